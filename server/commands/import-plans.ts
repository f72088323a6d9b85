import { basename } from 'node:path'
import { importActions } from '../plan/import.ts'
import { findingColumns, importFindings } from '../plan/import-findings.ts'
import { ACTION_COLUMN_NAMES, ActionImportOptions, actionColumns, FindingImportOptions } from '../plan/import-options.ts'
import { type ImportKind, optionsOf } from './import-kind.ts'

const PLAN = ['plan', 'plan-title', 'plan-kind', 'plan-start']
const PLAN_USAGE = '(--plan REF | --plan-title TEXT [--plan-kind KIND] [--plan-start DAY])'

/** `npm run import -- actions`: a plan with its actions. */
export const actions: ImportKind = {
  usage: `actions FILE.csv --area SLUG ${PLAN_USAGE}
  [${ACTION_COLUMN_NAMES.map((name) => `--${name} COLUMN`).join('] [')}]
  [--separator S (between themes)] [--date-format F] [--dry-run]`,
  options: ['area', ...PLAN, ...ACTION_COLUMN_NAMES, 'separator', 'date-format'],
  prepare(given, csv, file) {
    const options = optionsOf(ActionImportOptions, given)
    const columns = actionColumns(options, csv.columns)
    return (tools, work) => importActions(tools, { options, columns, file: basename(file), ...work })
  },
}

/** `npm run import -- findings`: what was found, for example by inspectors. */
export const findings: ImportKind = {
  usage: `findings FILE.csv --area SLUG ${PLAN_USAGE}
  (--source COLUMN | --source-text TEXT) --date COLUMN [--date-format F] --words COLUMN… [--where COLUMN=VALUE]… [--dry-run]`,
  options: ['area', ...PLAN, 'source', 'source-text', 'date', 'date-format', 'words', 'where'],
  repeated: ['words', 'where'],
  prepare(given, csv) {
    const options = optionsOf(FindingImportOptions, given)
    const columns = findingColumns(options, csv.columns)
    return (tools, work) => importFindings(tools, { options, columns, ...work })
  },
}
