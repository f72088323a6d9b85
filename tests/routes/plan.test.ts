import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as home from '#app/routes/$area._index.tsx'
import * as action from '#app/routes/$area.actions.$ref.tsx'
import * as feel from '#app/routes/$area.actions.$ref_.feel.tsx'
import * as exceptions from '#app/routes/$area.exceptions.tsx'
import * as impact from '#app/routes/$area.impact.tsx'
import * as current from '#app/routes/$area.plan._index.tsx'
import * as plan from '#app/routes/$area.plan.$ref.tsx'
import * as theme from '#app/routes/$area.themes.$slug.tsx'
import { agreedPlan, draftPlan, finished, fullAction, planPlace } from '../build/plans.ts'
import { onEachDatabase, type World } from '../build/world.ts'

type Door = (args: ActionFunctionArgs) => unknown
interface Asked {
  actor?: Actor
  path?: string
  form?: Record<string, string>
}
const NOT_FOUND = { init: { status: 404 } }

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, params: Record<string, string>, { actor, path = '/x', form }: Asked = {}) {
  const request = new Request(`http://127.0.0.1:3000${path}`, form ? { method: 'POST', body: new URLSearchParams(form) } : {})
  const context = { services: world.services, actor: actor ?? world.visitor() }
  try {
    return await (door as Door)({ request, params, context } as unknown as ActionFunctionArgs)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location')

onEachDatabase('the doors of the plan', (world) => {
  test('a draft, and what stands in it, does not exist for visitors, members and people of elsewhere', async () => {
    const place = await planPlace(world)
    const { slug } = place.area
    const draft = await draftPlan(world, place)
    const ref = await fullAction(world, place, draft)
    const others = [world.visitor(), await world.holder(place.area), await world.holder(await world.area(), 'officer', 'chair')]
    for (const actor of others) {
      expect(await knock(world, plan.loader, { area: slug, ref: draft.ref }, { actor })).toMatchObject(NOT_FOUND)
      expect(await knock(world, action.loader, { area: slug, ref }, { actor })).toMatchObject(NOT_FOUND)
      expect(await knock(world, feel.loader, { area: slug, ref }, { actor })).toMatchObject(NOT_FOUND)
      expect(await knock(world, current.loader, { area: slug }, { actor })).toMatchObject({ view: undefined })
    }
    expect(await knock(world, feel.action, { area: slug, ref }, { actor: others[1]!, form: { answer: 'yes' } })).toMatchObject(NOT_FOUND)
    expect(await knock(world, plan.loader, { area: slug, ref: draft.ref }, { actor: place.officer })).toMatchObject({
      view: { plan: { state: 'draft' } },
    })
  })

  test.each([
    ['plan', plan.loader],
    ['action', action.loader],
    ['feel', feel.loader],
  ])('whatever names no %s here finds nothing', async (_, loader) => {
    const { area } = await planPlace(world)
    const elsewhere = await planPlace(world)
    const there = await agreedPlan(world, elsewhere)
    for (const ref of ['', 'x', 'PL-000000', 'AC-000000', "AC-'; --", there.ref, there.action])
      expect(await knock(world, loader, { area: area.slug, ref })).toMatchObject(NOT_FOUND)
  })

  test('an area that is not there has none of these pages', async () => {
    for (const { loader } of [home, current, exceptions, impact, theme])
      expect(await knock(world, loader, { area: 'nowhere', slug: 'x' })).toMatchObject(NOT_FOUND)
  })

  test('an agreed plan is the current one; its action is the same page for a visitor and for somebody who has rated it', async () => {
    const place = await planPlace(world)
    const { slug } = place.area
    const { ref, action: actionRef } = await agreedPlan(world, place)
    expect(await knock(world, current.loader, { area: slug })).toMatchObject({ view: { plan: { ref, state: 'agreed' } } })
    const ann = await world.holder(place.area)
    await world.services.plan.feelAction(ann, slug, actionRef, { answer: 'partly' })
    const forAnn = await knock(world, action.loader, { area: slug, ref: actionRef }, { actor: ann })
    expect(forAnn).toEqual(await knock(world, action.loader, { area: slug, ref: actionRef }))
    expect(JSON.stringify(forAnn)).not.toMatch(/myFelt|"may"/)
    expect(forAnn).toMatchObject({ measures: [{ readings: [] }], view: { plan: { ref, takesComments: false } } })
  })

  test('whether a difference is felt is asked after signing in: a wrong answer comes back, a right one counts and leads to the action', async () => {
    const place = await planPlace(world, { leastRatings: 5 })
    const { slug } = place.area
    const { action: ref } = await agreedPlan(world, place)
    const path = `/${slug}/actions/${ref}/feel`
    const params = { area: slug, ref }
    expect(location(await knock(world, feel.loader, params, { path }))).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
    expect(location(await knock(world, feel.action, params, { path, form: { answer: 'yes' } }))).toBe(
      `/sign-in?next=${encodeURIComponent(path)}`,
    )
    const ann = await world.holder(place.area)
    expect(await knock(world, feel.action, params, { actor: ann, path, form: { answer: 'very' } })).toMatchObject({
      init: { status: 422 },
      data: { errors: { answer: 'Choose yes, partly or not yet' }, typed: { answer: 'very' } },
    })
    expect(location(await knock(world, feel.action, params, { actor: ann, path, form: { answer: 'not_yet' } }))).toBe(
      `/${slug}/actions/${ref}`,
    )
    expect(await knock(world, feel.loader, params, { actor: ann, path })).toMatchObject({ myFelt: 'not_yet', may: true })
    for (let at = 0; at < 4; at += 1)
      await knock(world, feel.action, params, { actor: await world.holder(place.area), path, form: { answer: 'not_yet' } })
    expect(await knock(world, action.loader, params)).toMatchObject({ view: { felt: { verdict: 'not_yet', n: undefined } } })
    await world.services.plan.dropAction(place.officer, slug, ref, { reason: 'No money.' })
    expect(await knock(world, feel.loader, params, { actor: ann, path })).toMatchObject({ may: false })
    expect(await knock(world, feel.action, params, { actor: ann, path, form: { answer: 'yes' } })).toMatchObject({ init: { status: 409 } })
  })

  test('done and not felt stands on the front page, on its theme, among the exceptions and in what changed', async () => {
    const place = await planPlace(world, { leastRatings: 5 })
    const { slug } = place.area
    const { slug: themeSlug } = await world.theme(place.area)
    const { action: ref } = await agreedPlan(world, place, { themes: [themeSlug] })
    await finished(world, place, ref)
    for (let at = 0; at < 5; at += 1) await world.services.plan.feelAction(await world.holder(place.area), slug, ref, { answer: 'not_yet' })
    expect(await knock(world, home.loader, { area: slug })).toMatchObject({ chain: { doneNotFelt: [{ ref }], doneNotFeltInAll: 1 } })
    expect(await knock(world, theme.loader, { area: slug, slug: themeSlug })).toMatchObject({
      plan: { actions: [{ ref, doneNotFelt: true }], rating: { totals: { doneNotFelt: 1 }, felt: { n: undefined } } },
    })
    const whole = await knock(world, exceptions.loader, { area: slug }, { path: '/x?show=doneNotFelt' })
    expect(whole).toMatchObject({ only: 'doneNotFelt', view: { doneNotFelt: [{ ref }], totals: { doneNotFelt: 1 } } })
    expect(await knock(world, exceptions.loader, { area: slug }, { path: '/x?show=__proto__' })).toMatchObject({ only: undefined })
    const blue = { brag: 'blue', actions: 1, felt: { most: 0, some: 0, not_yet: 1, too_few: 0 } }
    expect(await knock(world, impact.loader, { area: slug })).toMatchObject({
      chain: { claimed: expect.arrayContaining([blue]), ratings: 0, rated: 0 },
    })
  })
})
