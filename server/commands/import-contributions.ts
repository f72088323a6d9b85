import { importContributions } from '../feedback/import.ts'
import { columnsOf, ImportOptions } from '../feedback/import-options.ts'
import { type ImportKind, optionsOf } from './import-kind.ts'

/** `npm run import -- contributions`: what people said, as another system holds it. */
export const contributions: ImportKind = {
  usage: `contributions FILE.csv --area SLUG --text COLUMN [--id COLUMN] [--state public|held]
  [--themes COLUMN --separator S] [--date COLUMN --date-format F] [--channel CHANNEL] [--dry-run]`,
  options: ['area', 'text', 'id', 'state', 'themes', 'separator', 'date', 'date-format', 'channel'],
  prepare(given, csv) {
    const options = optionsOf(ImportOptions, given)
    const columns = columnsOf(options, csv.columns)
    return (tools, work) => importContributions(tools, { options, columns, ...work })
  },
}
