import { randomBytes } from 'node:crypto'
import type { OrganisationId, Ref } from '#app/contract/ids.ts'
import type { OrganisationKind } from '#app/contract/people.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import { insertOrganisation } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { recordedAbout } from '#db/record/queries.ts'
import { newId } from '#server/clock.ts'
import type { World } from './world.ts'

/** An organisation of an area. */
export async function organisation(
  world: World,
  area: AreaTable,
  name = `Council ${randomBytes(2).toString('hex')}`,
  kind: OrganisationKind = 'council',
): Promise<OrganisationId> {
  const id: OrganisationId = newId('organisation')
  await world.services.tools.change((tx) => insertOrganisation(tx, { id, areaId: area.id, name, kind, retiredAt: null }))
  return id
}

/** How a contribution stands in the tables. */
export async function rowOf(world: World, ref: Ref) {
  return (await contributionByRef(world.db, ref))!
}

/** Mails about a contribution, in the order in which they were put into the outbox: template, and whether each still waits. */
export async function mailsAbout(world: World, ref: Ref) {
  const { id } = await rowOf(world, ref)
  const mails = await world.db.selectFrom('outbox').where('about', '=', id).orderBy('id').selectAll().execute()
  return mails.map(({ template, cancelledAt, sentAt, dueAt, facts }) => ({ template, waits: !cancelledAt && !sentAt, dueAt, facts }))
}

/** Marks every mail as sent, as the post office does. */
export async function mailsWent(world: World) {
  await world.services.tools.change(async (tx) => {
    await tx
      .updateTable('outbox')
      .set({ sentAt: '2026-03-03T12:00:00.000Z' })
      .where('sentAt', 'is', null)
      .where('cancelledAt', 'is', null)
      .execute()
  })
}

/** The names and facts of what was recorded about a contribution, in order. */
export async function recorded(world: World, ref: Ref) {
  const { id } = await rowOf(world, ref)
  return (await recordedAbout(world.db, id)).map(({ name, actor, facts }) => ({
    name,
    actor,
    facts: JSON.parse(facts) as Record<string, unknown>,
  }))
}

/** Everything that a change can leave behind, as one text: to show that nothing was written. */
export async function everything(world: World) {
  const names = [
    'contribution',
    'contributionVersion',
    'tag',
    'figure',
    'response',
    'responseTo',
    'deskStep',
    'escalation',
    'escalationStep',
    'outbox',
    'record',
    'place',
    'searchDocument',
  ] as const
  const tables = await Promise.all(
    names.map(async (name) => (await world.db.selectFrom(name).selectAll().execute()).map((row) => JSON.stringify(row)).sort()),
  )
  return JSON.stringify(tables)
}

/** Puts a mail address where news about a contribution is sent. */
export async function wantsToKnow(world: World, area: AreaTable, ref: Ref) {
  const { id } = await rowOf(world, ref)
  await world.services.tools.change((tx) => world.services.tools.vault.put(tx, area.id, 'tell', id, { email: 'ann@example.org' }))
}
