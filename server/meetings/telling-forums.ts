import type { Tx } from '#db/database.ts'
import { invitesOfMeeting } from '#db/meetings/invite-queries.ts'
import type { MeetingInviteTable, MeetingTable } from '#db/meetings/schema.ts'
import { enqueue } from '../notifications/outbox.ts'
import type { Tools } from '../tools.ts'
import { inviteLinks } from './invite-links.ts'

/** Every mail to an invited forum. What it says is read from the meeting when it is sent. */
export type InviteMail = 'meeting_invited' | 'meeting_reminded' | 'meeting_changed' | 'meeting_called_off'

/** Telling those who speak for a forum by mail; each once. */
export function tellingForums(tools: Pick<Tools, 'vault' | 'clock'>) {
  const links = inviteLinks(tools)

  /** Puts a mail for each who speaks for one of these forums into the outbox, with a link that works. Returns how many. */
  async function tellForums(
    tx: Tx,
    { areaId, sequence }: Pick<MeetingTable, 'areaId' | 'sequence'>,
    invites: readonly Pick<MeetingInviteTable, 'id' | 'forumId'>[],
    template: InviteMail,
  ): Promise<number> {
    if (invites.length === 0) return 0
    const speakers = await links.speakersIn(tx, areaId)
    let told = 0
    for (const { id, forumId } of invites)
      for (const role of speakers.filter((one) => one.forumId === forumId)) {
        await links.keep(tx, id, role.id)
        await enqueue(tx, tools.clock, {
          vaultKey: tools.vault.nameOf('account', role.accountId),
          areaId: '',
          template,
          about: id,
          facts: { role: role.id, sequence },
          onceKey: [template, id, role.id, ...(template === 'meeting_changed' ? [sequence] : [])].join('|'),
        })
        told += 1
      }
    return told
  }

  /** Tells all that were invited to a meeting that it has changed or is called off. */
  async function tellInvited(tx: Tx, meeting: Pick<MeetingTable, 'id' | 'areaId' | 'sequence'>, template: InviteMail) {
    await tellForums(tx, meeting, await invitesOfMeeting(tx, meeting.id), template)
  }

  return { tellForums, tellInvited }
}
