import type { Moment } from '#app/contract/ids.ts'
import type { MeetingForumsView } from '#app/contract/invite-views.ts'
import type { Db } from '#db/database.ts'
import { invitesOfMeeting } from '#db/meetings/invite-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { presentAt } from '#db/meetings/share-queries.ts'
import { forumsIn } from '#db/people/area-queries.ts'
import { hasBegun } from './invite-policy.ts'

/** Which forums were invited to a meeting, what each answered, and which were there, as everybody reads it. */
export async function forumsAtMeeting(db: Db, meeting: MeetingTable, now: Moment): Promise<MeetingForumsView> {
  const invites = await invitesOfMeeting(db, meeting.id)
  const { joined, seen } = await presentAt(db, meeting.id)
  const present = new Set([...joined, ...seen])
  const invited = new Set(invites.map(({ forumId }) => forumId))
  const others = [...present].filter((id) => !invited.has(id))
  const here = others.length > 0 ? await forumsIn(db, meeting.areaId) : []
  return {
    forums: invites.map(({ forum, forumId, answer }) => ({ forum, answer, present: present.has(forumId) })),
    alsoPresent: here.filter(({ id }) => others.includes(id)).map(({ name }) => name),
    begun: hasBegun(meeting, now),
  }
}
