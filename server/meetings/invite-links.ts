import type { AreaId, Day, MeetingInviteId, RoleId } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { insertInviteLink, inviteById, inviteLinkByHash } from '#db/meetings/invite-queries.ts'
import { meetingById } from '#db/meetings/queries.ts'
import type { MeetingInviteTable, MeetingTable } from '#db/meetings/schema.ts'
import { areaById, forumById } from '#db/people/area-queries.ts'
import { roleById, rolesIn } from '#db/people/role-queries.ts'
import type { AreaTable, ForumTable, RoleTable } from '#db/people/schema.ts'
import { today } from '../clock.ts'
import type { Tools } from '../tools.ts'

/** What a link opens: which invitation of which forum to which meeting, and in which role. */
export interface OpenInvite {
  invite: MeetingInviteTable
  meeting: MeetingTable
  forum: ForumTable
  area: AreaTable
  roleId: RoleId
}
type Speaks = Pick<RoleTable, 'role' | 'forumId' | 'endedAt' | 'termFrom' | 'termUntil'>

/**
 * The links with which those who speak for a forum answer without signing in. A link is made from the invitation and the role by a key of
 * ours: it is kept nowhere, only a keyed hash of it is. It works as long as its reader speaks for the forum.
 */
export function inviteLinks({ vault, clock }: Pick<Tools, 'vault' | 'clock'>) {
  /** The secret of a link, the same in every mail to one reader about one invitation. */
  const tokenFor = (inviteId: MeetingInviteId, roleId: RoleId) =>
    Buffer.from(vault.hashOf('invite', `${inviteId}|${roleId}`), 'hex').toString('base64url')
  const hashOf = (token: string) => vault.hashOf('invite_link', token)

  /** Makes the link of a reader work. */
  const keep = (tx: Tx, inviteId: MeetingInviteId, roleId: RoleId) =>
    insertInviteLink(tx, { linkHash: hashOf(tokenFor(inviteId, roleId)), inviteId, roleId })

  /** What a link opens; undefined where it is unknown or its reader does not speak for the forum any more. */
  async function open(db: Db, token: string | undefined): Promise<OpenInvite | undefined> {
    const link = token ? await inviteLinkByHash(db, hashOf(token)) : undefined
    return link && openFor(db, link.inviteId, link.roleId)
  }

  /** The same for an invitation and a role that we name ourselves. */
  async function openFor(db: Db, inviteId: MeetingInviteId, roleId: RoleId): Promise<OpenInvite | undefined> {
    const invite = await inviteById(db, inviteId)
    const role = await roleById(db, roleId)
    if (!invite || !role || role.forumId !== invite.forumId || !speaks(role, today(clock))) return undefined
    const [meeting, forum, area] = [
      await meetingById(db, invite.meetingId),
      await forumById(db, invite.forumId),
      await areaById(db, invite.areaId),
    ]
    return meeting && area && forum && !forum.retiredAt ? { invite, meeting, forum, area, roleId } : undefined
  }

  /** Everybody who speaks for a forum of an area today, each account once for each forum. */
  async function speakersIn(db: Db, areaId: AreaId): Promise<RoleTable[]> {
    const seen = new Set<string>()
    return (await rolesIn(db, areaId, today(clock))).filter((role) => {
      const who = `${role.accountId}|${role.forumId}`
      if (!role.forumId || !speaks(role, today(clock)) || seen.has(who)) return false
      seen.add(who)
      return true
    })
  }

  return { tokenFor, keep, open, openFor, speakersIn }
}

const speaks = ({ role, forumId, endedAt, termFrom, termUntil }: Speaks, day: Day) =>
  role === 'representative' && forumId !== null && !endedAt && (!termFrom || termFrom <= day) && (!termUntil || termUntil >= day)
