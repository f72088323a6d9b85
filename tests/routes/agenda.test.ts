import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as file from '#app/routes/$area.meetings.$ref_.papers.$id_.file.ts'
import * as propose from '#app/routes/$area.meetings.$ref_.propose.tsx'
import * as desk from '#app/routes/desk.$area.meetings.$ref_.agenda.tsx'
import { onEachDatabase, type World } from '../build/world.ts'
import { agendaPlace } from '../meetings/agenda-place.ts'

interface Asked {
  actor?: Actor
  params: Record<string, string>
  form?: FormData | URLSearchParams
}

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, { actor = world.visitor(), params, form }: Asked) {
  const request = new Request('http://127.0.0.1:3000/there', form ? { method: 'POST', body: form } : {})
  const args = { request, params, context: { services: world.services, actor } } as unknown as ActionFunctionArgs
  try {
    return await (door as (args: ActionFunctionArgs) => unknown)(args)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''
const formOf = (fields: Record<string, string>, sent?: { name: string; type: string; bytes: BlobPart }) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob(sent ? [sent.bytes] : [], { type: sent?.type ?? '' }), sent?.name ?? '')
  return form
}
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

onEachDatabase('the doors of an agenda', (world) => {
  test('are closed to who is not signed in, to a representative, and to a chair of elsewhere', async () => {
    const { area, rep, ref } = await agendaPlace(world)
    const params = { area: area.slug, ref }
    const form = new URLSearchParams({ do: 'template' })
    expect(location(await knock(world, desk.loader, { params }))).toMatch(/^\/sign-in/)
    expect(location(await knock(world, desk.action, { params, form }))).toMatch(/^\/sign-in/)
    for (const actor of [rep, await world.holder(await world.area(), 'chair')]) {
      expect(await knock(world, desk.loader, { actor, params })).toMatchObject({ init: { status: 403 } })
      expect(await knock(world, desk.action, { actor, params, form })).toMatchObject({ init: { status: 403 } })
    }
    const proposed = new URLSearchParams({ forum: `forum_${'0'.repeat(32)}`, title: 'Buses' })
    expect(await knock(world, propose.action, { params, form: proposed })).toMatchObject({ init: { status: 403 } })
    expect((await world.services.meetings.agenda(world.visitor(), area.slug, ref)).items).toEqual([])
  })

  test('a file that lies about itself comes back to the form with what was typed; a good one is only ever saved', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const params = { area: area.slug, ref }
    const actor = officer
    const item = new URLSearchParams({ do: 'item', title: 'Buses', minutes: '10', level: 'engage' })
    expect(location(await knock(world, desk.action, { actor, params, form: item }))).toMatch(/done=item$/)
    const { items } = await world.services.meetings.agenda(actor, area.slug, ref)
    const fields = { do: 'paper', id: items[0]!.ref, title: 'Paper', words: 'Buses are late.' }
    const lie = formOf(fields, { name: 'paper.pdf', type: 'application/pdf', bytes: '<html><script>alert(1)</script>' })
    expect(await knock(world, desk.action, { actor, params, form: lie })).toMatchObject({
      data: { errors: { file: expect.stringContaining('web page') }, typed: fields },
      init: { status: 422 },
    })
    const good = formOf(fields, { name: '../"evil".html', type: 'text/html', bytes: PDF })
    expect(location(await knock(world, desk.action, { actor, params, form: good }))).toMatch(/done=paper$/)
    const [paper] = (await world.services.meetings.agenda(actor, area.slug, ref)).items[0]!.papers
    const answer = (await knock(world, file.loader, { params: { ...params, id: paper!.id } })) as Response
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="paper.pdf"',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(await answer.text()).toBe(PDF)
    const other = { ...params, id: `paper_${'0'.repeat(32)}` }
    expect(await knock(world, file.loader, { params: other })).toMatchObject({ init: { status: 404 } })
  })
})
