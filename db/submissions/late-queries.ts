import type { Day, PointId, SubmissionId } from '#app/contract/ids.ts'
import type { Tx } from '../database.ts'

/** Notes that a point is late for this due day. Returns whether nobody had noted it: only then it is recorded. */
export async function markPointLate(tx: Tx, id: PointId, dueOn: Day): Promise<boolean> {
  const marked = await tx
    .updateTable('submissionPoint')
    .set({ lateDueOn: dueOn })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('lateDueOn', 'is', null), eb('lateDueOn', '!=', dueOn)]))
    .returning('id')
    .executeTakeFirst()
  return marked !== undefined
}
/** The same for the acknowledgement of a backpack. */
export async function markAcknowledgementLate(tx: Tx, id: SubmissionId, dueOn: Day): Promise<boolean> {
  const marked = await tx
    .updateTable('submission')
    .set({ lateDueOn: dueOn })
    .where('id', '=', id)
    .where('acknowledgedAt', 'is', null)
    .where((eb) => eb.or([eb('lateDueOn', 'is', null), eb('lateDueOn', '!=', dueOn)]))
    .returning('id')
    .executeTakeFirst()
  return marked !== undefined
}
