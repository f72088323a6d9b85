import type { ArrangementView } from '#app/contract/invite-views.ts'
import type { AccessArrangementTable } from '#db/meetings/schema.ts'
import { dayOf } from '../clock.ts'

/** Something that is in place, for those who arrange it and the forum that asked. */
export const arrangementView = ({
  id,
  kind,
  note,
  forum,
  askedAt,
}: AccessArrangementTable & { forum: string | null }): ArrangementView => ({
  id,
  kind,
  note,
  forum: forum ?? undefined,
  askedOn: dayOf(askedAt),
})
