import { PAPER_FILES, type PaperFileType } from '#app/contract/agenda-forms.ts'
import { inOrder } from '#app/contract/agenda-order.ts'
import type { AgendaItemView, ItemSaysView, PaperLinkView, ProposalView } from '#app/contract/agenda-views.ts'
import type { AgendaItemId } from '#app/contract/ids.ts'
import type { ThemeLink } from '#app/contract/threads.ts'
import type { Db } from '#db/database.ts'
import { themesOfItems } from '#db/meetings/agenda-queries.ts'
import { papersOfItems } from '#db/meetings/paper-queries.ts'
import type { AgendaItemTable, PaperTable } from '#db/meetings/schema.ts'
import { namesOf } from '#db/people/names.ts'
import { dayOf } from '../clock.ts'
import { shownWords } from '../feedback/shown-words.ts'
import { putForwardViews } from './put-forward-views.ts'

/** The items that stand, in their order, as everybody reads them. */
export async function itemViews(db: Db, rows: readonly AgendaItemTable[]): Promise<AgendaItemView[]> {
  const says = await saysOf(db, rows)
  const papers = await papersOfItems(
    db,
    rows.map(({ id }) => id),
  )
  const putForwardView = await putForwardViews(db, rows)
  const refs = new Map(rows.map(({ id, ref }) => [id, ref]))
  return inOrder(rows).map(({ item, ...place }) => ({
    ...says(item),
    ...place,
    under: item.parentId ? refs.get(item.parentId) : undefined,
    putForward: putForwardView(item),
    papers: papers.filter(({ itemId }) => itemId === item.id).map(paperLink),
  }))
}

/** Proposals that wait or were declined, the latest first. */
export async function proposalViews(db: Db, rows: readonly AgendaItemTable[]): Promise<ProposalView[]> {
  const says = await saysOf(db, rows)
  const latestFirst = [...rows].sort((a, b) => (a.madeAt < b.madeAt || (a.madeAt === b.madeAt && a.id < b.id) ? 1 : -1))
  return latestFirst.map((row) => ({
    ...says(row),
    proposedOn: dayOf(row.madeAt),
    declinedOn: row.declinedAt && dayOf(row.declinedAt),
  }))
}

async function saysOf(db: Db, rows: readonly AgendaItemTable[]): Promise<(row: AgendaItemTable) => ItemSaysView> {
  const names = await namesOf(
    db,
    rows.map(({ proposedBy }) => proposedBy),
  )
  const themes = new Map<AgendaItemId, ThemeLink[]>()
  const tagged = await themesOfItems(
    db,
    rows.map(({ id }) => id),
  )
  for (const { itemId, slug, title } of tagged) themes.set(itemId, [...(themes.get(itemId) ?? []), { slug, title }])
  return ({ id, ref, title, about, minutes, level, presenter, proposedBy, decisionReason, carriedReason }) => ({
    ref,
    title,
    about,
    html: about && shownWords(about),
    minutes,
    level,
    presenter,
    themes: themes.get(id) ?? [],
    proposedBy: proposedBy ? names.get(proposedBy) : undefined,
    reason: decisionReason,
    carriedReason,
  })
}

export const paperLink = ({ id, title, fileType, sizeBytes }: PaperTable): PaperLinkView => ({
  id,
  title,
  file: fileType ? { title: PAPER_FILES[fileType as PaperFileType].title, sizeBytes } : undefined,
})
