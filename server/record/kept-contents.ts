import type { Db } from '#db/database.ts'
import type { ContributionVersionTable } from '#db/feedback/schema.ts'
import { answersAfter } from '#db/impact/answer-queries.ts'
import { measuresAfter } from '#db/measures/lists.ts'
import { committedAbout, contributionsAfter, versionsOfAll } from '#db/record/content-queries.ts'
import { answerContent } from '../impact/answer-content.ts'
import { measureContent, readingContent } from '../measures/measure-content.ts'
import type { Vault } from '../people/vault.ts'
import type { KeptContent } from './check-contents.ts'
import { keptPlans } from './kept-plans.ts'
import { keptReports } from './kept-reports.ts'
import { keptStatements } from './kept-statements.ts'
import { keptTexts } from './kept-texts.ts'
import { grouped, type KeptText, matched } from './matched-contents.ts'

const AT_ONCE = 300

/**
 * Every content that a row commits to, beside that row: what families wrote, what was shown of it, what was answered, what was measured,
 * what groups and councils state, every step of a plan, and what was typed in meetings. Then every version of these that no row commits to, as a content that cannot
 * fit. The vault must know the keys of the areas.
 */
export async function* keptContents(db: Db, vault: Vault): AsyncGenerator<KeptContent> {
  yield* wordsOfFamilies(db, vault)
  yield* answers(db)
  yield* measures(db)
  yield* keptStatements(db, vault)
  yield* keptReports(db)
  yield* keptPlans(db)
  yield* keptTexts(db)
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
      const texts: KeptText[] = []
      for (const version of versions.get(id) ?? []) {
        const content = await textOf(version, (sealed) => vault.openWords(db, areaId, sealed, version.id))
        if (content !== null) texts.push({ where: `${ref}, version ${version.number}`, content })
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
      const texts = [answer, ...earlier].map((one): KeptText => ({ where: one.ref, content: answerContent(one) }))
      yield* matched(committed.get(answer.id) ?? [], texts)
    }
  }
}

async function* measures(db: Db) {
  for (let after = ''; ; ) {
    const some = await measuresAfter(db, after, AT_ONCE)
    if (some.length === 0) return
    after = some.at(-1)!.measure.id
    const ids = some.map(({ measure }) => measure.id)
    const committed = grouped(await committedAbout(db, ids), ({ about }) => about)
    for (const { measure, said, readings, were } of some) {
      const says = [measure, ...said].map((one): KeptText => ({ where: measure.ref, content: measureContent(one) }))
      const figures = [...readings, ...were].map(
        (one): KeptText => ({ where: `${measure.ref}, ${one.period}`, content: readingContent(one) }),
      )
      yield* matched(committed.get(measure.id) ?? [], [...says, ...figures])
    }
  }
}

async function textOf({ words, sealed }: ContributionVersionTable, open: (sealed: string) => Promise<string>): Promise<string | null> {
  if (words !== null || sealed === null) return words
  try {
    return await open(sealed)
  } catch {
    return 'This cannot be opened.'
  }
}
