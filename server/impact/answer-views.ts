import type { AnswerView } from '#app/contract/answers.ts'
import type { ResponseId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { themesOfAnswers } from '#db/impact/lists.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { namesOf } from '#db/people/names.ts'
import { actionsByIds } from '#db/plan/action-queries.ts'
import { dayOf } from '../clock.ts'
import { shownWords } from '../feedback/shown-words.ts'

/** Answers as everybody sees them, in the order in which they came. */
export async function answerViews(db: Db, rows: ResponseTable[]): Promise<AnswerView[]> {
  if (rows.length === 0) return []
  const names = await namesOf(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  const themes = await themesOfAnswers(
    db,
    rows.map(({ id }) => id),
  )
  const actions = await actionsByIds(
    db,
    rows.flatMap(({ actionId }) => (actionId ? [actionId] : [])),
  )
  return rows.map((row) => {
    const action = actions.find(({ id, publishedAt }) => id === row.actionId && publishedAt)
    return { ...viewOf(row, names, themesFor(themes, row.id)), action: action && { ref: action.ref, title: action.title } }
  })
}

/** An answer as it stands under one of the things that it answers: its kind and its title. */
export const answerInShort = ({ ref, kind, partOf, title, byDay, untilDay, passedTo }: ResponseTable) => ({
  ref,
  kind,
  partOf: partOf === 1,
  title,
  byDay,
  untilDay,
  passedTo,
})

function viewOf(row: ResponseTable, names: ReadonlyMap<string, string>, themes: AnswerView['themes']): AnswerView {
  return {
    ref: row.ref,
    kind: row.kind,
    partOf: row.partOf === 1,
    title: row.title,
    said: row.said,
    html: shownWords(row.words),
    whatWouldChange: row.whatWouldChange,
    passedTo: row.passedTo,
    byDay: row.byDay,
    untilDay: row.untilDay,
    by: [row.spokenAs, names.get(row.organisationId ?? '')].filter(Boolean).join(', ') || 'The council',
    answeredOn: dayOf(row.answeredAt),
    contributions: row.shownContributions,
    themes,
  }
}

const themesFor = (themes: Awaited<ReturnType<typeof themesOfAnswers>>, id: ResponseId) =>
  themes.filter(({ responseId }) => responseId === id).map(({ slug, title }) => ({ slug, title }))
