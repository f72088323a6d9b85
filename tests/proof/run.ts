import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Day } from '#app/contract/ids.ts'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { createServices } from '#server/services.ts'
import { makeArea } from './area.ts'
import { compare } from './compare.tsx'

/**
 * `npm run proof -- FILE.csv [--text COLUMN] [--themes COLUMN] [--separator S] [--id COLUMN]`: takes a table of contributions in, makes a plan
 * of thirty actions on their themes, and counts every figure of plan, theme, impact and exceptions pages again from the CSV exports. The
 * file can also be named by PROOF_CONTRIBUTIONS; without either it is the small one of the tests.
 */
const text = (value: string) => ({ type: 'string', default: value }) as const
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { text: text('text'), themes: text('themes'), separator: text('|'), id: text('id') },
})
const file = resolve(positionals[0] ?? process.env.PROOF_CONTRIBUTIONS ?? 'tests/data/nhs-300.csv')
const folder = mkdtempSync(join(tmpdir(), 'common-thread-proof-'))
const database = openDatabase(join(folder, 'proof.sqlite'))
try {
  await migrate(database)
  let now = new Date(0)
  const setDay = (day: Day) => {
    now = new Date(`${day}T09:30:00.000Z`)
  }
  setDay('2026-03-03')
  const report = (error: unknown) => console.error(error)
  const services = createServices({ database, clock: () => now, vaultKey: randomBytes(32), baseUrl: 'http://127.0.0.1:3000', report })
  await services.prepare()
  const area = await makeArea({ services, setDay }, { file, ...values })
  const { compared, differences } = await compare(services, area.leastRatings)
  for (const difference of differences) console.error(difference)
  console.log(`${compared} figures counted again from the exports, ${differences.length} not the same.`)
  if (differences.length > 0) process.exitCode = 1
  await services.events.settled()
} finally {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}
