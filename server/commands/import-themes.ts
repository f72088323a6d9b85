import { importThemes } from '../themes/import.ts'
import { ThemeImportOptions, themeColumns } from '../themes/import-options.ts'
import { type ImportKind, optionsOf } from './import-kind.ts'

/** `npm run import -- themes`: a codebook as a table. */
export const themes: ImportKind = {
  usage: 'themes FILE.csv --area SLUG --title COLUMN [--slug COLUMN] [--about COLUMN] [--dry-run]',
  options: ['area', 'title', 'slug', 'about'],
  prepare(given, csv) {
    const options = optionsOf(ThemeImportOptions, given)
    const columns = themeColumns(options, csv.columns)
    return (tools, work) => importThemes(tools, { options, columns, ...work })
  },
}
