import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { World } from '../build/world.ts'

const TABLES = {
  naiveAuthor: ['contribution', 'author'],
  naiveSaid: ['contribution', 'at', 'sealed'],
  naiveSeen: ['account', 'at', 'sealed'],
  naiveVisit: ['owner', 'at'],
  naiveOwner: ['owner'],
  naiveMember: ['account'],
}
export const isNaive = (table: string) => table.startsWith('naive')

/**
 * What a house without the wall would keep beside: the author in a column; two tables written together, so that rows lie in the same
 * order, have the same number and tell the same moment, with what is sealed in them as long in one as in the other; and visits by an
 * owner whose row lies at the same height as the account's. It shows that the attacks work where there is something to find.
 */
export class NaiveHouse {
  readonly #world: World
  readonly #owners = new Map<string, string>()
  #said = 0
  #writing: Promise<unknown> = Promise.resolve()

  constructor(world: World) {
    this.#world = world
  }

  async open() {
    const { engine, migrating } = this.#world.own.database
    for (const [table, columns] of Object.entries(TABLES)) {
      const list = sql.join(columns.map((column) => sql`${sql.ref(column)} text`))
      await sql`create table ${sql.table(table)} (${list}) ${engine === 'sqlite' ? sql`strict` : sql``}`.execute(migrating)
    }
  }

  joined(account: string) {
    const owner = randomBytes(16).toString('hex')
    this.#owners.set(account, owner)
    this.#write({ naiveMember: [account], naiveOwner: [owner] })
  }

  said(contribution: string, author: string) {
    const at = this.#world.now.toISOString()
    const lengthChars = 160 + ((this.#said++ * 617) % 1_009)
    const sealed = () => randomBytes(lengthChars).toString('base64url').slice(0, lengthChars)
    this.#write({
      naiveAuthor: [contribution, author],
      naiveSaid: [contribution, at, sealed()],
      naiveSeen: [author, at, sealed()],
      naiveVisit: [this.#owners.get(author)!, at],
    })
  }

  /** Everything is written when this is done. */
  settled = () => this.#writing

  /** One after the other, beside whatever else is done meanwhile. */
  #write(rows: Record<string, string[]>) {
    const { transact } = this.#world.own.database
    this.#writing = this.#writing.then(() =>
      transact(async (tx) => {
        for (const [table, values] of Object.entries(rows))
          await sql`insert into ${sql.table(table)} values (${sql.join(values)})`.execute(tx)
      }),
    )
  }
}
