import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Actor, HeldRole, RoleName } from '#app/contract/actor.ts'
import type { AccountId, AreaId, ForumId } from '#app/contract/ids.ts'
import type { ReceiptView } from '#app/contract/say.ts'
import type { Db } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { insertArea, insertForum } from '#db/people/area-queries.ts'
import { insertRole } from '#db/people/role-queries.ts'
import type { AreaTable, WholeAreaTable } from '#db/people/schema.ts'
import { insertThemes } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { moment, newId } from '#server/clock.ts'
import { DANGER_RULES_TEXT } from '#server/moderation/danger/default-rules.ts'
import type { Announcement } from '#server/record/announcer.ts'
import { createServices, type Services } from '#server/services.ts'
import { ENGINES, type OwnDatabase, ownDatabase } from './database.ts'

/** Runs the same tests on every database that we promise to support. */
export function onEachDatabase(name: string, tests: (world: World) => void) {
  for (const engine of ENGINES) {
    describe(`${name} (${engine})`, () => {
      const world = new World()
      beforeAll(async () => world.open(await ownDatabase(engine)))
      afterEach(() => world.settled())
      afterAll(() => world.close())
      tests(world)
    })
  }
}

/** A database, the services on it, a clock that stands still until told, and what was announced. Builders name only what matters. */
export class World {
  own!: OwnDatabase
  services!: Services
  heard: Announcement[] = []
  now = new Date('2026-03-03T09:30:00.000Z')
  vaultKey = randomBytes(32)
  #number = 0

  get db(): Db {
    return this.own.database.db
  }

  async open(own: OwnDatabase) {
    this.own = own
    await migrate(own.database)
    this.services = this.#servicesOn()
    this.services.events.listen((happened) => void this.heard.push(happened))
    await this.services.prepare()
  }

  #servicesOn() {
    const report = (error: unknown) => {
      throw error
    }
    return createServices({
      database: this.own.database,
      clock: () => this.now,
      vaultKey: this.vaultKey,
      baseUrl: 'http://127.0.0.1:3000',
      report,
    })
  }

  /** Resolves when nothing goes on in the background any more. */
  async settled() {
    await this.services.events.settled()
    await this.services.surveys.settled()
  }

  async close() {
    await this.settled()
    await this.services.sealer.seal()
    await this.own.drop()
  }

  /** Everything announced so far, in order. */
  async announced() {
    await this.services.events.settled()
    return this.heard
  }

  /** Moves the clock on. */
  pass({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }) {
    this.now = new Date(this.now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000)
  }

  /** An area with its vault key and the default rules; `wyre…` unless named. */
  async area(patch: Partial<AreaTable> = {}): Promise<AreaTable> {
    const { clock, change, vault } = this.services.tools
    const id: AreaId = newId('area')
    const slug = `wyre${++this.#number}${randomBytes(2).toString('hex')}`
    const area: WholeAreaTable = {
      id,
      slug,
      name: 'Wyrefield',
      council: 'Wyrefield County Council',
      terms: '',
      readWithinDays: 1,
      answerWithinDays: 10,
      escalateWithinMinutes: 60,
      leastRatings: 10,
      dangerRules: DANGER_RULES_TEXT,
      demonstration: 0,
      createdAt: moment(clock),
      ...patch,
    }
    await change(async (tx) => {
      await insertArea(tx, area)
      await vault.makeKey(tx, id)
    })
    return area
  }

  async theme(area: AreaTable, slug = `theme-${++this.#number}`): Promise<ThemeTable> {
    const theme: ThemeTable = {
      id: newId('theme'),
      areaId: area.id,
      slug,
      title: `About ${slug}`,
      about: '',
      pack: '',
      rank: this.#number,
      mergedIntoId: null,
      retiredAt: null,
    }
    await this.services.tools.change((tx) => insertThemes(tx, [theme]))
    return theme
  }

  async forum(area: AreaTable, name = `Group ${++this.#number}`): Promise<ForumId> {
    const id: ForumId = newId('forum')
    await this.services.tools.change((tx) => insertForum(tx, { id, areaId: area.id, name, kind: 'group', about: '', retiredAt: null }))
    return id
  }

  /** Somebody without an account, on a device of their own. */
  visitor(patch: Partial<Actor> = {}): Actor {
    return {
      accountId: undefined,
      roles: [],
      device: randomBytes(16).toString('hex'),
      receipt: undefined,
      addressKey: randomBytes(8).toString('hex'),
      ...patch,
    }
  }

  /** Somebody with an account and these roles in the area. */
  async holder(area: AreaTable, ...roles: (RoleName | Partial<HeldRole>)[]): Promise<Actor> {
    const accountId: AccountId = `account_${randomBytes(16).toString('hex')}`
    const held = roles.map(
      (role): HeldRole => ({
        id: newId('role'),
        areaId: area.id,
        role: 'officer',
        title: '',
        organisationId: null,
        forumId: null,
        side: 'council',
        deputy: false,
        ...(typeof role === 'string' ? { role } : role),
      }),
    )
    await this.services.tools.change(async (tx) => {
      for (const { deputy, ...role } of held)
        await insertRole(tx, {
          ...role,
          accountId,
          deputy: deputy ? 1 : 0,
          scope: '',
          termFrom: null,
          termUntil: null,
          howChosen: '',
          grantedAt: moment(this.services.tools.clock),
          endedAt: null,
        })
      await this.services.tools.vault.put(tx, 'accounts', 'account', accountId, {
        email: `${accountId.slice(8, 16)}@example.org`,
        name: 'Sam',
      })
    })
    return this.visitor({ accountId, roles: held })
  }

  /** The browser of somebody who has typed the code of a receipt. */
  async holding({ code }: Pick<ReceiptView, 'code'>, actor = this.visitor()): Promise<Actor> {
    return { ...actor, receipt: (await this.services.feedback.openTrace(actor, code)).codeHash }
  }

  /** Something said by the front door. */
  say(area: AreaTable, words = 'Nobody phones us back.', more: object = {}, actor = this.visitor()): Promise<ReceiptView> {
    return this.services.feedback.say(actor, area.slug, { submission: randomBytes(16).toString('hex'), words, ...more })
  }
}
