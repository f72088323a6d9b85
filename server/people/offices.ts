import type { AccountId, InvitationId, Moment, RoleId } from '#app/contract/ids.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import { takeInvitation } from '#db/people/invitation-queries.ts'
import { endRole, insertRole } from '#db/people/role-queries.ts'
import type { InvitationTable, RoleTable } from '#db/people/schema.ts'
import { moment, newId } from '../clock.ts'
import { conflict } from '../refuse.ts'
import type { Tools } from '../tools.ts'

/** Whether an invitation can still be accepted. */
export const isOpen = ({ usedAt, withdrawnAt, expiresAt }: InvitationTable, now: Moment) => !usedAt && !withdrawnAt && expiresAt > now

/** Roles given and taken, with their record rows. A role in every area is recorded in each area that there is. */
export function offices({ clock, record, vault }: Pick<Tools, 'clock' | 'record' | 'vault'>) {
  async function note(
    tx: Tx,
    name: EventName,
    role: Pick<RoleTable, 'id' | 'areaId' | 'role' | 'forumId' | 'organisationId' | 'side' | 'deputy'>,
    actor: string,
  ) {
    const everywhere = role.areaId === null
    const areaIds = role.areaId === null ? (await areas(tx)).map(({ id }) => id) : [role.areaId]
    const { forumId, organisationId, side } = role
    for (const areaId of areaIds)
      record(tx, {
        name,
        place: `at:${areaId}`,
        areaId,
        about: role.id,
        actor,
        facts: { role: role.role, everywhere, forumId, organisationId, side, deputy: role.deputy === 1 },
      })
  }

  /** Gives an account what an invitation offers. Refuses: conflict, when it was used, withdrawn or is too old. Records: people.role_granted. */
  async function grant(tx: Tx, invitation: InvitationTable, accountId: AccountId): Promise<RoleId> {
    const at = moment(clock)
    if (!(await takeInvitation(tx, invitation.id, at)))
      conflict('This invitation has been used, or is not open any more. Ask whoever invited you for a new one.')
    const { tokenHash: _t, id, invitedAt: _i, expiresAt: _e, usedAt: _u, withdrawnAt: _w, ...office } = invitation
    const role: RoleTable = { ...office, id: newId('role'), accountId, grantedAt: at, endedAt: null }
    await insertRole(tx, role)
    await forgetAddress(tx, id)
    await note(tx, 'people.role_granted', role, role.id)
    return role.id
  }

  /** Gives an account an admin's role in every area. Records: people.role_granted. */
  async function grantFirstAdmin(tx: Tx, accountId: AccountId): Promise<RoleId> {
    const role: RoleTable = {
      id: newId('role'),
      accountId,
      areaId: null,
      role: 'area_admin',
      title: '',
      organisationId: null,
      forumId: null,
      side: null,
      deputy: 0,
      scope: '',
      termFrom: null,
      termUntil: null,
      howChosen: '',
      grantedAt: moment(clock),
      endedAt: null,
    }
    await insertRole(tx, role)
    await note(tx, 'people.role_granted', role, role.id)
    return role.id
  }

  /** Ends a role. Records: people.role_ended. */
  async function end(tx: Tx, role: RoleTable, actor: string) {
    await endRole(tx, role.id, moment(clock))
    await note(tx, 'people.role_ended', role, actor)
  }

  /** Forgets where an invitation was sent to. */
  async function forgetAddress(tx: Tx, id: InvitationId) {
    await vault.remove(tx, 'invited', id)
    await vault.remove(tx, 'mail', id)
  }

  return { grant, grantFirstAdmin, end, forgetAddress }
}
export type Offices = ReturnType<typeof offices>
