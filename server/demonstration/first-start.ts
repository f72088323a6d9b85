import { existsSync, renameSync, rmSync } from 'node:fs'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import type { Config } from '../config.ts'
import { keyFile } from '../keys.ts'
import { type Seeded, seedDemonstration } from './seed.ts'

/**
 * Makes the demonstration in an empty database, before anything else opens it; does nothing where there is any area. A SQLite file that is
 * not there yet is made beside its place and moved there when it is whole, so that a start that is interrupted leaves nothing behind.
 */
export async function makeDemonstration(config: Config, now: Date, report: (error: unknown) => void): Promise<Seeded | undefined> {
  const { databaseUrl } = config
  const file = databaseUrl.replace(/^sqlite:/, '')
  if (databaseUrl.startsWith('postgres') || existsSync(file)) return seedAt(databaseUrl, config, now, report)
  const making = `${file}.making`
  for (const part of [making, `${making}-wal`, `${making}-shm`]) rmSync(part, { force: true })
  const seeded = await seedAt(making, config, now, report)
  renameSync(making, file)
  return seeded
}

async function seedAt(
  url: string,
  { vaultKeyFile, baseUrl }: Config,
  now: Date,
  report: (error: unknown) => void,
): Promise<Seeded | undefined> {
  const database = openDatabase(url)
  try {
    await migrate(database)
    return await seedDemonstration({ database, vaultKey: keyFile(vaultKeyFile), baseUrl, report }, now)
  } finally {
    await database.close()
  }
}
