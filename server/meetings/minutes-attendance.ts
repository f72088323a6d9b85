import { fewOrExact } from '#app/contract/small-numbers.ts'
import type { Db } from '#db/database.ts'
import { invitesOfMeeting } from '#db/meetings/invite-queries.ts'
import { countAlone } from '#db/meetings/people-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { presentAt } from '#db/meetings/share-queries.ts'
import { forumsIn } from '#db/people/area-queries.ts'
import type { Happened } from './minutes-happened.ts'

/** What the line about who was there tells of: there is one in the minutes of each meeting. */
export const ATTENDANCE = 'attendance'

/** Who was invited, there, sent apologies or its view, by group; people without a group as a number. */
export async function attendanceAt(db: Db, meeting: MeetingTable): Promise<Happened> {
  const { joined, seen } = await presentAt(db, meeting.id)
  const invites = await invitesOfMeeting(db, meeting.id)
  const there = new Set([...joined, ...seen])
  const here = (await forumsIn(db, meeting.areaId)).filter(({ id }) => there.has(id))
  const names = here.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en-GB'))
  const away = (wanted: (typeof invites)[number]['answer']) =>
    invites.filter(({ forumId, answer }) => answer === wanted && !there.has(forumId)).map(({ forum }) => forum)
  const alone = await countAlone(db, meeting.id)
  const lines = [
    invites.length > 0 ? `Invited: ${invites.length === 1 ? '1 group' : `${invites.length} groups`}.` : '',
    listed('There', names) || 'There: no group that we know of.',
    alone > 0 ? `There for no group: ${fewOrExact(alone)}.` : '',
    listed('Apologies', away('apologies')),
    listed('Sent their view instead', away('input')),
    listed('Said that they would come, and were not seen', away('coming')),
    listed('Did not answer', away(null)),
  ]
  const words = lines.filter(Boolean).join('\n')
  return { kind: 'attendance', sourceId: ATTENDANCE, itemId: null, at: meeting.startedAt, words, path: `meetings/${meeting.ref}#forums` }
}

const listed = (what: string, names: readonly string[]): string => (names.length > 0 ? `${what}: ${names.join(', ')}.` : '')
