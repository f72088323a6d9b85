import { REMOVE_REASON_SENTENCES, REMOVE_REASONS } from '../contract/live-people.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { queueOn } from './live-queue.tsx'
import { lineInWords } from './live-queue-words.ts'

/** Removes whoever raised a hand, by their place in the queue: nobody is named. */
export function RemoveForm({ view, answer }: { view: LivePageView; answer: FormAnswer | undefined }) {
  const queue = queueOn(view)
  const present = queue?.waiting.filter((line) => line.present) ?? []
  const speaking = queue?.speaking?.present ? [{ value: queue.speaking.id, label: 'Whoever speaks now' }] : []
  const hands = [...speaking, ...present.map((line, i) => ({ value: line.id, label: `${i + 1}. ${lineInWords(line)}` }))]
  if (hands.length === 0) return null
  const errors = typedText(answer?.typed, 'do') === 'remove' ? answer?.errors : undefined
  return (
    <Details summary="Somebody cannot stay" open={errors !== undefined}>
      <form method="post" className="ct-stack" data-do="remove">
        <input type="hidden" name="do" value="remove" />
        <input type="hidden" name="command" value={view.command} />
        <Select name="hand" id="remove-hand" label="Whose hand it is" error={errors?.hand} options={hands} />
        <Select
          name="reason"
          id="remove-reason"
          label="Why. They are told this"
          value={typedText(answer?.typed, 'reason')}
          error={errors?.reason}
          options={REMOVE_REASONS.map((reason) => ({ value: reason, label: REMOVE_REASON_SENTENCES[reason] }))}
        />
        <p className="govuk-body">They cannot raise a hand, ask or vote here any more. They can still read along.</p>
        <Button kind="secondary">Remove them from this meeting</Button>
      </form>
    </Details>
  )
}
