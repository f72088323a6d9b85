import { readFileSync } from 'node:fs'
import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { TakenInView } from '#app/contract/surveys/import-forms.ts'
import * as file from '#app/routes/desk.$area.surveys.$ref[.]json.ts'
import * as desk from '#app/routes/desk.$area.surveys.import.tsx'
import type { AreaTable } from '#db/people/schema.ts'
import { readQuestionnaire } from '#server/surveys/exchange/questionnaire.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { definition, openSurvey } from '../surveys/asked.ts'

/** What a door answers: a redirect or refusal that it throws is an answer too. */
async function knock(
  world: World,
  door: unknown,
  area: AreaTable,
  actor: Actor,
  { form, ref = '', query = '' }: { form?: FormData; ref?: string; query?: string },
) {
  const request = new Request(`http://127.0.0.1:3000/there${query}`, form ? { method: 'POST', body: form } : {})
  const args = { request, params: { area: area.slug, ref }, context: { services: world.services, actor } } as unknown as ActionFunctionArgs
  try {
    return await (door as (args: ActionFunctionArgs) => unknown)(args)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const sent = (bytes: BlobPart, name = 'survey.lss') => {
  const form = new FormData()
  form.append('file', new Blob([bytes]), name)
  return form
}
const lss = readFileSync('tests/data/surveys/rc2api_questionnaire.lss')
const location = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''

onEachDatabase('files of surveys', (world) => {
  let area: AreaTable
  let officer: Actor
  beforeEach(async () => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
    area = await world.area()
    await world.theme(area, 'waiting')
    officer = await world.holder(area, 'officer')
  })
  const surveys = async () => (await world.db.selectFrom('survey').where('areaId', '=', area.id).selectAll().execute()).length

  test('are taken in and given away by those who make surveys here, and by nobody else', async () => {
    const { ref } = await openSurvey(world, area)
    for (const [door, more] of [
      [desk.loader, {}],
      [desk.action, { form: sent(lss) }],
      [file.loader, { ref }],
    ] as const) {
      expect(location(await knock(world, door, area, world.visitor(), more))).toMatch(/^\/sign-in/)
      for (const actor of [await world.holder(area, 'representative'), await world.holder(await world.area(), 'officer')])
        expect(await knock(world, door, area, actor, more)).toMatchObject({ init: { status: 403 } })
    }
    expect(await surveys()).toBe(1)
    expect(await knock(world, desk.loader, area, officer, {})).toMatchObject({ frame: { area: { slug: area.slug } } })
  })

  test('make a survey once, and say what was left behind', async () => {
    const { taken } = (await knock(world, desk.action, area, officer, { form: sent(lss) })) as { taken: TakenInView }
    expect(taken).toMatchObject({
      title: 'A Rather Interesting Questionnaire for Testing',
      kind: 'LimeSurvey (.lss)',
      questions: 3,
      made: true,
    })
    expect(taken.left).toContainEqual({ at: '', feature: 'texts of e-mails', reason: expect.any(String) })
    expect(await knock(world, desk.action, area, officer, { form: sent(lss, 'other.xml') })).toEqual({ taken: { ...taken, made: false } })
    expect(await surveys()).toBe(1)
    expect(await world.services.surveys.publish(officer, area.slug, taken.ref)).toBe(1)
    expect((await world.announced()).map(({ name }) => name)).toContain('surveys.made')
  })

  test.each<[string, FormData, RegExp]>([
    ['nothing', new FormData(), /Choose a file/],
    ['half a file', sent(lss.subarray(0, 9_000)), /ends in the middle/],
    ['an entity bomb', sent('<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha">]><document/>'), /DOCTYPE/],
    ['6 MB', sent(Buffer.alloc(6_000_000, 0x20)), /has 6 MB/],
  ])('come back with the name of the fault, and nothing is kept of %s', async (_, form, why) => {
    expect(await knock(world, desk.action, area, officer, { form })).toMatchObject({
      data: { errors: { file: expect.stringMatching(why) } },
      init: { status: 422 },
    })
    expect(await surveys()).toBe(0)
  })

  test('give the questions away and never an answer; they come back equal', async () => {
    const { ref } = await openSurvey(world, area)
    await world.services.surveys.edit(officer, area.slug, ref, { definition: { ...definition(), title: { text: 'Winter' } } })
    const titleOf = async (query: string) => {
      const answer = (await knock(world, file.loader, area, officer, { ref, query })) as Response
      expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${ref}.surveyjs.json"`)
      return readQuestionnaire(Buffer.from(await answer.arrayBuffer())).definition
    }
    const row = await world.db.selectFrom('survey').where('ref', '=', ref).selectAll().executeTakeFirstOrThrow()
    expect(await titleOf('')).toEqual(JSON.parse(row.draft))
    expect((await titleOf('?version=1')).title.text).toBe('Autumn')
    expect(await titleOf('?version=last')).toEqual(await titleOf('?version=1'))
    for (const query of ['?version=2', '?version=x'])
      expect(await knock(world, file.loader, area, officer, { ref, query })).toMatchObject({ init: { status: 404 } })
  })
})
