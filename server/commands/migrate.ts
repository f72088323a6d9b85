import { mkdirSync } from 'node:fs'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { readConfig } from '../config.ts'
import { command } from './open-services.ts'

/** `npm run migrate`: brings the tables up to date. */
await command(async () => {
  const { dataDir, databaseUrl } = readConfig(process.env)
  mkdirSync(dataDir, { recursive: true })
  const database = openDatabase(databaseUrl)
  try {
    const done = await migrate(database)
    console.log(done.length > 0 ? `Done: ${done.join(', ')}` : 'The tables are up to date.')
  } finally {
    await database.close()
  }
})
