import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { openCsv } from '../feedback/import-csv.ts'
import type { Progress } from '../feedback/import-progress.ts'
import { importBankHolidays } from './import-bank-holidays.ts'
import { contributions } from './import-contributions.ts'
import type { ImportKind } from './import-kind.ts'
import { measures } from './import-measures.ts'
import { actions, findings } from './import-plans.ts'
import { themes } from './import-themes.ts'
import { command, withServices } from './open-services.ts'
import { RefusedRows } from './refused-rows.ts'

/** What can be taken in, by the word after `npm run import --`. */
const KINDS: Record<string, ImportKind> = { contributions, themes, actions, findings, measures }
const EVERY_MS = 1_000
type ParseArgsOption = NonNullable<ParseArgsConfig['options']>[string]

/** `npm run import`: takes in what a CSV file holds. Progress goes to stderr, the sum to stdout, refused rows to a file beside it. */
await command(async () => {
  if (process.argv[2] === 'bank-holidays') return importBankHolidays(process.argv.slice(3))
  const { kind, file, given, dryRun } = readArguments()
  const csv = await openCsv(file)
  const takeIn = withUsage([kind], () => kind.prepare(given, csv, file))
  await withServices(true, async ({ services }) => {
    const refused = new RefusedRows(`${file}.refused.csv`, csv.columns, dryRun)
    let told = Date.now()
    const tell = (progress: Progress) => {
      if (Date.now() - told < EVERY_MS) return
      told = Date.now()
      console.error(`${Math.floor((100 * csv.readBytes()) / csv.sizeBytes)} %: ${inWords(progress)}`)
    }
    const note = ({ line }: { line: number }, sentence: string) => console.error(`Line ${line}: ${sentence}`)
    const sum = await takeIn(services.tools, { rows: csv.rows, refuse: refused.add, tell, note })
    await refused.close()
    if (!dryRun) await services.sealer.seal()
    console.log(`${dryRun ? 'Nothing was written. It would be: ' : ''}${inWords(sum)}`)
    if (sum.refused > 0 && !dryRun) console.log(`The refused rows and why: ${refused.path}`)
  })
})

function readArguments() {
  const [what = ''] = process.argv.slice(2)
  const kind = Object.hasOwn(KINDS, what) ? KINDS[what]! : undefined
  return withUsage(kind ? [kind] : Object.values(KINDS), () => {
    if (!kind) throw new Error(`Say what to import: ${[...Object.keys(KINDS), 'bank-holidays'].join(', ')}`)
    const texts = kind.options.map((name) => [name, { type: 'string', multiple: kind.repeated?.includes(name) ?? false }] as const)
    const flags = ['dry-run', ...(kind.flags ?? [])].map((name) => [name, { type: 'boolean' }] as const)
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries<ParseArgsOption>([...texts, ...flags]),
    })
    const [, file, ...more] = positionals
    if (!file || more.length > 0) throw new Error(`Say from which file: ${what} FILE.csv`)
    return { kind, file: resolve(file), given: values, dryRun: values['dry-run'] === true }
  })
}

/** Tells with an error how the command is written. */
function withUsage<T>(kinds: ImportKind[], work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${kinds.map(({ usage }) => `npm run import -- ${usage}`).join('\n')}`)
  }
}

function inWords({ read, added, known, refused, leftOut = 0, corrected = 0, longestMs }: Progress) {
  const figures = [`${count(read)} rows read`, `${count(added)} taken in`, `${count(known)} here already`, `${count(refused)} refused`]
  if (corrected > 0) figures.push(`${count(corrected)} corrected`)
  if (leftOut > 0) figures.push(`${count(leftOut)} left out`)
  return figures.join(', ') + (longestMs > 0 ? `; longest transaction ${Math.ceil(longestMs)} ms` : '')
}

function count(number: number) {
  return number.toLocaleString('en-GB')
}
