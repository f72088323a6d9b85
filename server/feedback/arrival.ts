import type { Channel, Kind, LocalOfferHead, Voice } from '#app/contract/feedback.ts'
import type { ActionId, AreaId, ContributionId, ForumId, Moment, OrganisationId, ThemeId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { addFigures } from '#db/feedback/figures.ts'
import { insertContributions, insertReceipt, insertVersions, nextChildOf, refTaken } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { insertTags } from '#db/themes/queries.ts'
import { freeRef } from '../free-ref.ts'
import { escalate } from '../moderation/escalate.ts'
import { linkBehind } from '../plan/behind.ts'
import type { Tools } from '../tools.ts'
import { arrivedRow, nextPath, originalVersion, saidHappening, tagRows } from './arrival-rows.ts'
import { figureDeltas } from './figures.ts'

/** One thing that somebody told us, by whatever door. */
export interface Arrival {
  id: ContributionId
  areaId: AreaId
  words: string
  kind: Kind
  channel: Channel
  voice: Voice
  language: string
  mayShow: boolean
  onBehalf?: boolean
  localOfferHead?: LocalOfferHead | undefined
  parent?: ContributionTable | undefined
  about?: { kind: NonNullable<ContributionTable['aboutKind']>; id: NonNullable<ContributionTable['aboutId']> } | undefined
  themeIds?: ThemeId[] | undefined
  forumId?: ForumId | undefined
  organisationId?: OrganisationId | undefined
  spokenAs?: string | undefined
  /** Who wrote it, as far as the pseudonym needs: a receipt's hash or an account. Stays outside the database. */
  writer: string
  /** The voice that they already have in this thread, where it is known. */
  pseudonym?: string | undefined
  /** A role's id when it was written in a role, otherwise nothing. */
  actor?: string | undefined
  codeHash: string
  /** What the rules took for danger: then it is kept from everybody but the safeguarding lead. */
  dangers: string[]
  saidAt?: Moment | undefined
}

/** Takes in one contribution with its sealed words, receipt, tags and record row; behind an action when it was said under one. Escalates when it tells of danger. */
export async function arrive(tools: Tools, tx: Tx, arrival: Arrival): Promise<ContributionTable> {
  const { parent, themeIds = [] } = arrival
  const ref = await freeRef(tx, 'CT', refTaken)
  const row = arrivedRow(tools, arrival, { ref, path: parent ? nextPath(parent, await nextChildOf(tx, parent.id)) : '' })
  await insertContributions(tx, [row])
  const sealed = await tools.vault.sealWords(tx, row.areaId, arrival.words, row.currentVersionId!)
  await insertVersions(tx, [originalVersion(row, sealed)])
  await insertReceipt(tx, arrival.codeHash, row.id)
  await insertTags(tx, tagRows(row, themeIds, 'door'))
  await addFigures(tx, figureDeltas(undefined, { row, themeIds }))
  tools.record(tx, saidHappening(row, arrival.actor ?? `family:${row.pseudonym}`, arrival.words))
  if (arrival.dangers.length > 0) await escalate(tools, tx, row, arrival.dangers, 'system')
  else if (arrival.about?.kind === 'action') await saidUnder(tools, tx, arrival.about.id as ActionId, row)
  return row
}

/** Whoever wrote it has one voice at the action too, and that is not the one of the thread. */
async function saidUnder(tools: Tools, tx: Tx, actionId: ActionId, row: ContributionTable) {
  await linkBehind(tools, tx, actionId, [row], { how: 'door', actor: `family:${tools.vault.pseudonym(row.id, actionId)}` })
}
