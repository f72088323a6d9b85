import type { Moment, ThemeId } from '#app/contract/ids.ts'
import type { ContributionTable, ContributionVersionTable } from '#db/feedback/schema.ts'
import type { TagTable } from '#db/themes/schema.ts'
import { hour, newSecretId } from '../clock.ts'
import type { Happening } from '../record/recorder.ts'
import type { Tools } from '../tools.ts'
import type { Arrival } from './arrival.ts'
import { NO_STATE, stateOf } from './state.ts'

/** What an arrival needs to become a row: its writer is only wanted for the pseudonym, its receipt is a row of its own. */
export type ArrivingRow = Omit<Arrival, 'words' | 'codeHash'>

/** The row of something that arrives, at its reference and its place in the thread. */
export function arrivedRow(
  { vault, clock }: Pick<Tools, 'vault' | 'clock'>,
  arrival: ArrivingRow,
  { ref, path }: Pick<ContributionTable, 'ref' | 'path'>,
): ContributionTable {
  const { id, areaId, parent, about } = arrival
  const saidAt = arrival.saidAt ?? hour(clock)
  const rootId = parent?.rootId ?? id
  const row = {
    id,
    areaId,
    rootId,
    ref,
    parentId: parent?.id ?? null,
    path,
    depth: parent ? parent.depth + 1 : 0,
    kind: arrival.kind,
    channel: arrival.channel,
    voice: arrival.voice,
    language: arrival.language,
    onBehalf: arrival.onBehalf ? 1 : 0,
    localOfferHead: arrival.localOfferHead ?? null,
    mayShow: arrival.mayShow ? 1 : 0,
    pseudonym: arrival.pseudonym ?? vault.pseudonym(arrival.writer, rootId),
    forumId: arrival.forumId ?? null,
    organisationId: arrival.organisationId ?? null,
    spokenAs: arrival.spokenAs ?? null,
    aboutKind: about?.kind ?? null,
    aboutId: about?.id ?? null,
    currentVersionId: newSecretId('version'),
    saidAt,
    changedAt: saidAt,
  } satisfies Partial<ContributionTable>
  // Not spread into the literal: that many properties would make an object that is twenty times slower to build.
  const rest: Omit<ContributionTable, keyof typeof row> = Object.assign(inDanger(arrival.dangers.length > 0 ? saidAt : null), NEW)
  return Object.assign(row, rest)
}

/** How everything starts: unread, unanswered, nowhere yet. */
const { privateAt: _, ...NOWHERE } = NO_STATE
const NEW = {
  ...NOWHERE,
  nextChild: 0,
  routedTo: null,
  readAt: null,
  erasedAt: null,
  answeredAt: null,
  answerDays: null,
  status: 'waiting',
  replies: 0,
  meToos: 0,
  stillHappening: 0,
  wrongBoxAt: null,
  importKey: null,
} as const satisfies Partial<ContributionTable>

/** What tells of danger is kept from everybody but the safeguarding lead from the first moment. */
const inDanger = (since: Moment | null) => ({ privateAt: since, escalatedAt: since, reason: since && 'safeguarding' })

/** Where the next child of a contribution stands in its thread. */
export const nextPath = (parent: Pick<ContributionTable, 'path'>, number: number) => `${parent.path}${number.toString(36).padStart(4, '0')}`

/** The words as they were written, sealed: the first version of everything. */
export const originalVersion = (row: ContributionTable, sealed: string): ContributionVersionTable => ({
  id: row.currentVersionId!,
  contributionId: row.id,
  number: 1,
  kind: 'original',
  sealed,
  words: null,
  takenOut: '[]',
  writtenAt: row.saidAt,
})

/** The themes with which something arrives. */
export const tagRows = (row: ContributionTable, themeIds: ThemeId[], by: TagTable['by']): TagTable[] =>
  themeIds.map((themeId) => ({
    contributionId: row.id,
    themeId,
    saidAt: row.saidAt,
    shown: row.publishedAt ? 1 : 0,
    by,
    taggedAt: row.saidAt,
  }))

/** That something was said, for the record; it commits to the words as they were written. */
export const saidHappening = (row: ContributionTable, actor: string, words: string): Happening => ({
  name: 'feedback.said',
  place: `at:${row.rootId}`,
  areaId: row.areaId,
  about: row.id,
  actor,
  content: words,
  facts: { channel: row.channel, voice: row.voice, onBehalf: Boolean(row.onBehalf), to: stateOf(row), reply: row.parentId !== null },
})
