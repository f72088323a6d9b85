import type { AreaId, Moment, Ref, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { addFigures } from '#db/feedback/figures.ts'
import { insertContributions, insertVersions, refsTaken } from '#db/feedback/queries.ts'
import type { ContributionTable, ContributionVersionTable, FigureTable } from '#db/feedback/schema.ts'
import { putSearchDocuments, searchDocumentOf } from '#db/search/queries.ts'
import type { SearchDocumentTable } from '#db/search/schema.ts'
import { insertTags } from '#db/themes/queries.ts'
import type { TagTable } from '#db/themes/schema.ts'
import { moment, newRef, newSecretId } from '../clock.ts'
import type { Happening } from '../record/recorder.ts'
import type { Tools } from '../tools.ts'
import type { Arrival } from './arrival.ts'
import { arrivedRow, originalVersion, saidHappening, tagRows } from './arrival-rows.ts'
import { figureDeltas } from './figures.ts'
import { stateOf } from './state.ts'

/** One thing from another system: without a receipt, a parent or an alert. Its key makes sure that it comes once. */
export type ManyArrival = Omit<Arrival, 'codeHash' | 'parent' | 'dangers' | 'writer'> & { importKey: string; themeIds: ThemeId[] }

/** Everything that is to be written for many arrivals, worked out before the transaction. */
export interface Prepared {
  rows: ContributionTable[]
  versions: ContributionVersionTable[]
  tags: TagTable[]
  documents: SearchDocumentTable[]
  figures: FigureTable[]
  happenings: Happening[]
}

/** Works out what is to be written when many things arrive at once, shown as they are or held for the desk. Writes nothing. */
export async function prepareMany(tools: Tools, areaId: AreaId, arrivals: ManyArrival[], shown: boolean): Promise<Prepared> {
  const { vault, db, clock } = tools
  await vault.know(db, areaId)
  const refs = await freeRefs(db, arrivals.length)
  const now = moment(clock)
  const all: Prepared = { rows: [], versions: [], tags: [], documents: [], figures: [], happenings: [] }
  for (const [i, arrival] of arrivals.entries()) {
    const arrived = arrivedRow(tools, { ...arrival, writer: 'import', dangers: [] }, { ref: refs[i]!, path: '' })
    const original = originalVersion(arrived, await vault.sealWords(db, areaId, arrival.words, arrived.currentVersionId!))
    const shownVersion = shown ? [asWritten(original, arrival.words)] : []
    const row = { ...arrived, importKey: arrival.importKey, ...(shown ? shownSince(now, shownVersion[0]!) : { heldAt: now }) }
    all.rows.push(row)
    all.versions.push(original, ...shownVersion)
    all.tags.push(...tagRows(row, arrival.themeIds, 'import'))
    all.figures.push(...figureDeltas(undefined, { row, themeIds: arrival.themeIds }))
    all.happenings.push(...happeningsOf(arrived, row, arrival.words))
    if (shown) all.documents.push(searchDocumentOf(row, arrival.words))
  }
  all.figures = summed(all.figures)
  return all
}

/** Writes what was prepared, in the caller's transaction. Records: feedback.said, and moderation.published where it is shown. */
export async function arriveMany(tools: Tools, tx: Tx, { rows, versions, tags, documents, figures, happenings }: Prepared) {
  await insertContributions(tx, rows)
  await insertVersions(tx, versions)
  await insertTags(tx, tags)
  await putSearchDocuments(tx, documents)
  await addFigures(tx, figures)
  for (const happening of happenings) tools.record(tx, happening)
}

const asWritten = ({ contributionId, writtenAt }: ContributionVersionTable, words: string): ContributionVersionTable => ({
  id: newSecretId('version'),
  contributionId,
  number: 2,
  kind: 'shown',
  sealed: null,
  words,
  takenOut: '[]',
  writtenAt,
})
const shownSince = (at: Moment, { id }: ContributionVersionTable) => ({ publishedAt: at, readAt: at, currentVersionId: id })

/** What is held was held from the start; what is shown was said first and then shown. */
function happeningsOf(arrived: ContributionTable, row: ContributionTable, words: string): Happening[] {
  if (!row.publishedAt) return [saidHappening(row, 'import', words)]
  const said = saidHappening(arrived, 'import', words)
  const { place, areaId, about, actor } = said
  const facts = { from: stateOf(arrived), to: stateOf(row), takenOut: 0 }
  return [said, { name: 'moderation.published', place, areaId, about, actor, content: words, facts }]
}

function summed(figures: FigureTable[]): FigureTable[] {
  const sums = new Map<string, FigureTable>()
  for (const figure of figures) {
    const key = `${figure.subject}|${figure.bucket}`
    sums.set(key, { ...figure, value: figure.value + (sums.get(key)?.value ?? 0) })
  }
  return [...sums.values()]
}

/** References that nobody has. */
async function freeRefs(db: Db, count: number): Promise<Ref[]> {
  const refs = new Set<Ref>()
  while (refs.size < count) {
    const wanted = Array.from({ length: count - refs.size }, () => newRef())
    const taken = new Set(await refsTaken(db, wanted))
    for (const ref of wanted) if (!taken.has(ref)) refs.add(ref)
  }
  return [...refs]
}
