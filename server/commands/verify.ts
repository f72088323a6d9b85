import { verifyRecord } from '../record/verify.ts'
import { command, withServices } from './open-services.ts'

/** `npm run verify`: recomputes the whole record and names the first thing that does not fit. */
await command(() =>
  withServices(false, async ({ database, services }) => {
    const result = await verifyRecord(database, services.tools.vault)
    if (!result.fits) throw new Error(`The record does not fit. ${result.where}: ${result.sentence} (${result.what})`)
    const { rows, entries, heads, contents, erased } = result
    console.log(
      `The record fits: ${rows} rows, ${entries} sealed under ${heads} heads, ${contents} contents as recorded, ${erased} erased.`,
    )
  }),
)
