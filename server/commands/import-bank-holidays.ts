import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { withServices } from './open-services.ts'

const USAGE = 'npm run import -- bank-holidays FILE.json'

/** `npm run import -- bank-holidays`: takes in England’s bank holidays as gov.uk gives them out. Each year in the file is replaced as a whole. */
export async function importBankHolidays([file, ...more]: string[]) {
  if (!file || more.length > 0) throw new Error(`Say from which file: bank-holidays FILE.json\n\n${USAGE}`)
  const path = resolve(file)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no file at ${path} that can be read.`)
  })
  await withServices(true, async ({ services }) => {
    const { years, days } = await services.calendar.importHolidays(text)
    await services.sealer.seal()
    console.log(`${days} bank holidays taken in, for ${years.join(', ')}.`)
  })
}
