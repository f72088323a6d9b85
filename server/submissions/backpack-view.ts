import type { Day } from '#app/contract/ids.ts'
import type { BackpackView } from '#app/contract/submission-views.ts'
import type { PointRow } from '#db/submissions/point-queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { dayOf } from '../clock.ts'
import type { DrawWords } from '../feedback/drawn-words.ts'
import { pointStateOf } from './point-standing.ts'

/** By which day a delivered backpack is to be acknowledged; null before it was delivered. */
export const acknowledgeBy = ({ deliveredAt, workingDays }: Pick<SubmissionTable, 'deliveredAt' | 'workingDays'>): Day | null =>
  deliveredAt && addWorkingDays(dayOf(deliveredAt), workingDays)

/** How a backpack stands for everybody. Its messages are there only when the group lets everybody read them. */
export function backpackView(row: SubmissionTable, messages: readonly PointRow[], today: Day, draw: DrawWords): BackpackView {
  const by = acknowledgeBy(row)
  const until = row.acknowledgedAt ? dayOf(row.acknowledgedAt) : today
  const shown = row.showMessages === 1
  return {
    recipient: row.publishedAt ? row.recipient : '',
    atLeast: Math.floor(messages.filter((message) => pointStateOf(message) !== 'taken_back').length / 10) * 10,
    deliveredOn: row.deliveredAt && dayOf(row.deliveredAt),
    acknowledgeBy: by,
    acknowledgedOn: row.acknowledgedAt && dayOf(row.acknowledgedAt),
    late: by !== null && until > by,
    shown,
    messages:
      shown && row.publishedAt ? messages.filter(({ publishedAt }) => publishedAt).map((message) => messageView(message, draw)) : [],
  }
}

const messageView = ({ number, currentVersionId, words, language, voice }: PointRow, draw: DrawWords) => ({
  number,
  html: currentVersionId && words !== null ? draw(currentVersionId, words) : '',
  language,
  young: voice === 'young_person',
})
