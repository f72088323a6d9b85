import type { Db } from '#db/database.ts'
import {
  amendmentTextsAfter,
  decisionTextsAfter,
  dissentTextsAfter,
  lineTextsAfter,
  meetingTextsAfter,
  taskTextsAfter,
} from '#db/meetings/outcome-texts.ts'
import { notesAfter, overridesAfter, questionsOfPollsAfter } from '#db/meetings/typed-queries.ts'
import { committedAbout } from '#db/record/content-queries.ts'
import { releaseTextsAfter } from '#db/surveys/release-queries.ts'
import { versionTextsAfter, waveTextsAfter } from '#db/surveys/survey-texts.ts'
import type { KeptContent } from './check-contents.ts'
import { grouped, matched } from './matched-contents.ts'

const AT_ONCE = 300
const KEPT = [
  ...[notesAfter, overridesAfter, questionsOfPollsAfter],
  ...[decisionTextsAfter, dissentTextsAfter, taskTextsAfter, amendmentTextsAfter, lineTextsAfter, meetingTextsAfter],
  ...[versionTextsAfter, waveTextsAfter, releaseTextsAfter],
]

/**
 * What was typed in meetings, what polls asked, what came of meetings (decisions, dissent, actions, minutes, summaries) and what
 * surveys ask, promise and show, each text beside the row that commits to it.
 */
export async function* keptTexts(db: Db): AsyncGenerator<KeptContent> {
  for (const textsAfter of KEPT) yield* beside(db, textsAfter)
}

async function* beside(db: Db, textsAfter: (typeof KEPT)[number]): AsyncGenerator<KeptContent> {
  for (let after = ''; ; ) {
    const some = await textsAfter(db, after, AT_ONCE)
    if (some.length === 0) return
    after = some.at(-1)!.id
    const ids = some.map(({ id }) => id)
    const committed = grouped(await committedAbout(db, ids), ({ about }) => about)
    for (const { id, texts } of some)
      yield* matched(
        committed.get(id) ?? [],
        texts.map((content) => ({ where: id, content })),
      )
  }
}
