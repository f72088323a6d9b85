import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { MeasureId, OrganisationId } from '#app/contract/ids.ts'
import { measureByRef } from '#db/measures/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { organisation } from './desk.ts'
import type { World } from './world.ts'

/** An area with an officer, a chair, an organisation and its action owner. */
export interface PlanPlace {
  area: AreaTable
  officer: Actor
  chair: Actor
  owner: Actor
  organisationId: OrganisationId
}
export async function planPlace(world: World, patch: Partial<AreaTable> = {}): Promise<PlanPlace> {
  const area = await world.area(patch)
  const organisationId = await organisation(world, area, 'Wyrefield County Council')
  return {
    area,
    organisationId,
    officer: await world.holder(area, { role: 'officer', organisationId }),
    chair: await world.holder(area, 'chair'),
    owner: await world.holder(area, { role: 'action_owner', organisationId, title: 'Head of SEND' }),
  }
}

export const PLAN = { kind: 'app', title: 'Accelerated progress plan', about: 'What is still open.', startsOn: '2026-03-01' }
/** The form of an action that has all that it needs, but for milestone and measure. */
export const anAction = (priority: string, organisationId: OrganisationId | undefined, more: object = {}) => ({
  priority,
  number: '1.1',
  title: 'Answer the phone within one day',
  want: 'Somebody answers.',
  difference: 'Families no longer ring three times.',
  ownerTitle: 'Head of SEND',
  organisation: organisationId ?? '',
  board: 'SEND board',
  startsOn: '2026-03-01',
  dueOn: '2026-09-30',
  ...more,
})

/** A draft with one priority under these themes. */
export async function draftPlan(world: World, { area, officer }: PlanPlace, themes: string[] = [], more: object = {}) {
  const { plan } = world.services
  const ref = await plan.makePlan(officer, area.slug, { ...PLAN, ...more })
  const priority = await plan.addPriority(officer, area.slug, ref, { title: 'Families are answered', about: '', themes })
  return { ref, priority }
}

/** The day that lies so many days after the world's now. */
export const dayIn = (world: World, days: number) => new Date(world.now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** A measure of the area, without figures. */
export async function aMeasure(world: World, area: AreaTable): Promise<MeasureId> {
  const says = { title: `Measure ${randomBytes(8).toString('hex')}`, counts: 'Calls', unit: '%', better: 'up', source: 'Us' }
  const ref = await world.services.measures.makeMeasure(await world.holder(area, 'officer'), area.slug, says)
  return (await measureByRef(world.db, area.id, ref))!.id
}

/** An action in a plan with all that it needs. Returns its reference. */
export async function fullAction(
  world: World,
  place: PlanPlace,
  plan: { ref: string; priority: string },
  more: object = {},
): Promise<string> {
  const { area, officer, organisationId } = place
  const { plan: service } = world.services
  const ref = await service.addAction(officer, area.slug, plan.ref, anAction(plan.priority, organisationId, more))
  await service.addMilestone(officer, area.slug, ref, { months: '3', words: 'A rota is in place.', dueOn: dayIn(world, 90) })
  await service.linkMeasure(officer, area.slug, ref, { measure: await aMeasure(world, area) })
  return ref
}

/** A plan that is agreed, with as many actions under these themes. */
export async function agreedPlan(world: World, place: PlanPlace, { themes = [] as string[], actions = 1, more = {} as object } = {}) {
  const draft = await draftPlan(world, place, themes)
  const refs: string[] = []
  for (let at = 1; at <= actions; at += 1) refs.push(await fullAction(world, place, draft, { number: `1.${at}`, ...more }))
  await world.services.plan.agree(place.officer, place.area.slug, draft.ref, { agreed: 'yes', elsewhere: 'At the board' })
  return { ...draft, actions: refs, action: refs[0]! }
}

/** What an owner tells. */
export const told = (brag: string, more: object = {}) => ({ brag, note: 'It goes on.', nextStep: 'Train two more.', ...more })

/** Brings an action to Blue: evidence is added, accepted, and its owner says so. */
export async function finished(world: World, { area, owner, chair }: PlanPlace, ref: string) {
  const { plan } = world.services
  const id = await plan.addEvidence(owner, area.slug, ref, { title: 'Call logs', words: 'Nine in ten.', web: '' })
  await plan.acceptEvidence(chair, area.slug, ref, id)
  await plan.update(owner, area.slug, ref, told('blue'))
}
