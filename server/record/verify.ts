import type { Database, Db } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import { countsBesideTheRecord } from '#db/record/content-queries.ts'
import { areasWithTrees, entriesInOrder, headsInOrder, placesInOrder, rowsInOrder } from '#db/record/walk-queries.ts'
import { inSnapshot } from '#db/snapshot.ts'
import type { Vault } from '../people/vault.ts'
import { checkRecord } from './check.ts'
import { checkContents } from './check-contents.ts'
import type { AreaTree } from './check-tree.ts'
import { keptContents } from './kept-contents.ts'
import { type Fits, type Misfit, misfit } from './misfit.ts'

interface Figures {
  rows: number
  entries: number
  heads: number
  contents: number
  erased: number
}

/** Recomputes the whole record from the database as it is at one moment. Gives the first thing that does not fit, or how much was looked at. */
export async function verifyRecord(database: Pick<Database, 'engine' | 'stream'>, vault: Vault): Promise<Fits<Figures> | Misfit> {
  for (const { id } of await areas(database.stream)) await vault.know(database.stream, id)
  return inSnapshot(database, async (db) => {
    const record = await checkRecord({ places: placesInOrder(db), rows: rowsInOrder(db), areas: treesOf(db) })
    if (!record.fits) return record
    const contents = await checkContents(keptContents(db, vault))
    if (!contents.fits) return contents
    const figures = { ...record, contents: contents.contents, erased: contents.erased }
    return (await misfitBeside(db, figures)) ?? figures
  })
}

async function* treesOf(db: Db): AsyncGenerator<AreaTree> {
  for (const areaId of await areasWithTrees(db)) yield { areaId, entries: entriesInOrder(db, areaId), heads: headsInOrder(db, areaId) }
}

/** What no walk along the record comes past: salts and turns to wait without a row, and rows whose content is gone with its contribution. */
async function misfitBeside(db: Db, { rows, entries, contents, erased }: Figures): Promise<Misfit | undefined> {
  const counts = await countsBesideTheRecord(db)
  if (counts.waiting !== rows - entries)
    return misfit('entry', 'all areas', `${rows - entries} rows wait to be sealed, but ${counts.waiting} turns are kept.`)
  if (counts.salts !== counts.salted) return misfit('content', 'all areas', 'A salt is kept that belongs to no row.')
  if (counts.committed !== contents + erased)
    return misfit('content', 'all areas', `${counts.committed} rows commit to a content, but ${contents + erased} contents were met.`)
}
