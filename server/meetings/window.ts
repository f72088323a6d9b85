import type { Moment } from '#app/contract/ids.ts'
import type { TimelineStep } from '#app/contract/meetings.ts'
import type { MeetingStepTable, MeetingTable } from '#db/meetings/schema.ts'
import { dayOf } from '../clock.ts'
import { dayWords } from '../reports/day-words.ts'

type Steps = readonly Pick<MeetingStepTable, 'step' | 'dueAt'>[]

/** Why nothing can be said to the items of a meeting now: it can from seven days before it to seven days after, unless it is called off. */
export function whyNotSayNow({ cancelledAt }: Pick<MeetingTable, 'cancelledAt'>, steps: Steps, now: Moment): string | undefined {
  if (cancelledAt) return 'This meeting is called off. You can say it on a page of its own, and it counts in the same way.'
  const opens = dueAt(steps, 'window_opens')
  const closes = dueAt(steps, 'window_closes')
  if (!opens || !closes) return 'Nothing can be said to this meeting.'
  if (now < opens) return `You can say something to this meeting from ${dayWords(dayOf(opens))} on.`
  if (now > closes)
    return `This was open until ${dayWords(dayOf(closes))}. You can say it on a page of its own, and it counts in the same way.`
  return undefined
}

/** Why nothing can be decided yet on the items of a meeting: those who could not come can still say something. */
export function whyNotDecideYet(steps: Steps, now: Moment): string | undefined {
  const closes = dueAt(steps, 'window_closes')
  return closes && now <= closes
    ? `Those who could not come can say something until ${dayWords(dayOf(closes))}. It is decided after that.`
    : undefined
}

const dueAt = (steps: Steps, wanted: TimelineStep) => steps.find(({ step }) => step === wanted)?.dueAt
