import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { queueOn } from './live-queue.tsx'
import { lineInWords } from './live-queue-words.ts'

/** The first line of the list of those who can be called. */
export const WHOEVER_IS_NEXT = 'Whoever comes next'

/** Calls whoever comes next, or somebody else with a reason, and ends turns. */
export function CallForms({ view, answer }: { view: LivePageView; answer: FormAnswer | undefined }) {
  const queue = queueOn(view)
  if (!queue) return null
  const fields = (what: string) => (
    <>
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="command" value={view.command} />
    </>
  )
  return (
    <>
      <form method="post" className="ct-stack" data-do="call">
        {fields('call')}
        <Select
          name="hand"
          id="call-hand"
          label="Call"
          value={typedText(answer?.typed, 'hand')}
          error={answer?.errors.hand}
          options={[
            { value: '', label: WHOEVER_IS_NEXT },
            ...queue.waiting.map((line, i) => ({ value: line.id, label: `${i + 1}. ${lineInWords(line)}` })),
          ]}
        />
        <TextField
          name="reason"
          id="call-reason"
          label="Why, if it is not their turn"
          hint="Everybody sees it. No names of children, families or workers."
          maxChars={200}
          value={typedText(answer?.typed, 'reason')}
          error={answer?.errors.reason}
        />
        <Button kind="secondary">Call them</Button>
      </form>
      <form method="post" className="ct-stack" data-do="turn" data-end-turn hidden={!queue.speaking}>
        {fields('turn')}
        <Button kind="secondary">End this turn</Button>
      </form>
    </>
  )
}
