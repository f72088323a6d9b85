import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as list from '#app/routes/desk.$area.surveys._index.tsx'
import * as survey from '#app/routes/desk.$area.surveys.$ref.tsx'
import type { AreaTable } from '#db/people/schema.ts'
import { onEachDatabase, type World } from '../build/world.ts'

interface Asked {
  actor?: Actor
  form?: Record<string, string>
  ref?: string
  query?: string
}
/** What a door answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, area: AreaTable, { actor = world.visitor(), form, ref = '', query = '' }: Asked) {
  const request = new Request(`http://127.0.0.1:3000/there${query}`, form ? { method: 'POST', body: new URLSearchParams(form) } : {})
  const args = { request, params: { area: area.slug, ref }, context: { services: world.services, actor } } as unknown as ActionFunctionArgs
  try {
    return await (door as (args: ActionFunctionArgs) => unknown)(args)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''
const SURVEY = { title: 'Autumn', about: 'So that help gets better', voice: 'family' }
const QUESTION = { do: 'add', page: 'page', type: 'yes_no', title: 'Does anybody listen?' }

onEachDatabase('the doors of building surveys', (world) => {
  let area: AreaTable
  let officer: Actor
  beforeEach(async () => {
    area = await world.area()
    officer = await world.holder(area, 'officer')
  })

  test('lead visitors to signing in, and are closed to whoever makes no surveys', async () => {
    const ref = await world.services.surveys.beginSurvey(officer, area.slug, SURVEY)
    for (const door of [list.loader, survey.loader]) {
      expect(location(await knock(world, door, area, { ref, query: '?at=survey' }))).toContain('/sign-in?next=')
      const other = await world.holder(area, 'moderator', 'representative')
      expect(await knock(world, door, area, { actor: other, ref })).toMatchObject({ init: { status: 403 } })
    }
    for (const actor of [world.visitor(), await world.holder(area, 'moderator')]) {
      expect(await knock(world, list.action, area, { actor, form: SURVEY })).toMatchObject({ init: { status: 403 } })
      for (const form of [QUESTION, { do: 'publish' }, { do: 'nonsense' }])
        expect(await knock(world, survey.action, area, { actor, ref, form })).toMatchObject({ init: { status: 403 } })
    }
    expect(await knock(world, survey.loader, area, { actor: officer, ref: 'SV-000000' })).toMatchObject({ init: { status: 404 } })
  })

  test('lead from a new survey to its questions, keep what was typed where something is wrong, and say what was done', async () => {
    expect(await knock(world, list.action, area, { actor: officer, form: { ...SURVEY, title: '' } })).toMatchObject({
      data: { errors: { title: 'Write a title' }, typed: { about: SURVEY.about } },
      init: { status: 422 },
    })
    const made = location(await knock(world, list.action, area, { actor: officer, form: SURVEY }))
    const [, ref] = /surveys\/(SV-[0-9A-Z]{6})\?done=made$/.exec(made) ?? []
    const asked = (form: Record<string, string>) => knock(world, survey.action, area, { actor: officer, ref: ref!, form })
    expect(await asked({ do: 'publish' })).toMatchObject({ data: { errors: { '': expect.any(String) } }, init: { status: 409 } })
    expect(await asked({ ...QUESTION, title: '', hint: 'kept' })).toMatchObject({
      data: { errors: { title: 'Write the question' }, typed: { hint: 'kept' } },
      init: { status: 422 },
    })
    expect(location(await asked(QUESTION))).toMatch(/done=add$/)
    expect(location(await asked({ do: 'move', id: 'does_anybody_listen', to: 'up' }))).toMatch(/done=move#does_anybody_listen$/)
    expect(location(await asked({ do: 'publish' }))).toMatch(/done=publish$/)
    expect(await knock(world, survey.loader, area, { actor: officer, ref: ref!, query: '?at=rule&id=x&done=publish' })).toMatchObject({
      survey: { version: 1, changed: false, ways: { findings: [] } },
      asked: { at: 'rule', id: 'x' },
      done: expect.stringContaining('published'),
    })
    expect(await knock(world, list.loader, area, { actor: officer })).toMatchObject({ surveys: [{ ref, version: 1, questions: 1 }] })
  })
})
