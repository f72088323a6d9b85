import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as actions from '#app/routes/desk.$area.actions._index.tsx'
import * as actionPage from '#app/routes/desk.$area.actions.$ref.tsx'
import * as plans from '#app/routes/desk.$area.plan._index.tsx'
import * as planPage from '#app/routes/desk.$area.plan.$ref.tsx'
import { agreedPlan, anAction, draftPlan, PLAN, planPlace, told } from '../build/plans.ts'
import { onEachDatabase, type World } from '../build/world.ts'

interface Asked {
  actor?: Actor
  area: string
  ref?: string
  form?: Record<string, string>
}
type Door = (args: ActionFunctionArgs) => unknown

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, path: string, { actor = world.visitor(), area, ref, form }: Asked) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = new Request(`http://127.0.0.1:3000${path}`, init)
  const context = { services: world.services, actor, display: 'auto', demonstration: false, scripts: {}, baseUrl: 'http://127.0.0.1:3000' }
  try {
    return await (door as Door)({ request, params: { area, ref }, context } as unknown as ActionFunctionArgs)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''
const FORBIDDEN = { init: { status: 403 } }
const NOT_FOUND = { init: { status: 404 } }

onEachDatabase('the doors of the plan at the desk', (world) => {
  test.each([
    ['/desk/x/plan?new', plans],
    ['/desk/x/plan/PL-7Q2M4X?at=agree', planPage],
    ['/desk/x/actions', actions],
    ['/desk/x/actions/AC-7Q2M4X', actionPage],
  ])('%s sends whoever is not signed in to the sign-in page, and from there back', async (path, { loader }) => {
    expect(location(await knock(world, loader, path, { area: 'x', ref: 'PL-7Q2M4X' }))).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  })

  test('they are closed to a member, a moderator and the officer of another area, to read and to write', async () => {
    const place = await planPlace(world)
    const { ref, action } = await agreedPlan(world, place)
    const area = place.area.slug
    for (const actor of [
      await world.holder(place.area),
      await world.holder(place.area, 'moderator'),
      await world.holder(await world.area(), 'officer'),
    ]) {
      expect(await knock(world, plans.loader, '/', { actor, area })).toMatchObject(FORBIDDEN)
      expect(await knock(world, plans.action, '/', { actor, area, form: PLAN })).toMatchObject(FORBIDDEN)
      expect(await knock(world, planPage.loader, '/', { actor, area, ref })).toMatchObject(FORBIDDEN)
      expect(await knock(world, planPage.action, '/', { actor, area, ref, form: { do: 'close' } })).toMatchObject(FORBIDDEN)
      expect(await knock(world, actions.loader, '/', { actor, area })).toMatchObject(FORBIDDEN)
      expect(await knock(world, actionPage.loader, '/', { actor, area, ref: action })).toMatchObject(FORBIDDEN)
      expect(await knock(world, actionPage.action, '/', { actor, area, ref: action, form: told('green') })).toMatchObject(FORBIDDEN)
    }
    const elsewhere = await agreedPlan(world, await planPlace(world))
    const { officer } = place
    expect(await knock(world, planPage.loader, '/', { actor: officer, area, ref: elsewhere.ref })).toMatchObject(NOT_FOUND)
    expect(await knock(world, actionPage.loader, '/', { actor: officer, area, ref: elsewhere.action })).toMatchObject(NOT_FOUND)
  })

  test('a plan is made, and agreeing it names what its actions lack and keeps what was typed', async () => {
    const place = await planPlace(world)
    const [area, actor] = [place.area.slug, place.officer]
    expect(await knock(world, plans.action, '/', { actor, area, form: { title: 'Only this' } })).toMatchObject({
      init: { status: 422 },
      data: { errors: { kind: expect.any(String) }, typed: { title: 'Only this' } },
    })
    expect(location(await knock(world, plans.action, '/', { actor, area, form: PLAN }))).toMatch(/^\/desk\/.+\/plan\/PL-\w{6}\?done=made$/)
    const { ref, priority } = await draftPlan(world, place)
    const form = { do: 'action', ...anAction(priority, undefined, { difference: '' }) } as Record<string, string>
    const added = location(await knock(world, planPage.action, '/', { actor, area, ref, form }))
    const action = /AC-\w{6}/.exec(added)![0]
    const agree = { do: 'agree', agreed: 'yes', elsewhere: 'At the board' }
    expect(await knock(world, planPage.action, '/', { actor, area, ref, form: agree })).toMatchObject({
      init: { status: 422 },
      data: {
        errors: { [action]: expect.stringContaining('Missing: the organisation, a milestone, a measure and how families') },
        typed: agree,
      },
    })
    expect(await knock(world, planPage.loader, '/?at=agree', { actor, area, ref })).toMatchObject({
      asked: { at: 'agree' },
      page: { priorities: [{ actions: [{ ref: action, missing: ['organisation', 'milestone', 'measure', 'difference'] }] }] },
    })
    const open = { do: 'open', closesOn: '2026-04-01' }
    expect(location(await knock(world, planPage.action, '/', { actor, area, ref, form: open }))).toContain('?done=open')
    expect(await knock(world, planPage.action, '/', { actor, area, ref, form: agree })).toMatchObject({
      init: { status: 409 },
      data: { errors: { '': expect.stringContaining('People can still comment') }, typed: agree },
    })
  })

  test('an owner sees the actions of the own organisation, and one form tells how one stands and moves its date with a reason', async () => {
    const place = await planPlace(world)
    const { action } = await agreedPlan(world, place)
    const [area, actor] = [place.area.slug, place.owner]
    expect(await knock(world, actions.loader, '/', { actor, area })).toMatchObject({
      mine: { organisations: ['Wyrefield County Council'], actions: [{ ref: action }], others: [] },
      may: { seeActions: true, makePlans: false },
    })
    const send = (form: object) =>
      knock(world, actionPage.action, '/', { actor, area, ref: action, form: { do: 'update', ...told('amber', form) } })
    expect(await send({ dueOn: '2026-12-31' })).toMatchObject({
      init: { status: 422 },
      data: { errors: { reason: 'Write why the date moves. Everybody can read it' }, typed: { dueOn: '2026-12-31', note: 'It goes on.' } },
    })
    expect(await send({ reason: 'Nobody applied.' })).toMatchObject({ data: { errors: { dueOn: expect.any(String) } } })
    expect(await send({ brag: 'blue', dueOn: '2026-12-31', reason: 'x' })).toMatchObject({ init: { status: 422 } })
    expect(await knock(world, actionPage.loader, '/', { actor, area, ref: action })).toMatchObject({ action: { brag: 'grey', slips: 0 } })
    expect(location(await send({ dueOn: '2026-12-31', reason: 'Nobody applied.', evidenceTitle: 'Rota' }))).toContain('?done=update')
    expect(await knock(world, actionPage.loader, '/', { actor, area, ref: action })).toMatchObject({
      action: {
        brag: 'amber',
        slips: 1,
        dueOn: '2026-12-31',
        evidenceList: [{ title: 'Rota' }],
        slipList: [{ reason: 'Nobody applied.' }],
      },
    })
  })

  test('only the chair accepts evidence, and words are linked by whoever makes plans', async () => {
    const place = await planPlace(world)
    const { action } = await agreedPlan(world, place)
    const area = place.area.slug
    const id = await world.services.plan.addEvidence(place.owner, area, action, { title: 'Call logs', words: '', web: '' })
    const post = (actor: Actor, form: Record<string, string>) => knock(world, actionPage.action, '/', { actor, area, ref: action, form })
    expect(await post(place.officer, { do: 'accept', id })).toMatchObject(FORBIDDEN)
    expect(location(await post(place.chair, { do: 'accept', id }))).toContain('?done=accept')
    expect(await post(place.chair, { do: 'accept', id })).toMatchObject({ init: { status: 409 } })
    const { ref } = await world.say(place.area, 'Nobody rings back.')
    expect(await post(place.owner, { do: 'said', refs: ref })).toMatchObject(FORBIDDEN)
    expect(await post(place.officer, { do: 'said', refs: 'CT-000000' })).toMatchObject({ data: { errors: { refs: expect.any(String) } } })
    expect(location(await post(place.officer, { do: 'said', refs: ref }))).toContain('?done=linked-1')
  })
})
