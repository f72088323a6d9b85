import type { Db } from '#db/database.ts'
import { notesAfter, overridesAfter, questionsOfPollsAfter } from '#db/meetings/typed-queries.ts'
import { committedAbout } from '#db/record/content-queries.ts'
import type { KeptContent } from './check-contents.ts'
import { grouped, matched } from './matched-contents.ts'

const AT_ONCE = 300
/** What is typed in meetings, each thing with the one text to which its row commits. Empty: it was taken back. */
const TYPED: ((db: Db, after: string, limit: number) => Promise<{ id: string; text: string }[]>)[] = [
  notesAfter,
  overridesAfter,
  questionsOfPollsAfter,
]

/** What was typed in meetings, what polls asked and why somebody was called out of turn, each beside the row that commits to it. */
export async function* keptMeetings(db: Db): AsyncGenerator<KeptContent> {
  for (const typedAfter of TYPED) yield* beside(db, typedAfter)
}

async function* beside(db: Db, typedAfter: (typeof TYPED)[number]): AsyncGenerator<KeptContent> {
  for (let after = ''; ; ) {
    const some = await typedAfter(db, after, AT_ONCE)
    if (some.length === 0) return
    after = some.at(-1)!.id
    const ids = some.map(({ id }) => id)
    const committed = grouped(await committedAbout(db, ids), ({ about }) => about)
    for (const { id, text } of some) yield* matched(committed.get(id) ?? [], text ? [{ where: id, content: text }] : [])
  }
}
