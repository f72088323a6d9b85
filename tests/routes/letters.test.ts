import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as answerDate from '#app/routes/$area.feedback.$ref_.date.tsx'
import * as list from '#app/routes/$area.submissions._index.tsx'
import * as letterPage from '#app/routes/$area.submissions.$ref.tsx'
import * as draft from '#app/routes/$area.submissions.$ref_.draft.tsx'
import * as messages from '#app/routes/$area.submissions.$ref_.messages.tsx'
import * as pointDate from '#app/routes/$area.submissions.$ref_.points.$number.date.tsx'
import * as statement from '#app/routes/$area.submissions.$ref_.statement.tsx'
import * as newBackpack from '#app/routes/$area.submissions.backpack.tsx'
import * as newLetter from '#app/routes/$area.submissions.new.tsx'
import * as delivery from '#app/routes/delivery.tsx'
import * as deskList from '#app/routes/desk.$area.submissions._index.tsx'
import * as desk from '#app/routes/desk.$area.submissions.$ref.tsx'
import { backpack, cast, given, letter, pointRefs, put, shownWhole } from '../build/letters.ts'
import { submission as once } from '../build/public.ts'
import { onEachDatabase, type World } from '../build/world.ts'

interface Asked {
  actor?: Actor
  cookie?: string | undefined
  params?: Record<string, string>
  form?: Record<string, string | string[]> | FormData
}
type Door = (args: ActionFunctionArgs) => unknown

