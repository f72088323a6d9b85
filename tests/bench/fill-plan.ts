import type { Actor, RoleName } from '#app/contract/actor.ts'
import type { AreaId, OrganisationId } from '#app/contract/ids.ts'
import { insertOrganisation } from '#db/people/area-queries.ts'
import { newId, today } from '#server/clock.ts'
import type { Services } from '#server/services.ts'

const PRIORITIES = 10
const ACTIONS_EACH = 3
const LINKED_EACH = 20

/** Somebody in a role, as services see them; nobody who could sign in. */
export const inRole = (areaId: AreaId, role: RoleName, organisationId: OrganisationId | null = null): Actor => ({
  accountId: undefined,
  roles: [{ id: newId('role'), areaId, role, title: '', organisationId, forumId: null, side: 'council', deputy: false }],
  device: undefined,
  receipt: undefined,
  addressKey: 'bench',
})

/** An agreed plan of thirty actions, bound to all themes of the area, each with the words of families behind it. Returns its reference and that of one of the actions. */
export async function fillPlan(services: Services, area: { id: AreaId; slug: string }, refs: string[]) {
  const { plan, measures, tools } = services
  const organisation = newId('organisation')
  await tools.change((tx) =>
    insertOrganisation(tx, { id: organisation, areaId: area.id, name: 'Bench Council', kind: 'council', retiredAt: null }),
  )
  const officer = inRole(area.id, 'officer', organisation)
  const day = today(tools.clock)
  const planRef = await plan.makePlan(officer, area.slug, { kind: 'app', title: 'Plan', startsOn: '2026-01-05' })
  const measure = await measures.makeMeasure(officer, area.slug, {
    title: 'Plans on time',
    counts: 'New plans',
    unit: '%',
    better: 'up',
    source: 'SEN2',
  })
  let last = ''
  for (let number = 0; number < PRIORITIES; number++) {
    const themes = [`theme-${number * 2}`, `theme-${number * 2 + 1}`]
    const priority = await plan.addPriority(officer, area.slug, planRef, { title: `Priority ${number}`, themes })
    for (let i = 0; i < ACTIONS_EACH; i++) {
      last = await plan.addAction(officer, area.slug, planRef, {
        priority,
        number: `${number + 1}.${i + 1}`,
        title: 'Somebody rings back within two days',
        difference: 'Families know who to ring.',
        ownerTitle: 'Head of service',
        organisation,
        startsOn: '2026-01-05',
        dueOn: '2027-01-05',
      })
      await plan.addMilestone(officer, area.slug, last, { months: '6', words: 'Two people answer the phone', dueOn: '2026-07-05' })
      await plan.linkMeasure(officer, area.slug, last, { measure })
    }
  }
  await plan.agree(officer, area.slug, planRef, { agreed: 'yes', elsewhere: 'At the board', agreedOn: day })
  for (let i = 0; i < LINKED_EACH && i < refs.length; i++) await plan.linkSaid(officer, area.slug, last, { refs: [refs[i]!] })
  return { plan: planRef, action: last }
}
