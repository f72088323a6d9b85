import { existsSync, mkdirSync } from 'node:fs'
import { refusalOf } from '#app/contract/refusal.ts'
import type { Database } from '#db/database.ts'
import { migrate, migrated } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { systemClock } from '../clock.ts'
import { type Config, readConfig } from '../config.ts'
import { keyFile } from '../keys.ts'
import { createServices, type Services } from '../services.ts'

export interface Opened {
  config: Config
  database: Database
  services: Services
}

/**
 * Opens what the settings name, for a command: `make` brings the database up to date and makes it when it is missing, otherwise it must
 * be there and up to date. Runs the work, then closes.
 */
export async function withServices(make: boolean, work: (opened: Opened) => Promise<void>) {
  const config = readConfig(process.env)
  if (!make) mustBeThere(config)
  mkdirSync(config.dataDir, { recursive: true })
  const database = openDatabase(config.databaseUrl)
  try {
    if (make) await migrate(database)
    else if (!(await migrated(database))) throw new Error('The database is not up to date. Run: npm run migrate')
    const services = createServices({
      database,
      clock: systemClock,
      vaultKey: keyFile(config.vaultKeyFile),
      baseUrl: config.baseUrl,
      report: (error) => console.error(error),
    })
    if (make) await services.prepare()
    await work({ config, database, services })
    await services.events.settled()
    await services.surveys.settled()
  } finally {
    await database.close()
  }
}

function mustBeThere({ databaseUrl, vaultKeyFile }: Config) {
  const file = databaseUrl.replace(/^sqlite:/, '')
  if (!databaseUrl.startsWith('postgres') && !existsSync(file)) throw new Error(`There is no database at ${file}`)
  if (!existsSync(vaultKeyFile)) throw new Error(`There is no key file at ${vaultKeyFile}`)
}

/** Runs a command: whatever it throws is told in one line, and it ends as having failed. */
export async function command(work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    const refusal = refusalOf(error)
    console.error(refusal ? JSON.stringify(refusal) : error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
