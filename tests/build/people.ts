import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { MailTemplate } from '#server/notifications/outbox.ts'
import type { World } from './world.ts'

export const PASSWORD = 'kettle-ladder-frog'
export const USER_AGENT = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
export const BROWSER = 'Firefox on Android'

/** What the browser sends back for a cookie that it was given. */
export const cookieOf = ({ setCookie }: { setCookie: string | undefined }) => setCookie!.split(';')[0]!

/** Mails of a kind that wait, oldest first: to whom, and with which token. */
export async function mails(world: World, template: MailTemplate): Promise<{ to: string; token: string }[]> {
  const rows = await world.db
    .selectFrom('outbox')
    .where('template', '=', template)
    .where('cancelledAt', 'is', null)
    .orderBy('id')
    .selectAll()
    .execute()
  const { vault } = world.services.tools
  const open = rows.map(({ areaId, vaultKey }) => vault.open<{ to: string; token: string }>(world.db, areaId || 'accounts', vaultKey))
  return (await Promise.all(open)).flatMap((mail) => (mail ? [mail] : []))
}
/** The token of the last mail of a kind to an address. */
export async function tokenFor(world: World, template: MailTemplate, email: string): Promise<string> {
  return (await mails(world, template)).filter(({ to }) => to === email).at(-1)!.token
}

/** Somebody with a confirmed account who is signed in, as their browser: the cookie and who it says they are. */
export async function member(world: World, email = `${randomBytes(6).toString('hex')}@example.org`) {
  const { people } = world.services
  await people.signUp(world.visitor(), { name: 'Ann Weaver', email, password: PASSWORD }, USER_AGENT)
  await people.confirm(await tokenFor(world, 'confirm', email))
  return { email, ...(await browserOf(world, email)) }
}

/** Another browser in which an account is signed in. */
export async function browserOf(world: World, email: string, password = PASSWORD) {
  const cookie = cookieOf(
    await world.services.people.signIn(world.visitor(), { email, password }, { cookie: undefined, userAgent: USER_AGENT }),
  )
  return { cookie, actor: await whoIs(world, cookie) }
}
export const whoIs = (world: World, cookie: string | undefined): Promise<Actor> =>
  world.services.people.actorOf({ cookie, address: '192.0.2.7' })
