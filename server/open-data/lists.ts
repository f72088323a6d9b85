import type { z } from 'zod'
import type { AreaId, ContributionId, Ref } from '#app/contract/ids.ts'
import type { OpenContribution, OpenResponse, OpenTheme } from '#app/contract/open-data.ts'
import type { Db } from '#db/database.ts'
import { figuresOf } from '#db/feedback/figures.ts'
import { openContributions, publicRefs } from '#db/feedback/open-list.ts'
import { answersByTheme, themesOfAnswers } from '#db/impact/lists.ts'
import { openResponses } from '#db/impact/open-list.ts'
import { passedToNames } from '#db/people/names.ts'
import { tagsOf, themesIn } from '#db/themes/queries.ts'
import { dayOf } from '../clock.ts'

export type ThemeRow = z.infer<typeof OpenTheme>
export type ContributionRow = z.infer<typeof OpenContribution>
export type ResponseRow = z.infer<typeof OpenResponse>

/** Every theme in use, in the order of the codebook, with exact public counts. */
export async function themeRows(db: Db, areaId: AreaId): Promise<ThemeRow[]> {
  const answers = await answersByTheme(db, areaId)
  const rows: ThemeRow[] = []
  for (const { id, slug, title } of await themesIn(db, areaId)) {
    const months = await figuresOf(db, areaId, `theme:${id}`)
    rows.push({ slug, title, contributions: months.reduce((sum, { value }) => sum + value, 0), responses: answers.get(id) ?? 0 })
  }
  return rows
}

/** Public contributions in the order of their references, after one of them. */
export async function contributionRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<ContributionRow[]> {
  const rows = await openContributions(db, areaId, after as Ref | '', limit)
  if (rows.length === 0) return []
  const themes = grouped(
    await tagsOf(
      db,
      rows.map(({ id }) => id),
    ),
    ({ contributionId }) => contributionId,
  )
  const parents = await publicRefs(
    db,
    rows.flatMap(({ parentId }) => (parentId ? [parentId as ContributionId] : [])),
  )
  const names = await passedToNames(db, areaId)
  return rows.map((row) => ({
    ref: row.ref,
    parent: (row.parentId && parents.get(row.parentId)) ?? null,
    kind: row.kind,
    voice: row.voice as ContributionRow['voice'],
    language: row.language as ContributionRow['language'],
    saidOn: dayOf(row.saidAt),
    status: row.status,
    answeredOn: row.answeredAt ? dayOf(row.answeredAt) : null,
    passedTo: names.get(row.routedTo ?? '') ?? '',
    themes: themes.get(row.id)?.map(({ slug }) => slug) ?? [],
    meToos: row.meToos,
    words: row.words ?? '',
  }))
}

/** Answers that stand, in the order of their references, after one of them. */
export async function responseRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<ResponseRow[]> {
  const rows = await openResponses(db, areaId, after, limit)
  if (rows.length === 0) return []
  const themes = grouped(
    await themesOfAnswers(
      db,
      rows.map(({ id }) => id),
    ),
    ({ responseId }) => responseId,
  )
  return rows.map((row) => ({
    ref: row.ref,
    kind: row.kind,
    partOf: row.partOf === 1,
    title: row.title,
    said: row.said,
    words: row.words,
    whatWouldChange: row.whatWouldChange,
    passedTo: row.passedTo,
    byDay: row.byDay,
    untilDay: row.untilDay,
    by: [row.spokenAs, row.organisation].filter(Boolean).join(', '),
    organisation: row.organisation ?? '',
    answeredOn: dayOf(row.answeredAt),
    contributions: row.shownContributions,
    themes: themes.get(row.id)?.map(({ slug }) => slug) ?? [],
  }))
}

function grouped<Row, Key>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
