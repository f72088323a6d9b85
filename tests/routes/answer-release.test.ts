import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as answerPage from '#app/routes/$area.answers.$ref.tsx'
import * as write from '#app/routes/desk.$area.answer.tsx'
import * as atDesk from '#app/routes/desk.$area.answers.$ref.tsx'
import * as letterAtDesk from '#app/routes/desk.$area.submissions.$ref.tsx'
import { cast, given, shownWhole } from '../build/letters.ts'
import { dayIn } from '../build/plans.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

type Door = (args: ActionFunctionArgs) => unknown
const DID = { kind: 'did', title: 'Two people answer', said: 'Nobody rings back.', words: 'Since Monday two people answer.' }

onEachDatabase('the doors of a release', (world) => {
  /** What a route answers: a redirect or refusal that it throws is an answer too. */
  async function knock(door: unknown, actor: Actor, params: { area: string; ref?: string }, form?: Record<string, string>) {
    const request = new Request('http://127.0.0.1:3000/x', form ? { method: 'POST', body: new URLSearchParams(form) } : {})
    const context = {
      services: world.services,
      actor,
      display: 'auto',
      demonstration: false,
      scripts: {},
      baseUrl: 'http://127.0.0.1:3000',
    }
    try {
      return await (door as Door)({ request, params, context } as unknown as ActionFunctionArgs)
    } catch (thrown) {
      if (thrown instanceof Error) throw thrown
      return thrown
    }
  }
  const location = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''

  test('an answer is written to wait, its release is planned, and a step is opened out of order only with a reason', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const said = await published(world, area, 'Nobody rings back.')
    const kept = await knock(write.action, officer, { area: area.slug }, { ...DID, refs: said, release: 'steps' })
    const ref = /AN-\w{6}/.exec(location(kept))![0]
    const here = { area: area.slug, ref }
    expect(await knock(answerPage.loader, world.visitor(), here)).toMatchObject({ init: { status: 404 } })
    expect(await knock(atDesk.action, await world.holder(area), here, { do: 'plan' })).toMatchObject({ init: { status: 403 } })
    expect(await knock(atDesk.action, officer, here, { do: 'plan' })).toMatchObject({
      data: { errors: { familiesDay: expect.any(String) } },
    })
    const plan = { do: 'plan', familiesDay: dayIn(world, 1), pressDay: dayIn(world, 2) }
    const typed = { errors: { why: expect.any(String) }, typed: plan }
    expect(await knock(atDesk.action, officer, here, plan)).toMatchObject({ data: typed, init: { status: 422 } })
    expect(location(await knock(atDesk.action, officer, here, { ...plan, why: 'There is no meeting.' }))).toContain('#release')
    expect(await knock(atDesk.action, officer, here, { ...plan, why: 'Again.' })).toMatchObject({ init: { status: 409 } })
    world.pass({ minutes: 1 })
    const open = { do: 'open', step: 'press' }
    expect(await knock(atDesk.action, officer, here, open)).toMatchObject({ data: { errors: { why: expect.any(String) } } })
    await knock(atDesk.action, officer, here, { ...open, why: 'It was leaked.' })
    const { view } = (await knock(answerPage.loader, world.visitor(), here)) as { view: { release: { overrides: object[] } } }
    expect(view.release.overrides).toMatchObject([{ what: 'left_out' }, { step: 'press', reason: 'It was leaked.' }])
  })

  test('a letter is released on its page at the desk', async () => {
    const people = await cast(world)
    const { area, officer, rep } = people
    const ref = await given(world, people)
    await shownWhole(world, people, ref)
    const here = { area: area.slug, ref }
    const plan = { do: 'plan', familiesDay: dayIn(world, 1) }
    expect(await knock(letterAtDesk.action, rep, here, plan)).toMatchObject({ init: { status: 403 } })
    expect(location(await knock(letterAtDesk.action, officer, here, plan))).toContain('#release')
    expect(location(await knock(letterAtDesk.action, officer, here, { do: 'open', step: 'families' }))).toContain('#release')
    expect(await knock(letterAtDesk.loader, officer, here)).toMatchObject({ view: { release: { may: { plan: false, open: true } } } })
  })
})
