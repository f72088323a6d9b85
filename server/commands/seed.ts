import { mkdirSync } from 'node:fs'
import { systemClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { makeDemonstration } from '../demonstration/first-start.ts'
import { command } from './open-services.ts'

/** `npm run seed`: makes the demonstration area, in an empty database and only where the demonstration is allowed. */
await command(async () => {
  const config = readConfig(process.env)
  if (!config.demonstration) throw new Error('The demonstration is off here: set DEMO=on, with BASE_URL on this machine')
  mkdirSync(config.dataDir, { recursive: true })
  const started = Date.now()
  const seeded = await makeDemonstration(config, systemClock(), (error) => console.error(error))
  if (!seeded) throw new Error('There are areas already. The demonstration is made in an empty database only')
  console.log(`Wyrefield is made (${Math.round((Date.now() - started) / 1000)} s). A receipt code to try: ${seeded.code}`)
})
