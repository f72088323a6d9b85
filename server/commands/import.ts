import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importContributions, type Progress } from '../feedback/import.ts'
import { openCsv } from '../feedback/import-csv.ts'
import { columnsOf, ImportOptions } from '../feedback/import-options.ts'
import { command, withServices } from './open-services.ts'
import { RefusedRows } from './refused-rows.ts'

const USAGE = `npm run import -- contributions FILE.csv --area SLUG --text COLUMN [--id COLUMN] [--state public|held]
  [--themes COLUMN --separator S] [--date COLUMN --date-format F] [--channel CHANNEL] [--dry-run]`
const EVERY_MS = 1_000

/** `npm run import`: takes in contributions from a CSV file. Progress goes to stderr, the sum to stdout, refused rows to a file beside it. */
await command(async () => {
  const { file, options } = readArguments()
  const csv = await openCsv(file)
  const columns = columnsOf(options, csv.columns)
  await withServices(true, async ({ services }) => {
    const refused = new RefusedRows(`${file}.refused.csv`, csv.columns, options['dry-run'])
    let told = Date.now()
    const tell = (progress: Progress) => {
      if (Date.now() - told < EVERY_MS) return
      told = Date.now()
      console.error(`${Math.floor((100 * csv.readBytes()) / csv.sizeBytes)} %: ${inWords(progress)}`)
    }
    const sum = await importContributions(services.tools, { options, columns, rows: csv.rows, refuse: refused.add, tell })
    await refused.close()
    if (!options['dry-run']) await services.sealer.seal()
    console.log(`${options['dry-run'] ? 'Nothing was written. It would be: ' : ''}${inWords(sum)}`)
    if (sum.refused > 0 && !options['dry-run']) console.log(`The refused rows and why: ${refused.path}`)
  })
})

function readArguments() {
  const string = { type: 'string' } as const
  const names = ['area', 'text', 'id', 'state', 'themes', 'separator', 'date', 'date-format', 'channel'] as const
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { ...Object.fromEntries(names.map((name) => [name, string])), 'dry-run': { type: 'boolean' } },
    })
    const [what, file, ...more] = positionals
    if (what !== 'contributions' || !file || more.length > 0) throw new Error('Say what to import: contributions FILE.csv')
    const parsed = ImportOptions.safeParse(values)
    if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
    return { file: resolve(file), options: parsed.data }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`)
  }
}

function inWords({ read, added, known, refused, longestMs }: Progress) {
  const figures = [`${count(read)} rows read`, `${count(added)} taken in`, `${count(known)} here already`, `${count(refused)} refused`]
  return figures.join(', ') + (longestMs > 0 ? `; longest transaction ${Math.ceil(longestMs)} ms` : '')
}

function count(number: number) {
  return number.toLocaleString('en-GB')
}
