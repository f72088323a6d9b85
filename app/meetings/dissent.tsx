import type { DissentView } from '../contract/outcome-views.ts'
import { dateInWords } from '../dates.ts'
import { Button } from '../design/button.tsx'
import { TextArea } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'

type Speak = readonly { forumId: string; name: string }[]

/** What groups say against something, word by word, in the size of what they say it against. */
export const Dissents = ({ dissent }: { dissent: readonly DissentView[] }) =>
  dissent.map(({ id, forum, words, on, takenBackOn }) => (
    <figure key={id} id={id} className="ct-after">
      {takenBackOn ? (
        <p className="govuk-body">The group took this back on {dateInWords(takenBackOn)}.</p>
      ) : (
        <blockquote className="govuk-body ct-lines" dir="auto">
          {words}
        </blockquote>
      )}
      <figcaption className="ct-meta" dir="auto">
        {forum}, {dateInWords(on)}
      </figcaption>
    </figure>
  ))

interface DissentFormsProps {
  own: readonly DissentView[]
  speakFor: Speak
  answer: FormAnswer | undefined
  /** Of which line, in minutes. */
  line?: string | undefined
}

/** Where a representative says what their group does not agree with, or takes it back. */
export function DissentForms({ own, speakFor, answer, line }: DissentFormsProps) {
  if (speakFor.length === 0) return null
  const field = fieldsOf<'forum' | 'words'>(answer, { forum: speakFor.length === 1 ? speakFor[0]!.forumId : '' })
  return (
    <>
      {own
        .filter((one) => one.own)
        .map(({ id, forum }) => (
          <form key={id} method="post" className="ct-no-print">
            <input type="hidden" name="do" value="back" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="forum" value={speakFor.find(({ name }) => name === forum)?.forumId ?? ''} />
            <Button kind="secondary" small>
              Take back what {forum} said
            </Button>
          </form>
        ))}
      <form method="post" className="ct-form ct-no-print" noValidate>
        <input type="hidden" name="do" value="dissent" />
        {line && <input type="hidden" name="line" value={line} />}
        <Select
          {...field('forum')}
          label="For which group do you speak?"
          options={[{ value: '', label: 'Choose' }, ...speakFor.map(({ forumId, name }) => ({ value: forumId, label: name }))]}
        />
        <TextArea
          {...field('words')}
          label="What does your group not agree with, and why?"
          hint="It stands here word by word. Nobody but your group can take it back. Leave out names of people."
          maxChars={4000}
        />
        <Button kind="secondary">Add it</Button>
      </form>
    </>
  )
}
