import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { localPath } from '#app/contract/local-path.ts'
import * as account from '#app/routes/account._index.tsx'
import * as deleting from '#app/routes/account.delete.tsx'
import * as exporting from '#app/routes/account.export.ts'
import * as naming from '#app/routes/account.name.tsx'
import * as password from '#app/routes/account.password.tsx'
import * as signIns from '#app/routes/account.sign-ins.tsx'
import * as confirm from '#app/routes/confirm.tsx'
import * as areas from '#app/routes/desk.admin._index.tsx'
import * as contacts from '#app/routes/desk.admin.$area.contacts.tsx'
import * as forums from '#app/routes/desk.admin.$area.forums.tsx'
import * as organisations from '#app/routes/desk.admin.$area.organisations.tsx'
import * as people from '#app/routes/desk.admin.$area.people.tsx'
import * as settings from '#app/routes/desk.admin.$area.settings.tsx'
import * as themes from '#app/routes/desk.admin.$area.themes.tsx'
import * as admins from '#app/routes/desk.admins.tsx'
import * as firstAdmin from '#app/routes/first-admin.tsx'
import * as invitation from '#app/routes/invitation.tsx'
import * as reset from '#app/routes/reset.new.tsx'
import * as signIn from '#app/routes/sign-in.tsx'
import * as signUp from '#app/routes/sign-up.tsx'
import { member, PASSWORD } from '../build/people.ts'
import { onEachDatabase, type World } from '../build/world.ts'

interface Asked {
  actor?: Actor
  cookie?: string | undefined
  area?: string
  form?: Record<string, string>
}
type Door = (args: ActionFunctionArgs) => unknown

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, path: string, { actor = world.visitor(), cookie, area, form }: Asked = {}) {
  const headers = cookie ? { cookie } : undefined
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = new Request(`http://127.0.0.1:3000${path}`, { ...init, ...(headers ? { headers } : {}) })
  const context = { services: world.services, actor, display: 'auto', demonstration: false, scripts: {}, baseUrl: 'http://127.0.0.1:3000' }
  const args = { request, params: area ? { area } : {}, context } as unknown as ActionFunctionArgs
  try {
    return await (door as Door)(args)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location')

onEachDatabase('the doors of people', (world) => {
  test.each([
    ['/account', account],
    ['/account/delete', deleting],
    ['/account/export', exporting],
    ['/account/name', naming],
    ['/account/password', password],
    ['/account/sign-ins', signIns],
    ['/desk/admin', areas],
    ['/desk/admins', admins],
    ['/desk/admin/x/people?new', people],
    ['/desk/admin/x/forums', forums],
    ['/desk/admin/x/organisations', organisations],
    ['/desk/admin/x/contacts', contacts],
    ['/desk/admin/x/themes', themes],
    ['/desk/admin/x/settings', settings],
  ])('%s sends whoever is not signed in to the sign-in page, and from there back', async (path, { loader }) => {
    expect(location(await knock(world, loader, path, { area: 'x' }))).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  })

  test.each([
    ['people', people],
    ['forums', forums],
    ['organisations', organisations],
    ['contacts', contacts],
    ['themes', themes],
    ['settings', settings],
  ])('/desk/admin/…/%s is closed to a member, an officer and an admin of elsewhere, to read and to write', async (screen, route) => {
    const area = await world.area()
    for (const actor of [
      await world.holder(area),
      await world.holder(area, 'officer', 'moderator'),
      await world.holder(await world.area(), 'area_admin'),
    ])
      for (const [door, form] of [
        [route.loader, undefined],
        [route.action, { do: 'save', name: 'X', title: 'X', kind: 'group', role: 'chair' }],
      ] as const) {
        const answer = await knock(world, door, `/desk/admin/${area.slug}/${screen}`, { actor, area: area.slug, ...(form ? { form } : {}) })
        expect(answer).toMatchObject({ init: { status: 403 } })
      }
    const farid = await world.holder(area, 'area_admin')
    expect(await knock(world, route.loader, '/', { actor: farid, area: area.slug })).toMatchObject({ frame: { area: { slug: area.slug } } })
  })

  test('what is for every area is closed to the admin of one', async () => {
    const actor = await world.holder(await world.area(), 'area_admin')
    expect(await knock(world, admins.loader, '/desk/admins', { actor })).toMatchObject({ init: { status: 403 } })
    expect(await knock(world, areas.action, '/desk/admin', { actor, form: { slug: 'here' } })).toMatchObject({ init: { status: 403 } })
  })

  test.each([
    ['/confirm', confirm, 'confirm'],
    ['/reset/new', reset, 'reset'],
    ['/invitation', invitation, 'invitation'],
    ['/first-admin', firstAdmin, 'first_admin'],
  ])('%s takes the token out of the address at once', async (path, { loader }, purpose) => {
    const token = 'F'.repeat(43)
    const answer = (await knock(world, loader, `${path}?t=${token}`)) as Response
    expect([answer.status, location(answer)]).toEqual([303, path])
    expect(answer.headers.get('Set-Cookie')).toContain(`ct-link=${purpose}.${token}; Path=/; HttpOnly`)
    const bad = (await knock(world, loader, `${path}?t=${encodeURIComponent('x; Domain=evil.example')}`)) as Response
    expect(bad.headers.get('Set-Cookie')).toMatch(/^ct-link=; /)
  })

  test('signing in leads on within this site and nowhere else, and a password is never sent back', async () => {
    const { email } = await member(world)
    const goTo = async (next: string) =>
      location(await knock(world, signIn.action, '/sign-in', { form: { email, password: PASSWORD, next } }))
    expect(await goTo('/desk/x?part=held')).toBe('/desk/x?part=held')
    for (const bad of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '\\/evil',
      'javascript:alert(1)',
      '/a b',
      '/\r\nX: y',
      '',
    ])
      expect(await goTo(bad), bad).toBe('/account')
    for (const [door, form] of [
      [signIn.action, { email, password: 'wrong-secret-words' }],
      [signUp.action, { email: 'no', name: 'Ann', password: 'wrong-secret-words' }],
    ] as const) {
      const answer = await knock(world, door, '/', { form })
      expect(answer).toMatchObject({ init: { status: 422 }, data: { typed: { email: form.email } } })
      expect(JSON.stringify(answer)).not.toContain('wrong-secret-words')
    }
  })

  test('the copy of an account is a file that nobody keeps on the way', async () => {
    const { actor, cookie } = await member(world)
    const { headers } = (await knock(world, exporting.loader, '/account/export', { actor, cookie })) as Response
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })
})

test('a path to go on to is one of this site', () => {
  expect(localPath('/wyrefield/say?theme=buses#x')).toBe('/wyrefield/say?theme=buses#x')
  for (const bad of [undefined, null, 7, '', 'wyrefield', '//x', '/\\x', '/x\\y', '/ü', `/${'x'.repeat(500)}`])
    expect(localPath(bad)).toBe('/')
})
