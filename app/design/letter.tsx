/** A stretch of what somebody wrote: plain words, or words that may be taken out and what would be shown in their place. */
export type LetterPart = string | { number: number; was: string; now: string; keep?: boolean | undefined }

/** What is being read, with the suggested and the decided changes marked in it. */
export const Letter = ({ parts, lang }: { parts: readonly LetterPart[]; lang?: string | undefined }) => (
  <div className="ct-letter" dir="auto" lang={lang}>
    <p>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; their place is what they are
        <Part key={at} part={part} />
      ))}
    </p>
  </div>
)

const Part = ({ part }: { part: LetterPart }) => {
  if (typeof part === 'string') return <>{part}</>
  return (
    <span data-part={part.number} data-was={part.was}>
      {part.keep ? <Kept {...part} /> : <TakenOut {...part} />}
    </span>
  )
}

const Kept = ({ was, number }: Exclude<LetterPart, string>) => (
  <span className="ct-redact ct-redact--kept">
    {was}
    <sup>{number}</sup>
    <span className="govuk-visually-hidden"> (kept)</span>
  </span>
)

const TakenOut = ({ was, number, now }: Exclude<LetterPart, string>) => (
  <>
    <del className="ct-redact">
      <span className="govuk-visually-hidden">To be taken out: </span>
      {was}
      <sup>{number}</sup>
    </del>{' '}
    <ins>
      <span className="govuk-visually-hidden">Shown instead: </span>
      {now}
    </ins>
  </>
)
