import type { Tx } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import { rolesIn } from '#db/people/role-queries.ts'
import type { AreaTable, RoleTable } from '#db/people/schema.ts'
import { actionsOfArea } from '#db/plan/action-queries.ts'
import { noteOnce } from '#db/plan/clock-queries.ts'
import { moment, today } from '../clock.ts'
import { enqueue } from '../notifications/outbox.ts'
import type { Tools } from '../tools.ts'

/** Asking those who own actions how they stand. */
export function nudging(tools: Tools) {
  const { db, change, clock } = tools

  /**
   * Once a month, sends every action owner whose organisation has published actions that are neither done nor dropped a mail with a link to
   * them; one mail for each person and area. Returns how many were asked. Records nothing of its own.
   */
  async function nudgeOwners(): Promise<number> {
    let asked = 0
    for (const area of await areas(db)) {
      const open = (await actionsOfArea(db, area.id)).filter(({ doneAt, droppedAt }) => !doneAt && !droppedAt)
      const organisations = new Set(open.map(({ organisationId }) => organisationId))
      const owners = (await rolesIn(db, area.id, today(clock))).filter((role) => role.role === 'action_owner' && hasBegun(role))
      const theirs = owners.filter(({ organisationId }) => organisationId && organisations.has(organisationId))
      const first = new Map(theirs.map((role) => [role.accountId, role]).reverse() as [string, RoleTable][])
      for (const role of first.values()) asked += await change((tx) => nudge(tx, area, role))
    }
    return asked
  }

  const hasBegun = ({ termFrom }: RoleTable) => !termFrom || termFrom <= today(clock)

  async function nudge(tx: Tx, area: AreaTable, { id, accountId }: RoleTable): Promise<number> {
    const key = `nudge|${area.id}|${id}|${today(clock).slice(0, 7)}`
    if (!(await noteOnce(tx, key, moment(clock)))) return 0
    const vaultKey = tools.vault.nameOf('account', accountId)
    await enqueue(tx, clock, { vaultKey, areaId: '', template: 'action_nudge', about: area.id, onceKey: key })
    return 1
  }

  return { nudgeOwners }
}
