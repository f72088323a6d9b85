import type { ActionId, PlanId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { changedAfter, changesOfAll } from '#db/plan/held-queries.ts'
import type { PlanChangeTable } from '#db/plan/schema.ts'
import { committedAbout } from '#db/record/content-queries.ts'
import { stepContent } from '../plan/changes.ts'
import { actionFields, type Fields, planFields } from '../plan/fields.ts'
import type { KeptContent } from './check-contents.ts'
import { grouped, type KeptText, matched } from './matched-contents.ts'

const AT_ONCE = 100

/**
 * Every step in which a plan or an action changed, beside the row that commits to it; and what either says now, where that is not what its
 * changes made of it, as a content that cannot fit. Themes may be merged, so only their changes are checked.
 */
export async function* keptPlans(db: Db): AsyncGenerator<KeptContent> {
  for (let after = ''; ; ) {
    const abouts = await changedAfter(db, after, AT_ONCE)
    if (abouts.length === 0) return
    after = abouts.at(-1)!
    const committed = grouped(await committedAbout(db, abouts), ({ about }) => about)
    const changes = grouped(await changesOfAll(db, abouts), ({ about }) => about)
    for (const about of abouts) {
      const rows = changes.get(about) ?? []
      const steps = [...grouped(rows, ({ step }) => step).values()].map((step): KeptText => ({ where: about, content: stepContent(step) }))
      const says = isPlan(about) ? await planFields(db, about) : await actionFields(db, about)
      const differs = textOf(says) === textOf(madeBy(rows)) ? [] : [{ where: `${about}, as it stands`, content: textOf(says) }]
      yield* matched(committed.get(about) ?? [], [...steps, ...differs])
    }
  }
}

const isPlan = (about: PlanId | ActionId): about is PlanId => about.startsWith('plan_')

/** What the changes, in order, made of every field. */
function madeBy(rows: PlanChangeTable[]): Fields {
  const fields: Fields = {}
  for (const { what, became } of rows) fields[what] = became
  return fields
}

const textOf = (fields: Fields) =>
  JSON.stringify(
    Object.entries(fields)
      .filter(([what, value]) => value !== '' && !/^(.*\.)?themes$/.test(what))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
