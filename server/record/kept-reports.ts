import type { Db } from '#db/database.ts'
import { committedAbout } from '#db/record/content-queries.ts'
import { reportsAfter } from '#db/reports/queries.ts'
import type { KeptContent } from './check-contents.ts'
import { grouped, matched } from './matched-contents.ts'

const AT_ONCE = 50

/** Every report as it was frozen, beside the row that commits to it. */
export async function* keptReports(db: Db): AsyncGenerator<KeptContent> {
  for (let after = ''; ; ) {
    const some = await reportsAfter(db, after, AT_ONCE)
    if (some.length === 0) return
    after = some.at(-1)!.id
    const committed = grouped(
      await committedAbout(
        db,
        some.map(({ id }) => id),
      ),
      ({ about }) => about,
    )
    for (const { id, ref, frozen } of some) yield* matched(committed.get(id) ?? [], [{ where: ref, content: frozen }])
  }
}
