import type { Actor } from '#app/contract/actor.ts'
import type { ContributionId, MeasureId, ThemeId } from '#app/contract/ids.ts'
import type { DecisionState } from '#app/contract/outcome-states.ts'
import type { DecisionLineView, DecisionView, DissentView, EvidenceView, FromMeeting } from '#app/contract/outcome-views.ts'
import type { Db } from '#db/database.ts'
import { rowsOf } from '#db/feedback/lists.ts'
import { measuresByIds } from '#db/measures/queries.ts'
import { askedInRoom, evidenceOfDecision, type ShownDecision, type ShownDissent } from '#db/meetings/decision-queries.ts'
import type { DecisionEvidenceTable, DecisionTable } from '#db/meetings/outcome-schema.ts'
import { paperById } from '#db/meetings/paper-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { actionsByIds, actionVisibleTo } from '#db/plan/action-queries.ts'
import { themeById } from '#db/themes/queries.ts'
import { dayOf } from '../clock.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { threadRows } from '../feedback/thread-rows.ts'

export function decisionStateOf({ decidedAt, droppedAt }: Pick<DecisionTable, 'decidedAt' | 'droppedAt'>): DecisionState {
  if (droppedAt) return 'dropped'
  return decidedAt ? 'decided' : 'proposed'
}

type Placed = {
  meetingRef: string
  meetingTitle: string
  startsAt: MeetingTable['startsAt']
  itemRef: string | null
  itemTitle: string | null
}
export const placeOfOutcome = ({ meetingRef, meetingTitle, startsAt, itemRef, itemTitle }: Placed): FromMeeting => ({
  meeting: { ref: meetingRef, title: meetingTitle, day: dayOf(startsAt) },
  item: itemRef && itemTitle !== null ? { ref: itemRef, title: itemTitle } : undefined,
})

/** A decision, or what is proposed, as it stands in a list. */
export const decisionLine = (row: ShownDecision): DecisionLineView => ({
  ...placeOfOutcome(row),
  ref: row.ref,
  state: decisionStateOf(row),
  words: row.words || row.proposedWords,
  on: dayOf(row.decidedAt ?? row.droppedAt ?? row.proposedAt),
  dissents: Number(row.dissents ?? 0),
})

export const dissentViews = (actor: Actor, rows: readonly ShownDissent[]): DissentView[] =>
  rows.map(({ id, areaId, forumId, forum, words, at, takenBackAt }) => ({
    ...{ id, forum, words, on: dayOf(at), takenBackOn: takenBackAt && dayOf(takenBackAt) },
    own: !takenBackAt && !whyNotSpeakFor(actor, areaId, forumId),
  }))

/** What is said of how it was decided; undefined as long as it was not. */
export const decidedView = (row: DecisionTable): DecisionView['decided'] =>
  row.decidedAt
    ? {
        ...{ decider: row.decider, body: row.body, delegation: row.delegation, reasons: row.reasons, by: row.decidedBy },
        options: row.options.split('\n').filter((option) => option.trim() !== ''),
      }
    : undefined

/** What a decision rests on, in the order in which it was named, as far as everybody can read it now. */
export async function evidenceViews(
  db: Db,
  row: Pick<ShownDecision, 'id' | 'areaId' | 'meetingId' | 'meetingRef'>,
): Promise<EvidenceView[]> {
  const evidence = await evidenceOfDecision(db, row.id)
  const said = evidence.filter(({ kind }) => kind === 'said').map(({ about }) => about as ContributionId)
  const rows = await rowsOf(db, said)
  const views = await threadRows(db, rows)
  const inRoom = await askedInRoom(db, row.meetingId, said)
  const shown: EvidenceView[] = []
  for (const one of evidence) {
    const at = rows.findIndex(({ id }) => id === one.about)
    const view = views[at]
    if (one.kind !== 'said') shown.push({ ...NOTHING, kind: one.kind, ...(await linkOf(db, row, one)) })
    else if (view) {
      const { ref, excerpt, language } = view
      shown.push({ kind: 'said', path: `feedback/${ref}`, title: excerpt, language, fromOutside: !inRoom.has(one.about) })
    } else shown.push({ ...NOTHING, kind: 'said' })
  }
  return shown
}

const NOTHING = { path: '', title: '', language: 'en', fromOutside: undefined }

async function linkOf(
  db: Db,
  { areaId, meetingRef }: Pick<ShownDecision, 'areaId' | 'meetingRef'>,
  { kind, about }: DecisionEvidenceTable,
): Promise<{ path: string; title: string } | undefined> {
  if (kind === 'theme') {
    const theme = await themeById(db, about as ThemeId)
    return theme && { path: `themes/${theme.slug}`, title: theme.title }
  }
  if (kind === 'paper') {
    const paper = await paperById(db, areaId, about as Parameters<typeof paperById>[2])
    return paper && { path: `meetings/${meetingRef}/papers/${paper.id}`, title: paper.title }
  }
  if (kind === 'measure') {
    const [measure] = await measuresByIds(db, [about as MeasureId])
    return measure && { path: `measures/${measure.ref}`, title: measure.title }
  }
  const [action] = await actionsByIds(db, [about as Parameters<typeof actionsByIds>[1][number]])
  const shown = action && (await actionVisibleTo(db, 'public', areaId, action.ref))
  return shown && { path: `actions/${shown.ref}`, title: shown.title }
}