function bodyOf(form: Asked['form']): BodyInit | undefined {
  if (!form || form instanceof FormData) return form
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  return body
}

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, path: string, { actor = world.visitor(), cookie, params = {}, form }: Asked = {}) {
  const body = bodyOf(form)
  const request = new Request(`http://127.0.0.1:3000${path}`, {
    ...(body && { method: 'POST', body }),
    ...(cookie && { headers: { cookie } }),
  })
  const context = { services: world.services, actor, display: 'auto', demonstration: false, scripts: {}, baseUrl: 'http://127.0.0.1:3000' }
  try {
    return await (door as Door)({ request, params, context } as unknown as ActionFunctionArgs)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location')

onEachDatabase('the doors of letters', (world) => {
  test.each([
    ['draft', draft],
    ['statement', statement],
    ['messages', messages],
    ['the desk', deskList],
    ['a letter at the desk', desk],
  ])('%s sends whoever is not signed in to the sign-in page, and from there back', async (_, { loader }) => {
    expect(location(await knock(world, loader, '/x/y', { params: { area: 'x', ref: 'SU-7Q2M4X' } }))).toBe('/sign-in?next=%2Fx%2Fy')
  })

  test('what is for the group or the desk is closed to everybody else, to read and to write', async () => {
    const people = await cast(world)
    const { area, rep } = people
    const [sent, begun, pack] = [
      await given(world, people),
      await world.services.submissions.begin(rep, area.slug, letter(people.forumId)),
      await backpack(world, people),
    ]
    const strangers = [
      await world.holder(area),
      (await cast(world, area)).rep,
      await world.holder(await world.area(), 'officer', 'moderator'),
    ]
    for (const actor of strangers)
      for (const [route, ref, status, form] of [
        [draft, begun, 404, { do: 'send' }],
        [statement, sent, 403, { title: 'x', opening: 'y' }],
        [messages, pack, 403, { do: 'deliver' }],
        [messages, pack, 403, { do: 'put', submission: once(), messages: 'x', consent: 'yes' }],
        [desk, sent, 403, { do: 'publish' }],
        [desk, sent, 403, { do: 'hide', reason: 'mistake' }],
        [desk, sent, 403, { do: 'council', words: 'x' }],
      ] as const) {
        const params = { area: area.slug, ref }
        expect(await knock(world, route.loader, '/x', { actor, params })).toMatchObject({ init: { status } })
        const answer = (await knock(world, route.action, '/x', { actor, params, form: { ...form } })) as { init: { status: number } }
        expect([403, 404]).toContain(answer.init.status)
      }
    for (const form of [{ do: 'owner' }, { do: 'tag' }, { do: 'clock', kind: 'pause', reason: 'x' }, { do: 'safe' }] as Record<
      string,
      string
    >[])
      for (const actor of strangers) {
        const answer = (await knock(world, desk.action, '/x?point=1', { actor, params: { area: area.slug, ref: sent }, form })) as {
          init: { status: number }
        }
        expect([403, 404], form.do).toContain(answer.init.status)
      }
  })

  test('what is for everybody is open, and what is not there is not found', async () => {
    const people = await cast(world)
    const { area } = people
    const ref = await given(world, people)
    await shownWhole(world, people, ref)
    const params = { area: area.slug, ref, number: '2' }
    expect(await knock(world, list.loader, '/x', { params })).toMatchObject({ view: { rows: [{ ref }] } })
    expect(await knock(world, letterPage.loader, '/x', { params })).toMatchObject({ view: { ref, points: { length: 5 } } })
    expect(await knock(world, pointDate.loader, '/x', { params })).toMatchObject({ view: { number: 2, date: { may: [] } } })
    const [first] = await pointRefs(world, area, ref)
    expect(await knock(world, answerDate.loader, '/x', { params: { area: area.slug, ref: first! } })).toMatchObject({
      date: { baseDays: 20 },
    })
    for (const [route, more] of [
      [list, { area: 'nowhere' }],
      [letterPage, { ref: 'SU-000000' }],
      [letterPage, { ref: '<script>' }],
      [pointDate, { number: '99' }],
      [answerDate, { ref: 'CT-000000' }],
    ] as const)
      expect(await knock(world, route.loader, '/x', { params: { ...params, ...more } })).toMatchObject({ init: { status: 404 } })
    const form = { kind: 'pause', reason: 'We want to.' }
    expect(await knock(world, pointDate.action, '/x', { params, form })).toMatchObject({ init: { status: 403 } })
    expect(await knock(world, answerDate.action, '/x', { params: { area: area.slug, ref: first! }, form })).toMatchObject({
      init: { status: 403 },
    })
    expect(location(await knock(world, pointDate.action, '/x', { params, form, actor: people.officer }))).toBe(
      `/${area.slug}/submissions/${ref}/points/2/date`,
    )
  })

  test('a file is read, and one that is none keeps what was typed and says what to do', async () => {
    const people = await cast(world)
    const { area, rep, forumId } = people
    const { submissions } = world.services
    const sends = (file: File, more: object = {}) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...letter(forumId), text: 'Pasted before.', ...more })) form.append(name, String(value))
      form.append('file', file)
      return knock(world, newLetter.action, '/x', { actor: rep, params: { area: area.slug }, form })
    }
    const answer = await sends(new File(['1. One\n2. Two'], 'letter.txt'), { text: '' })
    const ref = /submissions\/(SU-\w+)\/draft$/.exec(location(answer) ?? '')![1]!
    expect((await submissions.draft(rep, area.slug, ref)).points).toEqual(['One', 'Two'])
    const refused = await sends(new File(['%PDF-1.7 x'], 'letter.txt'))
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: {
        errors: { file: expect.stringMatching(/^This is a PDF/) },
        typed: { text: 'Pasted before.', title: 'Five things that must change' },
      },
    })
    const mistaken = await sends(new File(['1. One\n2. Two'], 'letter.md'), { title: '' })
    expect(mistaken).toMatchObject({
      init: { status: 422 },
      data: { errors: { title: 'Give it a title' }, typed: { text: 'Pasted before.\n\n1. One\n2. Two' } },
    })
    const visitor = await knock(world, newLetter.action, '/x', { params: { area: area.slug }, form: letter(forumId) })
    expect(visitor).toMatchObject({ init: { status: 403 } })
    expect(await knock(world, newLetter.loader, '/x', { params: { area: area.slug } })).toMatchObject({ view: { groups: [] } })
    expect(await knock(world, newBackpack.loader, '/x', { params: { area: area.slug } })).toMatchObject({ view: { groups: [] } })
  })

  test('the buttons of a draft lead back to the point they were pressed at, and sending shows the five words', async () => {
    const people = await cast(world)
    const { area, rep, forumId } = people
    const ref = await world.services.submissions.begin(rep, area.slug, letter(forumId))
    const params = { area: area.slug, ref }
    const form = { title: 'Things', givenOn: '2026-03-03', opening: 'We ask.', 'points[]': ['One\n\nstill one', 'Two'] }
    const press = (does: string) => knock(world, draft.action, '/x', { actor: rep, params, form: { ...form, do: does } })
    expect(location(await press('merge:2'))).toBe(`/${area.slug}/submissions/${ref}/draft#point-1`)
    expect(location(await press('save'))).toBe(`/${area.slug}/submissions/${ref}/draft`)
    expect(await press('send')).toMatchObject({ given: { ref, points: 2, code: expect.stringMatching(/^(\w+ ){4}\w+$/) } })
    expect(await knock(world, draft.loader, '/x', { actor: rep, params })).toMatchObject({ view: null })
    expect(
      location(
        await knock(world, draft.action, '/x', {
          actor: rep,
          params: { ...params, ref: await world.services.submissions.begin(rep, area.slug, letter(forumId)) },
          form: { do: 'throw' },
        }),
      ),
    ).toBe(`/${area.slug}/submissions/new`)
  })

  test('the link to a backpack leaves the address at once, opens once, and reads on in that browser alone', async () => {
    const people = await cast(world)
    const { area, rep, moderator } = people
    const { submissions, tools } = world.services
    const ref = await backpack(world, people)
    await put(world, people, ref, 'I want to go to school.')
    await submissions.publishSubmission(moderator, area.slug, ref, {})
    await submissions.makeSafe(moderator, area.slug, ref, '1', {})
    await submissions.deliver(rep, area.slug, ref)
    const mail = await world.db
      .selectFrom('outbox')
      .where('template', '=', 'backpack')
      .orderBy('id', 'desc')
      .selectAll()
      .executeTakeFirstOrThrow()
    const { token } = (await tools.vault.open<{ token: string }>(world.db, area.id, mail.vaultKey))!
    const arriving = (await knock(world, delivery.loader, `/delivery?t=${token}`)) as Response
    expect([arriving.status, location(arriving)]).toEqual([303, '/delivery'])
    const link = arriving.headers.get('Set-Cookie')!.split(';')[0]!
    expect(link).toBe(`ct-link=delivery.${token}`)
    expect(await knock(world, delivery.loader, '/delivery')).toMatchObject({ view: { state: 'gone' } })
    expect(await knock(world, delivery.loader, '/delivery', { cookie: link })).toMatchObject({ view: { state: 'closed' } })
    const opened = (await knock(world, delivery.action, '/delivery', { cookie: link, form: { do: 'open' } })) as Response
    const reader = opened.headers.get('Set-Cookie')!
    expect(reader).toMatch(/^ct-delivery=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=5184000$/)
    expect(await knock(world, delivery.action, '/delivery', { cookie: link, form: { do: 'open' } })).toMatchObject({
      init: { status: 409 },
    })
    expect(await knock(world, delivery.loader, '/delivery', { cookie: link })).toMatchObject({ view: { state: 'used' } })
    const cookie = `${link}; ${reader.split(';')[0]!}`
    expect(await knock(world, delivery.loader, '/delivery', { cookie })).toMatchObject({ view: { state: 'open', messages: { length: 1 } } })
    expect(await knock(world, delivery.action, '/delivery', { form: { do: 'acknowledge' } })).toMatchObject({ init: { status: 404 } })
    expect(location(await knock(world, delivery.action, '/delivery', { cookie, form: { do: 'acknowledge' } }))).toBe('/delivery')
    expect(await knock(world, delivery.loader, '/delivery', { cookie })).toMatchObject({ view: { acknowledgedOn: '2026-03-03' } })
  })
})
