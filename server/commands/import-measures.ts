import { basename } from 'node:path'
import { importMeasures } from '../measures/import.ts'
import { MeasureImportOptions, measureColumns } from '../measures/import-options.ts'
import { type ImportKind, optionsOf } from './import-kind.ts'

/** `npm run import -- measures`: figures period by period, ours and those to compare with. */
export const measures: ImportKind = {
  usage: `measures FILE.csv --area SLUG --measure COLUMN --period COLUMN --value COLUMN [--n COLUMN] [--note COLUMN]
  [--where COLUMN=VALUE]… [--beside COLUMN=VALUE]… [--beside-label LABEL] [--title TITLE (in place of --measure)]
  [--unit UNIT] [--better up|down|neither] [--source TEXT] [--correct] [--dry-run]`,
  options: ['area', 'measure', 'title', 'period', 'value', 'n', 'note', 'where', 'beside', 'beside-label', 'unit', 'better', 'source'],
  repeated: ['where', 'beside'],
  flags: ['correct'],
  prepare(given, csv, file) {
    const options = optionsOf(MeasureImportOptions, given)
    const columns = measureColumns(options, csv.columns)
    return (tools, work) => importMeasures(tools, { options, columns, file: basename(file), ...work })
  },
}
