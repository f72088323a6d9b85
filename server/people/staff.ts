import type { Actor } from '#app/contract/actor.ts'
import { MandateForm } from '#app/contract/admin.ts'
import { type Day, idOf, type RoleId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { adminsEverywhere, roleById, rolesIn, updateMandate } from '#db/people/role-queries.ts'
import type { RoleTable } from '#db/people/schema.ts'
import { dayOf, today } from '../clock.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AccountBook } from './account-book.ts'
import { administered } from './areas-admin.ts'
import { bodiesAdmin } from './bodies-admin.ts'
import { type InvitationLine, type Inviting, type OfficeView, officeView } from './invitations.ts'
import type { Offices } from './offices.ts'
import { adminEverywhere, adminIn, whyNotEndRole, whyNotMakeAreas, whyNotStaff } from './policy.ts'

/** Somebody who holds a role. */
export interface StaffLine extends OfficeView {
  id: RoleId
  name: string
  since: Day
}
export interface StaffView {
  holders: StaffLine[]
  invitations: InvitationLine[]
  organisations: { id: string; name: string }[]
  forums: { id: string; name: string }[]
}

/** Who holds which role, and until when. */
export function staffing(tools: Tools, { book, offices, inviting }: { book: AccountBook; offices: Offices; inviting: Inviting }) {
  const { db, change, clock, record } = tools
  const bodies = bodiesAdmin(tools)

  /** Who holds a role in an area, first granted first, and who is asked to. Refuses: not_found, forbidden. */
  async function staff(actor: Actor, areaSlug: string | undefined): Promise<StaffView> {
    const { area } = await administered(tools, actor, areaSlug)
    return {
      holders: await holdersOf(await rolesIn(db, area.id, today(clock))),
      invitations: await inviting.waiting(db, area.id),
      organisations: (await bodies.organisations(actor, areaSlug)).map(({ id, name }) => ({ id, name })),
      forums: (await bodies.forums(actor, areaSlug)).map(({ id, name }) => ({ id, name })),
    }
  }

  /** Who is admin of every area, and who is asked to be. Refuses: forbidden. */
  async function admins(actor: Actor): Promise<Pick<StaffView, 'holders' | 'invitations'>> {
    permit(whyNotMakeAreas(actor))
    return { holders: await holdersOf(await rolesIn(db, null, today(clock))), invitations: await inviting.waiting(db, null) }
  }

  const holdersOf = (rows: RoleTable[]): Promise<StaffLine[]> =>
    Promise.all(
      rows.map(async (row) => ({
        ...(await officeView(db, row)),
        id: row.id,
        name: (await book.contactOf(db, row.accountId))?.name ?? 'Somebody whose account is gone',
        since: row.termFrom ?? dayOf(row.grantedAt),
      })),
    )

  /** Changes for whom, from when until when and how chosen somebody holds a role. Refuses: not_found, forbidden, invalid. Records: people.role_changed. */
  async function changeMandate(actor: Actor, id: unknown, input: unknown): Promise<void> {
    const role = await standing(actor, id)
    const { title, scope, termFrom, termUntil, howChosen } = parse(MandateForm, input)
    const patch = { title, scope, howChosen, termFrom: (termFrom ?? null) as Day | null, termUntil: (termUntil ?? null) as Day | null }
    await change(async (tx) => {
      await updateMandate(tx, role.id, patch)
      if (!role.areaId) return
      const facts = { role: role.role, from: patch.termFrom, until: patch.termUntil }
      record(tx, {
        name: 'people.role_changed',
        place: `at:${role.areaId}`,
        areaId: role.areaId,
        about: role.id,
        actor: byOf(actor, role),
        facts,
      })
    })
  }

  /** Ends a role today. Refuses: not_found, forbidden, conflict (the last admin of every area). Records: people.role_ended. */
  async function endRole(actor: Actor, id: unknown): Promise<void> {
    const role = await standing(actor, id)
    await change(async (tx) => {
      const whyNot = whyNotEndRole(role, (await adminsEverywhere(tx, today(clock))).length)
      if (whyNot) conflict(whyNot)
      await offices.end(tx, role, byOf(actor, role))
    })
  }

  /** A role that has not ended, for somebody who may give and take such roles. */
  async function standing(actor: Actor, id: unknown): Promise<RoleTable> {
    const row = await roleById(db, idOf('role', id))
    const role = found(row && !row.endedAt ? row : undefined, 'role')
    permit(whyNotStaff(actor, role.areaId))
    return role
  }

  return { staff, admins, changeMandate, endRole }
}

const byOf = (actor: Actor, { areaId }: RoleTable) => ((areaId && adminIn(actor, areaId)) || adminEverywhere(actor))?.id ?? 'system'
