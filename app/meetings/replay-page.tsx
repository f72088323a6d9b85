import type { ReplayChapter, ReplayLine, ReplayView } from '../contract/replay-views.ts'
import { dateInWords, timeInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'

interface ReplayProps {
  area: string
  view: ReplayView
  /** Which chapter is open, from 1. */
  chapter: number
}

const titleOf = ({ itemRef, number, title }: ReplayChapter): string => {
  if (!itemRef) return 'Before the first item'
  return title ? `${number} ${title}` : 'An item that is not on the agenda any more'
}

/** A meeting once more, a chapter for each item: read it at once, or step through it line by line with the small script. */
export function ReplayPage({ area, view, chapter }: ReplayProps) {
  const { meeting, chapters, startedAt, endedAt } = view
  const open = chapters[chapter - 1]
  const live = `/${area}/meetings/${meeting.ref}/live`
  return (
    <>
      <p className="govuk-body-l">
        {dateInWords(startedAt)}, {timeInWords(startedAt)}
        {endedAt ? ` to ${timeInWords(endedAt)}` : '. It is still on'}.
      </p>
      <p className="govuk-body">
        You can still <a href={`${live}#questions`}>ask a question or answer a poll</a> until the meeting is sealed. It counts, and is
        counted apart from the room.
      </p>
      {chapters.length === 0 && <p className="govuk-body">Nothing was typed and no item was opened.</p>}
      <nav aria-label="Chapters">
        <ol className="ct-list">
          {chapters.map((one, at) => (
            <li key={one.itemRef ?? 'before'}>
              <a
                className="govuk-link"
                dir="auto"
                href={`?chapter=${at + 1}#chapter`}
                aria-current={at + 1 === chapter ? 'true' : undefined}
              >
                {titleOf(one)}
              </a>{' '}
              <span className="ct-meta">{one.lines.length === 1 ? '1 line' : `${one.lines.length} lines`}</span>
            </li>
          ))}
        </ol>
      </nav>
      {open && <Chapter chapter={open} next={chapters[chapter] && chapter + 1} />}
    </>
  )
}

const Chapter = ({ chapter, next }: { chapter: ReplayChapter; next: number | undefined }) => (
  <Section id="chapter" title={<span dir="auto">{titleOf(chapter)}</span>} size="m">
    {chapter.openedAt && <p className="ct-meta">From {timeInWords(chapter.openedAt)} on.</p>}
    {chapter.lines.length === 0 && <p className="govuk-body">Nothing was typed here.</p>}
    <div data-replay>
      <ol className="ct-list">
        {chapter.lines.map((line) => (
          <li key={line.id} data-line-at={line.at ?? ''}>
            <p className="ct-meta" dir="auto">
              {headOf(line)}
            </p>
            <p className="govuk-body ct-lines" dir="auto" lang={line.language}>
              {line.words}
            </p>
          </li>
        ))}
      </ol>
    </div>
    {next && (
      <p className="ct-after">
        <a className="govuk-link ct-do" data-next-chapter href={`?chapter=${next}#chapter`}>
          Next chapter
        </a>
      </p>
    )}
  </Section>
)

const KINDS: Record<ReplayLine['kind'], string> = { note: 'note', caption: 'as it was said', question: 'a question' }
const headOf = ({ kind, at, by }: ReplayLine): string => `${at ? `${timeInWords(at)}, ` : ''}${KINDS[kind]}, ${by}`
