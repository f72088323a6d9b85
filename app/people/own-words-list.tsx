import type { OwnWords } from '#server/people/own-words.ts'
import { withoutOrderTurners } from '../contract/bidi.ts'
import { dateInWords } from '../dates.ts'
import { Button } from '../design/button.tsx'
import { Quote } from '../design/quote.tsx'

const STATES: Record<OwnWords['state'], string> = {
  waiting: 'A person will read it soon.',
  held: 'A person is looking at it once more.',
  public: 'Other families can read it.',
  private: 'It is kept private. It counts.',
  removed: 'It is not shown.',
  taken_back: 'You took it back. The words are gone.',
  with_safeguarding: 'It is kept private. The safeguarding lead has it.',
}
const LONGEST_CHARS = 400

/** What somebody wrote with their account, last said first, each with where it stands. */
export const OwnWordsList = ({ wrote }: { wrote: OwnWords[] }) =>
  wrote.length === 0 ? (
    <p className="govuk-body">Nothing yet. What you send while you are signed in stands here, for you alone.</p>
  ) : (
    <ul className="ct-list">
      {wrote.map((said) => (
        <li key={said.ref} className="ct-section--near">
          <OneOfMine said={said} />
        </li>
      ))}
    </ul>
  )

function OneOfMine({ said }: { said: OwnWords }) {
  const { ref, area, day, state, words, language, href, answered, followed } = said
  return (
    <>
      <Quote lang={language} meta={`${ref}, ${area.name}, ${dateInWords(day)}`}>
        {words ? shortened(withoutOrderTurners(words)) : 'These words are gone.'}
      </Quote>
      <p className="govuk-body ct-after">
        {STATES[state]} {answered && 'It has an answer. '}
        {state !== 'taken_back' && (
          <a className="govuk-link" href={`/account/wrote/${ref}`}>
            See what became of it<span className="govuk-visually-hidden"> ({ref})</span>
          </a>
        )}
        {href && (
          <>
            {' or '}
            <a className="govuk-link" href={href}>
              read it where others do<span className="govuk-visually-hidden"> ({ref})</span>
            </a>
          </>
        )}
      </p>
      {followed && (
        <form method="post">
          <input type="hidden" name="do" value="stop-mails" />
          <input type="hidden" name="ref" value={ref} />
          <Button kind="secondary" small>
            Stop e-mails about this<span className="govuk-visually-hidden"> ({ref})</span>
          </Button>
        </form>
      )}
    </>
  )
}

function shortened(words: string) {
  const chars = [...words]
  return chars.length > LONGEST_CHARS ? `${chars.slice(0, LONGEST_CHARS).join('')}…` : words
}
