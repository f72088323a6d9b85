import type { ChangeView, EvidenceView, MilestoneView, SlipView } from '#app/contract/action-views.ts'
import type { Day } from '#app/contract/ids.ts'
import { BRAG_TITLES, type Brag } from '#app/contract/plan.ts'
import type { Db } from '#db/database.ts'
import { measuresByIds } from '#db/measures/queries.ts'
import { namesOf } from '#db/people/names.ts'
import { priorityById } from '#db/plan/queries.ts'
import type { EvidenceTable, MilestoneTable, PlanChangeTable, SlipTable } from '#db/plan/schema.ts'
import { themeById } from '#db/themes/queries.ts'
import { daysBetween } from '../calendar/days.ts'
import { dayOf } from '../clock.ts'
import { shownWords } from '../feedback/shown-words.ts'

/** What the fields of an action are called for a reader; what is not here is told elsewhere on its page. */
const FIELD_TITLES: Record<string, string> = {
  priority: 'Priority',
  number: 'Number',
  title: 'What we will do',
  want: 'What we want',
  difference: 'How families’ days will be different',
  ownerTitle: 'Who is accountable',
  organisation: 'Organisation',
  board: 'Board',
  startsOn: 'Starts',
  dueOn: 'Due',
  brag: 'Rating of the council',
  note: 'How it stands',
  nextStep: 'Next step',
  risk: 'What could stop it',
  doneOn: 'Done',
  droppedOn: 'Dropped',
  dropReason: 'Why it was dropped',
  publishedOn: 'Published',
  themes: 'Themes',
  measures: 'Measures',
}
const PART_TITLES: Record<string, Record<string, string>> = {
  milestone: { words: 'Milestone', dueOn: 'Date of a milestone', metOn: 'Milestone met', months: 'Months of a milestone' },
  evidence: { title: 'Evidence', acceptedAs: 'Evidence accepted by' },
  slip: { reason: 'Why the date was moved' },
}

/** Changes of an action as everybody reads them, in the order in which they came: names in place of ids. */
export async function changeViews(db: Db, rows: PlanChangeTable[]): Promise<ChangeView[]> {
  const known = rows.map((row) => ({ row, what: titleOf(row.what) })).filter(({ what }) => what !== undefined)
  const named = await names(
    db,
    known.map(({ row }) => row),
  )
  const said = (what: string, text: string) => (what === 'brag' ? (BRAG_TITLES[text as Brag] ?? '') : named(text))
  return known.map(({ row: { at, byTitle, what: field, was, became }, what }) => ({
    at,
    by: byTitle,
    what: what!,
    was: said(field, was),
    became: said(field, became),
  }))
}

function titleOf(what: string): string | undefined {
  const [part = '', field] = what.split('.')
  return field ? PART_TITLES[part.split('_')[0]!]?.[field] : FIELD_TITLES[part]
}

const ID = /^(priority|organisation|theme|measure)_[0-9a-z]{26,40}$/
async function names(db: Db, rows: PlanChangeTable[]) {
  const ids = new Set(rows.flatMap(({ was, became }) => `${was} ${became}`.split(' ')).filter((text) => ID.test(text)))
  const of = (kind: string) => [...ids].filter((id) => id.startsWith(`${kind}_`))
  const titles = new Map<string, string>(await namesOf(db, of('organisation') as `organisation_${string}`[]))
  for (const { id, title } of await measuresByIds(db, of('measure') as `measure_${string}`[])) titles.set(id, title)
  for (const id of of('priority')) titles.set(id, (await priorityById(db, id as `priority_${string}`))?.title ?? '')
  for (const id of of('theme')) titles.set(id, (await themeById(db, id as `theme_${string}`))?.title ?? '')
  return (text: string) =>
    ID.test(text.split(' ')[0] ?? '')
      ? text
          .split(' ')
          .map((id) => titles.get(id) ?? '')
          .filter(Boolean)
          .join(', ')
      : text
}

export const milestoneView = ({ id, months, words, dueOn, metAt }: MilestoneTable, today: Day): MilestoneView => ({
  id,
  months,
  words,
  dueOn,
  metOn: metAt ? dayOf(metAt) : null,
  late: !metAt && dueOn < today,
})

export const evidenceView = ({ id, title, words, web, addedAt, addedAs, acceptedAt, acceptedAs }: EvidenceTable): EvidenceView => ({
  id,
  title,
  html: shownWords(words),
  web,
  addedOn: dayOf(addedAt),
  addedAs,
  acceptedOn: acceptedAt ? dayOf(acceptedAt) : null,
  acceptedAs,
})

export const slipView = ({ fromDay, toDay, reason, at, byTitle }: SlipTable): SlipView => ({
  from: fromDay,
  to: toDay,
  days: daysBetween(fromDay, toDay),
  reason,
  on: dayOf(at),
  by: byTitle,
})
