import { randomBytes, randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { vi } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { Ref } from '#app/contract/ids.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import { openLimitStore } from '#db/limit-store.ts'
import { mixing } from '#db/mixing.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { makeLimits } from '#server/http/limits.ts'
import { keyFor } from '#server/keys.ts'
import type { Letter } from '#server/notifications/post.ts'
import { createServices, type Services } from '#server/services.ts'
import { quickFolder } from '../build/quick-folder.ts'
import type { World } from '../build/world.ts'

/** Somebody with an account, made by the door that everybody uses. */
export interface Person {
  accountId: string
  address: string
  cookie: string
  email: string
  password: string
}
/** What nobody may find: every address, name, password and phone number here, and words that are not shown, hold one of these. */
export const SECRET = /zq[0-9a-f]{12}|07700 ?9\d{5}/
const secret = () => `zq${randomBytes(6).toString('hex')}`

const chance = (share: number) => randomInt(1_000) < share * 1_000
const anyOf = <Of>(list: readonly Of[]) => list[randomInt(list.length)]!

/** A place where people make accounts, write and are written to, with a clock that jobs go by; everything that was done is known here. */
export class Town {
  readonly folder = quickFolder('town')
  readonly limitStore
  readonly people: Person[] = []
  readonly letters: Letter[] = []
  services!: Services
  area!: AreaTable
  moderator!: Actor
  themes: string[] = []
  toRead: { ref: Ref; show: boolean; takeOut: string }[] = []
  shown: Ref[] = []
  #hour = 0
  readonly #mixing

  constructor(readonly world: World) {
    this.limitStore = openLimitStore(world.own.url, this.folder)
    this.#mixing = mixing(world.own.database)
  }

  async open() {
    const { world } = this
    vi.useFakeTimers({ toFake: ['Date'], now: world.now })
    this.services = createServices({
      database: world.own.database,
      clock: () => world.now,
      vaultKey: world.vaultKey,
      baseUrl: 'http://127.0.0.1:3000',
      report: (error) => {
        throw error
      },
      limits: await makeLimits(this.limitStore, keyFor(world.vaultKey, 'limits')),
      post: { send: async (letter) => void this.letters.push(letter) },
    })
    this.area = await world.area({ readWithinDays: 2 })
    this.themes = [(await world.theme(this.area)).slug, (await world.theme(this.area)).slug, (await world.theme(this.area)).slug]
    this.moderator = await world.holder(this.area, 'moderator', 'officer')
  }

  async close() {
    vi.useRealTimers()
    await this.limitStore.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Moves the clock to a moment; on the way every job runs in its hour. */
  async until(moment: number) {
    while (this.#nextHour() <= moment) {
      this.#setClock(this.#nextHour())
      this.#hour = this.world.now.getTime()
      await this.#readAtDesk()
      await this.post()
      await this.services.sealer.seal()
      await this.#mixing.mix()
    }
    this.#setClock(moment)
  }

  #nextHour() {
    if (!this.#hour) this.#hour = this.world.now.getTime()
    return Math.floor(this.#hour / 3_600_000 + 1) * 3_600_000
  }

  #setClock(at: number) {
    this.world.now = new Date(at)
    vi.setSystemTime(at)
  }

  /** Hands in whatever mail is due. */
  async post() {
    while ((await this.services.notifications.sendDue()) > 0);
  }

  /** Asks for an account, confirms it by the link in the mail and signs in. */
  async joins(): Promise<Person> {
    const { people } = this.services
    const [email, name] = [`${secret()}@kept.example`, `Robin ${secret()}`]
    const person = { accountId: '', address: `10.7.${this.people.length}.9`, cookie: '', email, password: `${secret()}-${secret()}` }
    await people.signUp(await people.actorOf({ cookie: undefined, address: person.address }), { ...person, name }, 'Firefox on Android')
    await this.post()
    await people.confirm(/confirm\?t=([\w-]+)/.exec(this.letters.findLast(({ to }) => to === email)!.text)![1])
    await this.signsIn(person)
    person.accountId = (await this.as(person)).accountId!
    this.people.push(person)
    return person
  }

  async signsIn(person: Person) {
    const { people } = this.services
    const asked = await people.actorOf({ cookie: undefined, address: person.address })
    const { setCookie } = await people.signIn(asked, person, {
      cookie: undefined,
      userAgent: anyOf(['Firefox on Android', 'Safari on an iPhone']),
    })
    person.cookie = setCookie.split(';')[0]!
  }

  as = ({ cookie, address }: Person) => this.services.people.actorOf({ cookie, address })

  /** Writes something while signed in; some leave another address, some follow, some answer what others wrote. */
  async says(person: Person): Promise<string> {
    const show = chance(0.6)
    const actor = await this.as(person)
    const tell = chance(0.3) ? `${secret()}@told.example` : undefined
    const phone = `07700 9${randomInt(10_000, 99_999)}`
    const { ref } = await this.services.feedback.say(actor, this.area.slug, {
      submission: randomBytes(16).toString('hex'),
      words: `The taxi came late${', again and again'.repeat(randomInt(12))}. Ring me on ${phone}.${show ? '' : ` It is ${secret()}.`}`,
      kind: anyOf(['concern', 'idea', 'question', 'experience']),
      language: anyOf(['en', 'en', 'pl']),
      theme: chance(0.3) ? anyOf(this.themes) : undefined,
      parent: this.shown.length > 0 && chance(0.15) ? anyOf(this.shown) : undefined,
      tell,
      follow: !tell && chance(0.2) ? 'yes' : undefined,
    })
    this.toRead.push({ ref, show, takeOut: phone })
    return (await contributionByRef(this.world.db, ref))!.id
  }

  /** Agrees with something public, or follows it. */
  async agrees(person: Person) {
    if (this.shown.length === 0) return
    const actor = await this.as(person)
    await this.services.feedback.meToo(actor, this.area.slug, anyOf(this.shown))
    if (chance(0.3)) await this.services.feedback.follow(actor, this.area.slug, anyOf(this.shown))
  }

  async #readAtDesk() {
    const { moderation, impact } = this.services
    const args = (ref: Ref) => [this.moderator, this.area.slug, ref] as const
    for (const { ref, show, takeOut } of this.toRead.splice(0)) {
      const lot = randomInt(4)
      if (show) {
        await moderation.publish(...args(ref), { also: takeOut, themes: [anyOf(this.themes)] })
        this.shown.push(ref)
      } else if (lot === 1) await moderation.decline(...args(ref), { reason: 'one_child' })
      else if (lot === 2) await moderation.keepPrivate(...args(ref), {})
    }
    if (this.shown.length > 3 && chance(0.2))
      await impact.answer(this.moderator, this.area.slug, {
        kind: 'did',
        title: 'An evening phone line',
        said: 'Taxis come late.',
        words: 'We changed the firm.',
        refs: [...new Set([anyOf(this.shown), anyOf(this.shown), anyOf(this.shown)])],
      })
  }
}
