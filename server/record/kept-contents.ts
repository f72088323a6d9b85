import type { Db } from '#db/database.ts'
import type { ContributionVersionTable } from '#db/feedback/schema.ts'
import { answersAfter } from '#db/impact/answer-queries.ts'
import { type CommittedRow, committedAbout, contributionsAfter, versionsOfAll } from '#db/record/content-queries.ts'
import { answerContent } from '../impact/answer-content.ts'
import type { Vault } from '../people/vault.ts'
import type { KeptContent } from './check-contents.ts'
import { commitment, saltSizeBytes } from './leaf.ts'

const AT_ONCE = 300
/** Nothing can have committed to this: stands for what is there but cannot be opened, and for words that no row speaks of. */
const NEVER_RECORDED = { commitment: '', salt: Buffer.alloc(saltSizeBytes) }

/**
 * Every content that a row commits to, beside that row: what families wrote, what was shown of it, and what was answered. Then every version
 * of these that no row commits to, as a content that cannot fit. The vault must know the keys of the areas.
 */
export async function* keptContents(db: Db, vault: Vault): AsyncGenerator<KeptContent> {
  yield* wordsOfFamilies(db, vault)
  yield* answers(db)
}

async function* wordsOfFamilies(db: Db, vault: Vault): AsyncGenerator<KeptContent> {
  for (let after = ''; ; ) {
    const contributions = await contributionsAfter(db, after, AT_ONCE)
    if (contributions.length === 0) return
    after = contributions.at(-1)!.id
    const ids = contributions.map(({ id }) => id)
    const versions = grouped(await versionsOfAll(db, ids), ({ contributionId }) => contributionId)
    const committed = grouped(await committedAbout(db, ids), ({ about }) => about)
    for (const { id, areaId, ref } of contributions) {
      const texts: Text[] = []
      for (const version of versions.get(id) ?? []) {
        const content = await textOf(version, (sealed) => vault.openWords(db, areaId, sealed, version.id))
        if (content !== null) texts.push({ where: `${ref}, version ${version.number}`, content, spokenOf: false })
      }
      yield* matched(committed.get(id) ?? [], texts)
    }
  }
}

async function* answers(db: Db): AsyncGenerator<KeptContent> {
  for (let after = ''; ; ) {
    const some = await answersAfter(db, after, AT_ONCE)
    if (some.length === 0) return
    after = some.at(-1)!.answer.id
    const committed = grouped(
      await committedAbout(
        db,
        some.map(({ answer }) => answer.id),
      ),
      ({ about }) => about,
    )
    for (const { answer, earlier } of some) {
      const texts = [answer, ...earlier].map((one): Text => ({ where: one.ref, content: answerContent(one), spokenOf: false }))
      yield* matched(committed.get(answer.id) ?? [], texts)
    }
  }
}

interface Text {
  where: string
  content: string
  spokenOf: boolean
}

/** Puts each row beside the text that it commits to; one without any beside a text of which no row speaks, or beside nothing. */
function* matched(rows: CommittedRow[], texts: Text[]): Generator<KeptContent> {
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

const saltOf = ({ salt }: CommittedRow) => (salt === null ? null : Buffer.from(salt, 'hex'))

async function textOf({ words, sealed }: ContributionVersionTable, open: (sealed: string) => Promise<string>): Promise<string | null> {
  if (words !== null || sealed === null) return words
  try {
    return await open(sealed)
  } catch {
    return 'This cannot be opened.'
  }
}

function grouped<Row>(rows: Row[], by: (row: Row) => string) {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row])
  return groups
}
