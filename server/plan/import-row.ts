import type { Day } from '#app/contract/ids.ts'
import type { Brag } from '#app/contract/plan.ts'
import { ActionForm, MilestoneForm } from '#app/contract/plan-forms.ts'
import { oneLine, words } from '#app/contract/words.ts'
import { dayIn, noDay } from './import-day.ts'
import type { ActionColumn, ActionColumns, ActionImportOptions } from './import-options.ts'

/** How tables write a rating. */
const STATUSES: Record<Brag, string[]> = {
  grey: ['', 'grey', 'gray', 'not started', 'not yet started', 'to do', 'planned'],
  green: ['green', 'on track', 'g', 'in progress', 'under way', 'underway', 'started'],
  amber: ['amber', 'at risk', 'a', 'some delay'],
  red: ['red', 'late', 'off track', 'r', 'delayed', 'overdue'],
  blue: ['blue', 'complete', 'completed', 'done', 'b', 'finished'],
}
const UNNAMED = 'Other actions'
const Name = oneLine({ maxChars: 120 })
const PriorityTitle = oneLine({ maxChars: 200 })
const MeasureName = oneLine({ maxChars: 160 })
const Note = words({ maxChars: 2000 })

/** An action as a row holds it, before anything that it names has been looked up. */
export interface GivenAction {
  priority: string
  organisation: string
  measure: string
  themes: string[]
  brag: Brag
  note: string
  form: Omit<ReturnType<typeof ActionForm.parse>, 'priority' | 'organisation' | 'themes' | 'rank'>
  milestones: { months: 3 | 6 | 12; words: string }[]
}

/** Reads the cells of a row, or says why it cannot be taken in. */
export function understandAction(cells: string[], columns: ActionColumns, options: ActionImportOptions): GivenAction | { wrong: string } {
  const cell = (name: ActionColumn) => (columns[name] === undefined ? '' : cells[columns[name]]!.trim())
  const format = options['date-format']
  const dates: Partial<Record<'startsOn' | 'dueOn', Day>> = {}
  for (const [field, name] of [
    ['startsOn', 'start'],
    ['dueOn', 'due'],
  ] as const) {
    const day = dayIn(cell(name), format)
    if (day) dates[field] = day
    else if (cell(name) !== '') return { wrong: `Column “${name}”: ${noDay(cell(name), format)}` }
  }
  const { startsOn, dueOn } = dates
  if (startsOn && dueOn && dueOn < startsOn) return { wrong: `It is due on ${dueOn}, before it starts on ${startsOn}` }
  const brag = (Object.keys(STATUSES) as Brag[]).find((key) => STATUSES[key].includes(cell('status').toLowerCase()))
  if (!brag) return { wrong: `“${cell('status').slice(0, 40)}” is not a status like not started, on track, at risk, late or complete` }
  const texts = { number: cell('number'), title: cell('action'), want: cell('want'), difference: cell('difference') }
  const parsed = ActionForm.safeParse({ ...texts, ownerTitle: cell('owner'), board: cell('board'), ...dates, priority: 'new' })
  if (!parsed.success) return { wrong: whyNot(parsed.error.issues[0]!) }
  const { priority: _, organisation: __, themes: ___, rank: ____, ...form } = parsed.data
  const named = namesIn({ priority: cell('priority'), organisation: cell('organisation'), measure: cell('measure'), note: cell('note') })
  if ('wrong' in named) return named
  const milestones: GivenAction['milestones'] = []
  for (const months of [3, 6, 12] as const) {
    const text = cell(`milestone-${months}`)
    const read = MilestoneForm.shape.words.safeParse(text)
    if (text !== '' && !read.success) return { wrong: `Column “milestone-${months}”: ${read.error.issues[0]!.message}` }
    if (text !== '') milestones.push({ months, words: read.data! })
  }
  const themes = cell('themes')
    .split(options.separator)
    .map((title) => title.trim())
    .filter(Boolean)
  return { ...named.names, themes, brag, form, milestones }
}

type Names = Pick<GivenAction, 'priority' | 'organisation' | 'measure' | 'note'>

function namesIn(names: Names): { names: Names } | { wrong: string } {
  const rules = { priority: PriorityTitle, organisation: Name, measure: MeasureName, note: Note } as const
  const read = { ...names }
  for (const name of ['priority', 'organisation', 'measure', 'note'] as const) {
    const parsed = rules[name].safeParse(names[name])
    if (!parsed.success) return { wrong: `Column “${name}”: ${parsed.error.issues[0]!.message}` }
    read[name] = parsed.data
  }
  return { names: { ...read, priority: read.priority || UNNAMED } }
}

const COLUMN_OF: Record<string, ActionColumn> = { title: 'action', ownerTitle: 'owner', startsOn: 'start', dueOn: 'due' }
const whyNot = ({ path, message }: { path: PropertyKey[]; message: string }) => {
  const field = String(path[0])
  return field === 'title' && message === 'Write what we will do'
    ? 'It does not say what will be done'
    : `Column “${COLUMN_OF[field] ?? field}”: ${message}`
}
