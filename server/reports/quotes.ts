import type { FrozenProof, FrozenQuote } from '#app/contract/frozen-pack.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { namesOf } from '#db/people/names.ts'
import { lastHead } from '#db/record/queries.ts'
import { hiddenAmong, publicVersions, type QuotedRow } from '#db/reports/exclusion-queries.ts'
import { dayOf } from '../clock.ts'
import { speakerInWords } from '../feedback/speaker.ts'

/** Public words that a report will quote, in the order in which they came: which version, never the words. */
export async function frozenQuotes(db: Db, rows: QuotedRow[]): Promise<FrozenQuote[]> {
  const names = await namesOf(
    db,
    rows.flatMap(({ forumId, organisationId }) => [forumId, organisationId]),
  )
  return rows.map((row) => ({
    ref: row.ref,
    version: row.version,
    by: speakerInWords(row, names),
    saidOn: dayOf(row.saidAt),
    language: row.language,
    kind: row.kind,
    status: row.status,
  }))
}

/** What a report says that can be taken back: the words that it quotes as they can be read now, and which answers stand no more. */
export interface Still {
  wordsOf: (quote: Pick<FrozenQuote, 'ref' | 'version'>) => string
  stands: (answerRef: string) => boolean
}
const GONE = '(These words were taken back, or are not shown any more.)'
const CHANGED = ' (These words were changed after this was frozen.)'

/** Asks for every quotation and answer of a report at once. */
export async function whatStillStands(db: Db, areaId: AreaId, quotes: FrozenQuote[], answers: string[]): Promise<Still> {
  const versions = await publicVersions(db, areaId, [...new Set(quotes.map(({ ref }) => ref))])
  const hidden = new Set(await hiddenAmong(db, areaId, [...new Set(answers)]))
  return {
    stands: (ref) => !hidden.has(ref),
    wordsOf({ ref, version }) {
      const own = versions.filter((one) => one.ref === ref)
      const frozen = own.find(({ number }) => number === version)
      if (frozen) return frozen.words ?? GONE
      const now = own.find(({ id, currentVersionId }) => id === currentVersionId)
      return now?.words ? `${now.words}${CHANGED}` : GONE
    },
  }
}

/** What the record is now: its newest sealed head. Null before anything was sealed. */
export async function proofNow(db: Db, areaId: AreaId): Promise<FrozenProof | null> {
  const head = await lastHead(db, areaId)
  return head ? { size: head.size, root: head.root, link: head.link, at: head.at } : null
}
