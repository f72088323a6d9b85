import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as measures from '#app/routes/$area.measures._index.tsx'
import * as measure from '#app/routes/$area.measures.$ref.tsx'
import * as list from '#app/routes/api.v1.$area.$file.ts'
import * as desk from '#app/routes/desk.$area.measures._index.tsx'
import * as atDesk from '#app/routes/desk.$area.measures.$ref.tsx'
import { plansInTime } from '#tests/measures/measured.ts'
import { onEachDatabase, type World } from '../build/world.ts'

interface Asked {
  actor?: Actor
  form?: Record<string, string>
}

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, path: string, params: object, { actor = world.visitor(), form }: Asked = {}) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = new Request(`http://127.0.0.1:3000${path}`, init)
  const context = { services: world.services, actor, display: 'auto', demonstration: false, scripts: {}, baseUrl: 'http://127.0.0.1:3000' }
  try {
    return await (door as (args: ActionFunctionArgs) => unknown)({ request, params, context } as unknown as ActionFunctionArgs)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location')
const MAKE = { title: 'Asked for', counts: 'Requests for a plan', better: 'neither', source: 'The council' }

onEachDatabase('the doors of measures', (world) => {
  test('of the desk send whoever is not signed in to the sign-in page, and from there back', async () => {
    expect(location(await knock(world, desk.loader, '/desk/x/measures?new', { area: 'x' }))).toBe(
      '/sign-in?next=%2Fdesk%2Fx%2Fmeasures%3Fnew',
    )
    expect(location(await knock(world, atDesk.loader, '/desk/x/measures/ME-000000', { area: 'x' }))).toBe(
      '/sign-in?next=%2Fdesk%2Fx%2Fmeasures%2FME-000000',
    )
  })

  test('of the desk are closed to members, moderators and officers of elsewhere, to read and to write', async () => {
    const area = await world.area()
    const ref = await plansInTime(world, area, await world.holder(area, 'officer'))
    for (const actor of [
      world.visitor({ accountId: `account_${'a'.repeat(32)}` }),
      await world.holder(area, 'moderator', 'safeguarding_lead', 'representative', 'supporter'),
      await world.holder(await world.area(), 'officer'),
    ])
      for (const [door, form] of [
        [desk.loader, undefined],
        [desk.action, MAKE],
        [atDesk.loader, undefined],
        ...['enter', 'look', 'paste', 'take-back', 'change', 'retire', 'bring-back', 'nonsense'].map(
          (wanted) => [atDesk.action, { do: wanted, period: '2024', value: '1', readings: '2024,1', ...MAKE }] as const,
        ),
      ] as const)
        expect(await knock(world, door, '/', { area: area.slug, ref }, { actor, ...(form ? { form } : {}) })).toMatchObject({
          init: { status: 403 },
        })
  })

  test('of everybody know nothing that is not there', async () => {
    const area = await world.area()
    for (const [door, params] of [
      [measures.loader, { area: 'nowhere' }],
      [measure.loader, { area: area.slug, ref: 'ME-000000' }],
      [measure.loader, { area: area.slug, ref: 'x' }],
      [list.loader, { area: 'nowhere', file: 'measures.json' }],
    ] as const) {
      const answer = (await knock(world, door, '/', params)) as { init?: { status: number }; status?: number }
      expect(answer.init?.status ?? answer.status).toBe(404)
    }
  })

  test('lead an officer from a new measure to its figures, and keep what was typed where something is wrong', async () => {
    const area = await world.area()
    const actor = await world.holder(area, 'officer')
    expect(await knock(world, desk.action, '/', { area: area.slug }, { actor, form: { ...MAKE, title: '' } })).toMatchObject({
      data: { errors: { title: expect.any(String) }, typed: { counts: MAKE.counts } },
      init: { status: 422 },
    })
    const made = location(await knock(world, desk.action, '/', { area: area.slug }, { actor, form: MAKE }))!
    const ref = /ME-[0-9A-Z]{6}/.exec(made)![0]
    const asked = (form: Record<string, string>) => knock(world, atDesk.action, made, { area: area.slug, ref }, { actor, form })
    const readings = '2023,27.5\n2024,about 37'
    expect(await asked({ do: 'look', readings })).toMatchObject({
      data: {
        errors: { 'line-2': expect.stringMatching(/^Line 2: /) },
        typed: { readings },
        pasted: { good: [{ line: 1 }], bad: [{ line: 2 }] },
      },
      init: { status: 422 },
    })
    expect(await asked({ do: 'paste', readings })).toMatchObject({
      data: { errors: { readings: expect.stringMatching(/^Line 2: /) } },
      init: { status: 422 },
    })
    expect(await asked({ do: 'look', readings: '2023,27.5\n2024,37.2' })).toMatchObject({
      data: { pasted: { bad: [] } },
      init: { status: 200 },
    })
    expect(location(await asked({ do: 'paste', readings: '2023,27.5\n2024,37.2' }))).toBe(
      `/desk/${area.slug}/measures/${ref}?done=kept-2-0-0`,
    )
    expect(location(await asked({ do: 'enter', period: '2024', value: '38' }))).toMatch(/done=kept-0-1-0$/)
    expect(location(await asked({ do: 'take-back', period: '2023', beside: '' }))).toMatch(/done=take-back$/)
    expect(await knock(world, atDesk.loader, `${made}&correct=2024`, { area: area.slug, ref }, { actor })).toMatchObject({
      correcting: { period: '2024', beside: '' },
      done: 'The measure is made. Enter its first figure.',
      measure: { readings: [{ value: 38 }] },
    })
  })

  test('of everybody show the same to a visitor and to an officer, and the open data say the same', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer)
    await world.services.measures.enterReading(officer, area.slug, ref, { period: '2024', value: '37.2' })
    const seen = async (actor: Actor) => [
      await knock(world, measures.loader, '/', { area: area.slug }, { actor }),
      await knock(world, measure.loader, '/?beside=England', { area: area.slug, ref }, { actor }),
    ]
    expect(await seen(officer)).toEqual(await seen(world.visitor()))
    const json = (await knock(world, list.loader, '/', { area: area.slug, file: 'measures.json' })) as Response
    expect(await json.json()).toMatchObject({ measures: [{ ref, period: '2024', value: 37.2 }], next: null })
    const csv = (await knock(world, list.loader, '/', { area: area.slug, file: 'measures.csv' })) as Response
    expect(await csv.text()).toContain('37.2')
  })

  test('lead from a measure to the box for words about it, and what is said arrives there', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer, { theme: theme.slug })
    const said = await world.say(area, 'Ours took a year.', { measure: ref })
    await world.services.moderation.publish(officer, area.slug, said.ref, {})
    expect(await knock(world, measure.loader, '/', { area: area.slug, ref })).toMatchObject({ measure: { about: [{ ref: said.ref }] } })
  })
})
