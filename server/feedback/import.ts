import type { AreaId, ContributionId, Moment } from '#app/contract/ids.ts'
import { importKeysKnown } from '#db/feedback/queries.ts'
import { isUniqueViolation } from '#db/unique.ts'
import { newSecretId } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { arriveMany, type ManyArrival, prepareMany } from './arrive-many.ts'
import { areaForImport } from './import-area.ts'
import { batches } from './import-batches.ts'
import type { Row } from './import-csv.ts'
import { RowKeys } from './import-keys.ts'
import type { ImportColumns, ImportOptions } from './import-options.ts'
import { Pace } from './import-pace.ts'
import type { ImportWork, Progress } from './import-progress.ts'
import { understand } from './import-row.ts'
import { Codebook } from './import-themes.ts'

const TRIES = 5

interface Work extends ImportWork {
  options: ImportOptions
  columns: ImportColumns
}
interface Item {
  key: string
  words: string
  titles: string[]
  saidAt: Moment | undefined
}

/**
 * Takes in rows of another system, many in a transaction, each transaction short enough that a server on the same file hardly waits. A row
 * that is here already is left as it is; a bad one is refused by itself. Its author is unknown, so it has no receipt and raises no alert:
 * what is held waits for a person at the desk. With `dry-run` nothing is written. Records: people.area_made, themes.made, feedback.said and
 * moderation.published, all by `import`.
 */
export async function importContributions(tools: Tools, { options, columns, rows, refuse, tell }: Work): Promise<Progress> {
  const dryRun = options['dry-run']
  const areaId = await areaForImport(tools, options.area, dryRun)
  const codebook = areaId && (await Codebook.of(tools, areaId))
  const keys = new RowKeys(tools.vault, columns.id)
  const pace = new Pace()
  const progress: Progress = { read: 0, added: 0, known: 0, refused: 0, longestMs: 0 }
  for await (const some of batches(rows)) {
    const items = some.flatMap((row) => {
      const item = itemOf(tools, keys, row, columns, options)
      if (!('wrong' in item)) return [item]
      refuse(row, item.wrong)
      return []
    })
    const fresh = areaId ? await unknown(tools, areaId, items) : items
    if (areaId && codebook && !dryRun)
      for (const piece of pace.pieces(fresh)) await takeIn(tools, { areaId, codebook, options, pace }, piece)
    progress.read += some.length
    progress.refused += some.length - items.length
    progress.known += items.length - fresh.length
    progress.added += fresh.length
    progress.longestMs = pace.longestMs
    tell(progress)
  }
  return progress
}

function itemOf({ clock }: Tools, keys: RowKeys, row: Row, columns: ImportColumns, options: ImportOptions): Item | { wrong: string } {
  if (row.wrong !== undefined) return { wrong: row.wrong }
  const known = keys.next(row)
  if ('wrong' in known) return known
  const said = understand(row.cells, columns, options, clock())
  return 'wrong' in said ? said : { key: known.key, words: said.words, titles: said.themes, saidAt: said.saidAt }
}

async function unknown({ db }: Tools, areaId: AreaId, items: Item[]): Promise<Item[]> {
  if (items.length === 0) return []
  const known = await importKeysKnown(
    db,
    areaId,
    items.map(({ key }) => key),
  )
  return items.filter(({ key }) => !known.has(key))
}

interface Where {
  areaId: AreaId
  codebook: Codebook
  options: ImportOptions
  pace: Pace
}

/** Writes one piece. When somebody else took in the same rows meanwhile, looks again at what is left. */
async function takeIn(tools: Tools, { areaId, codebook, options, pace }: Where, piece: Item[]) {
  for (let left = piece, attempt = 1; left.length > 0; left = await unknown(tools, areaId, piece), attempt++) {
    let began = 0
    try {
      await codebook.make(
        tools,
        left.flatMap(({ titles }) => titles),
      )
      const arrivals = left.map((item) => arrivalOf(item, areaId, codebook, options))
      const prepared = await prepareMany(tools, areaId, arrivals, options.state === 'public')
      await tools.change((tx) => {
        began = performance.now()
        return arriveMany(tools, tx, prepared)
      })
      pace.took(left, performance.now() - began)
      return
    } catch (error) {
      if (!isUniqueViolation(error) || attempt === TRIES) throw error
    }
  }
}

const arrivalOf = ({ key, words, titles, saidAt }: Item, areaId: AreaId, codebook: Codebook, { channel }: ImportOptions): ManyArrival => ({
  id: newSecretId('contribution') as ContributionId,
  areaId,
  words,
  kind: 'experience',
  channel,
  voice: 'family',
  language: 'en',
  mayShow: true,
  saidAt,
  importKey: key,
  themeIds: [...new Set(titles.map((title) => codebook.idOf(title)!))],
})
