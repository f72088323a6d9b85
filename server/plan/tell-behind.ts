import type { Tx } from '#db/database.ts'
import { cancelOutboxOf } from '#db/notifications/queries.ts'
import { contributionsBehind } from '#db/plan/behind-queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { moment } from '../clock.ts'
import { tellAuthor } from '../moderation/tell.ts'
import type { Tools } from '../tools.ts'

type News = 'action_done' | 'action_slipped' | 'action_dropped'

/** Tells whoever wrote what is behind an action, if they wanted to be told, that it is done, slipped or was dropped. Never the words. */
export async function tellBehind(tools: Tools, tx: Tx, { id }: ActionTable, template: News) {
  const at = moment(tools.clock)
  for (const row of await contributionsBehind(tx, id)) await tellAuthor(tools, tx, row, { template, happening: `${id}|${template}|${at}` })
}

/** Takes back news of an action that have not been sent. */
export async function untellBehind({ clock }: Tools, tx: Tx, { id }: ActionTable, template: News) {
  for (const row of await contributionsBehind(tx, id)) await cancelOutboxOf(tx, row.id, `${id}|${template}|`, moment(clock))
}
