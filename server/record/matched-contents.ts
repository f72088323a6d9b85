import type { CommittedRow } from '#db/record/content-queries.ts'
import type { KeptContent } from './check-contents.ts'
import { commitment, saltSizeBytes } from './leaf.ts'

/** Nothing can have committed to this: stands for what is there but cannot be opened, and for words that no row speaks of. */
const NEVER_RECORDED = { commitment: '', salt: Buffer.alloc(saltSizeBytes) }

/** What is kept of one thing, now or earlier, as the text to which a row committed. */
export interface KeptText {
  where: string
  content: string
}

/** Puts each row beside the text that it commits to; one without any beside a text of which no row speaks, or beside nothing. */
export function* matched(rows: CommittedRow[], given: KeptText[]): Generator<KeptContent> {
  const texts = given.map((text) => ({ ...text, spokenOf: false }))
  const kept = rows.map((row) => ({ ...row, salt: saltOf(row) }))
  const textFor = kept.map(({ salt, commitment: promised }) => {
    if (salt?.length !== saltSizeBytes) return undefined
    const same = texts.filter(({ content }) => commitment(salt, content) === promised)
    for (const text of same) text.spokenOf = true
    return same[0]
  })
  for (const [i, { place, position, commitment, salt }] of kept.entries()) {
    const text = textFor[i] ?? texts.find(({ spokenOf }) => !spokenOf)
    if (text) text.spokenOf = true
    yield { where: `${place}, position ${position}`, commitment, salt, content: text?.content ?? null }
  }
  for (const { where, content, spokenOf } of texts) if (!spokenOf) yield { ...NEVER_RECORDED, where, content }
}

/** Rows in groups, each in the order in which it came. */
export function grouped<Row>(rows: Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return groups
}

const saltOf = ({ salt }: CommittedRow) => (salt === null ? null : Buffer.from(salt, 'hex'))
