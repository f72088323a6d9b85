import { REMOVE_REASON_SENTENCES, REMOVE_REASONS } from '../contract/live-people.ts'
import type { LiveQuestionCard } from '../contract/live-questions.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { Select, type SelectOption } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { queueOn } from './live-queue.tsx'
import { lineInWords } from './live-queue-words.ts'
import { noteInShort } from './live-words.ts'

interface RemoveFormProps {
  view: LivePageView
  answer: FormAnswer | undefined
}

/** Removes whoever raised a hand or wrote something, by that alone: nobody is named. A script looks for new ones when it is opened. */
export function RemoveForm({ view, answer }: RemoveFormProps) {
  const errors = typedText(answer?.typed, 'do') === 'remove' ? answer?.errors : undefined
  return (
    <Details summary="Somebody cannot stay" open={errors !== undefined} id="remove">
      <div id="remove-part">
        <Whose view={view} answer={errors && answer} />
      </div>
    </Details>
  )
}

function Whose({ view, answer }: RemoveFormProps) {
  const people = [...handsIn(view), ...wordsIn(view)]
  if (people.length === 0)
    return <p className="govuk-body">Nobody has a hand up, and nobody has asked or answered anything that you can read.</p>
  return (
    <form method="post" className="ct-stack" data-do="remove">
      <input type="hidden" name="do" value="remove" />
      <input type="hidden" name="command" value={view.command} />
      <Select
        name="whose"
        id="remove-whose"
        label="Who? Choose their hand, or what they wrote"
        value={typedText(answer?.typed, 'whose')}
        error={answer?.errors.whose}
        options={people}
      />
      <Select
        name="reason"
        id="remove-reason"
        label="Why. They are told this"
        value={typedText(answer?.typed, 'reason')}
        error={answer?.errors.reason}
        options={REMOVE_REASONS.map((reason) => ({ value: reason, label: REMOVE_REASON_SENTENCES[reason] }))}
      />
      <p className="govuk-body">
        You are not told who it is. They cannot raise a hand, ask or vote here any more. They can still read along.
      </p>
      <Button kind="secondary">Remove them from this meeting</Button>
    </form>
  )
}

function handsIn(view: LivePageView): SelectOption[] {
  const queue = queueOn(view)
  const speaking = queue?.speaking?.present ? [{ value: queue.speaking.id, label: 'Whoever speaks now' }] : []
  const present = queue?.waiting.filter((line) => line.present) ?? []
  return [...speaking, ...present.map((line, i) => ({ value: line.id, label: `Hand ${i + 1}: ${lineInWords(line)}` }))]
}

/** What everybody can read, and what waits for those who may read that too. */
function wordsIn({ cards, questions }: LivePageView): SelectOption[] {
  const shown = cards.filter((card): card is LiveQuestionCard => card.thing === 'question')
  return [
    ...shown.map(({ id, words, poll }) => ({ value: id, label: `${poll ? 'Answered' : 'Asked'}: ${noteInShort(words)}` })),
    ...(questions.held ?? []).map(({ id, words }) => ({ value: id, label: `Waits: ${noteInShort(words)}` })),
  ]
}
