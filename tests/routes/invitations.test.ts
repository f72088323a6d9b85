import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as engagement from '#app/routes/desk.$area.engagement.tsx'
import * as plan from '#app/routes/desk.$area.forward-plan.tsx'
import * as desk from '#app/routes/desk.$area.meetings.$ref_.invitations.tsx'
import * as invited from '#app/routes/invited.($answer).tsx'
import { inviteLinks } from '#server/meetings/invite-links.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { agendaPlace } from '../meetings/agenda-place.ts'

interface Asked {
  actor?: Actor
  params?: Record<string, string>
  form?: Record<string, string>
  path?: string
  cookie?: string
}

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, { actor = world.visitor(), params = {}, form, path = '/there', cookie = '' }: Asked) {
  const request = new Request(`http://127.0.0.1:3000${path}`, {
    headers: { cookie },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })
  const args = { request, params, context: { services: world.services, actor } } as unknown as ActionFunctionArgs
  try {
    return await (door as (args: ActionFunctionArgs) => unknown)(args)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''

onEachDatabase('the doors of invitations', (world) => {
  test('at the desk they are closed to who is not signed in, to a representative, and to a chair of elsewhere', async () => {
    const { area, rep, ref, forum } = await agendaPlace(world)
    const params = { area: area.slug, ref }
    for (const door of [desk, engagement, plan]) {
      expect(location(await knock(world, door.loader, { params }))).toMatch(/^\/sign-in/)
      for (const actor of [rep, await world.holder(await world.area(), 'chair')])
        expect(await knock(world, door.loader, { actor, params })).toMatchObject({ init: { status: 403 } })
    }
    const form = { do: 'invite', forums: forum }
    expect(await knock(world, desk.action, { actor: rep, params, form })).toMatchObject({ init: { status: 403 } })
    expect((await world.services.meetings.meetingForums(rep, area.slug, ref)).forums).toEqual([])
  })

  test('a link leaves the address at once, looking at it answers nothing, one press does, and another group’s page stays its own', async () => {
    const { area, officer, rep, ref, forum } = await agendaPlace(world)
    const params = { area: area.slug, ref }
    expect(location(await knock(world, desk.action, { actor: officer, params, form: { do: 'invite', forums: forum } }))).toMatch(
      /done=invited-1$/,
    )
    const { id } = await world.db.selectFrom('meetingInvite').where('forumId', '=', forum).select('id').executeTakeFirstOrThrow()
    const token = inviteLinks(world.services.tools).tokenFor(id, rep.roles[0]!.id)
    const arriving = (await knock(world, invited.loader, { path: `/invited/coming?t=${token}` })) as Response
    expect([arriving.status, location(arriving)]).toEqual([303, '/invited/coming'])
    const cookie = arriving.headers.get('Set-Cookie')!.split(';')[0]!
    const looks = (more: Asked) => knock(world, invited.loader, { params: { answer: 'coming' }, ...more })
    expect(await looks({})).toMatchObject({ view: { state: 'gone' } })
    expect(await looks({ cookie })).toMatchObject({ chosen: 'coming', view: { state: 'open', answer: null } })
    expect(await knock(world, invited.action, { form: { invite: id, answer: 'coming' } })).toMatchObject({ init: { status: 409 } })
    const elsewhere = { do: 'answer', invite: id.replace(/.$/, 'z'), answer: 'coming' }
    expect(await knock(world, invited.action, { cookie, form: elsewhere })).toMatchObject({ init: { status: 409 } })
    expect(await knock(world, invited.action, { cookie, form: { invite: id } })).toMatchObject({ init: { status: 422 } })
    expect(await looks({ cookie })).toMatchObject({ view: { answer: null } })
    expect(location(await knock(world, invited.action, { cookie, form: { ...elsewhere, invite: id } }))).toBe('/invited?done=answer')
    expect(await looks({ cookie })).toMatchObject({ view: { answer: 'coming' } })
  })
})
