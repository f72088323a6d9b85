import type { AreaId, ContributionId, DecisionId, DissentId, MeetingId, ThemeId } from '#app/contract/ids.ts'
import type { DecisionState } from '#app/contract/outcome-states.ts'
import type { Db, Tx } from '../database.ts'
import type { DecisionEvidenceTable, DecisionTable, DissentTable } from './outcome-schema.ts'

/** Decisions and proposals of public meetings, with their meeting, their item and how many dissents stand beside them. */
const shownDecisions = (db: Db) =>
  db
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .innerJoin('agendaItem', 'agendaItem.id', 'decision.itemId')
    .where('meeting.publishedAt', 'is not', null)
    .selectAll('decision')
    .select(['meeting.ref as meetingRef', 'meeting.title as meetingTitle', 'meeting.startsAt', 'meeting.seriesId'])
    .select(['agendaItem.ref as itemRef', 'agendaItem.title as itemTitle'])
    .select((eb) =>
      eb
        .selectFrom('dissent')
        .whereRef('dissent.decisionId', '=', 'decision.id')
        .where('dissent.takenBackAt', 'is', null)
        .select((eb) => eb.fn.countAll().as('count'))
        .as('dissents'),
    )
export type ShownDecision = Awaited<ReturnType<typeof decisionsOfMeeting>>[number]

export const decisionsOfMeeting = (db: Db, meetingId: MeetingId) =>
  shownDecisions(db).where('decision.meetingId', '=', meetingId).orderBy('decision.proposedAt').orderBy('decision.id').execute()
export const decisionByRef = (db: Db, areaId: AreaId, ref: string) =>
  shownDecisions(db).where('decision.areaId', '=', areaId).where('decision.ref', '=', ref).executeTakeFirst()
/** Decisions of an area and what is proposed, in the order of their references, after one of them. */
export const openDecisions = (db: Db, areaId: AreaId, after: string, limit: number) =>
  shownDecisions(db).where('decision.areaId', '=', areaId).where('decision.ref', '>', after).orderBy('decision.ref').limit(limit).execute()
/** Decisions that cite something that was said, the first made first. */
export const decisionsCiting = (db: Db, id: ContributionId) =>
  shownDecisions(db)
    .innerJoin('decisionEvidence', (join) =>
      join
        .onRef('decisionEvidence.decisionId', '=', 'decision.id')
        .on('decisionEvidence.kind', '=', 'said')
        .on('decisionEvidence.about', '=', id),
    )
    .where('decision.decidedAt', 'is not', null)
    .orderBy('decision.decidedAt')
    .orderBy('decision.id')
    .execute()

export interface DecisionFilter {
  state?: DecisionState | undefined
  themeId?: ThemeId | undefined
  dissent?: boolean
}
/** The decisions of an area, the latest proposed first, after one of them. */
export function decisionsIn(
  db: Db,
  areaId: AreaId,
  { state, themeId, dissent }: DecisionFilter,
  after: Pick<DecisionTable, 'proposedAt' | 'id'> | undefined,
  limit: number,
) {
  return shownDecisions(db)
    .where('decision.areaId', '=', areaId)
    .$if(state === 'decided', (query) => query.where('decision.decidedAt', 'is not', null))
    .$if(state === 'dropped', (query) => query.where('decision.droppedAt', 'is not', null))
    .$if(state === 'proposed', (query) => query.where('decision.decidedAt', 'is', null).where('decision.droppedAt', 'is', null))
    .$if(themeId !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('decision.itemId', 'in', eb.selectFrom('agendaTheme').where('themeId', '=', themeId!).select('itemId')),
          eb('decision.id', 'in', eb.selectFrom('decisionEvidence').where('about', '=', themeId!).select('decisionId')),
        ]),
      ),
    )
    .$if(dissent === true, (query) =>
      query.where((eb) =>
        eb(
          'decision.id',
          'in',
          eb
            .selectFrom('dissent')
            .where('takenBackAt', 'is', null)
            .where('decisionId', 'is not', null)
            .select('decisionId')
            .$castTo<{ decisionId: DecisionId }>(),
        ),
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('decision.proposedAt', '<', after!.proposedAt),
          eb.and([eb('decision.proposedAt', '=', after!.proposedAt), eb('decision.id', '<', after!.id)]),
        ]),
      ),
    )
    .orderBy('decision.proposedAt', 'desc')
    .orderBy('decision.id', 'desc')
    .limit(limit)
    .execute()
}

export async function decisionRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('decision').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertDecision(tx: Tx, decision: DecisionTable) {
  await tx.insertInto('decision').values(decision).execute()
}
export async function updateDecision(tx: Tx, id: DecisionId, patch: Partial<Omit<DecisionTable, 'id' | 'areaId' | 'ref' | 'meetingId'>>) {
  await tx.updateTable('decision').set(patch).where('id', '=', id).execute()
}
/** A decision of a meeting. Its meeting is locked by whoever changes it. */
export const decisionIn = (db: Db, meetingId: MeetingId, ref: string): Promise<DecisionTable | undefined> =>
  db.selectFrom('decision').where('meetingId', '=', meetingId).where('ref', '=', ref).selectAll().executeTakeFirst()

export async function insertEvidenceOf(tx: Tx, rows: DecisionEvidenceTable[]) {
  if (rows.length > 0) await tx.insertInto('decisionEvidence').values(rows).execute()
}
export const evidenceOfDecision = (db: Db, decisionId: DecisionId): Promise<DecisionEvidenceTable[]> =>
  db.selectFrom('decisionEvidence').where('decisionId', '=', decisionId).orderBy('rank').selectAll().execute()
/** Which of these contributions were asked in the room of a meeting. */
export async function askedInRoom(db: Db, meetingId: MeetingId, ids: ContributionId[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('question')
    .where('meetingId', '=', meetingId)
    .where('contributionId', 'in', ids)
    .select('contributionId')
    .execute()
  return new Set(rows.map(({ contributionId }) => contributionId))
}

export async function insertDissent(tx: Tx, dissent: DissentTable) {
  await tx.insertInto('dissent').values(dissent).execute()
}
export const dissentById = (db: Db, meetingId: MeetingId, id: DissentId): Promise<DissentTable | undefined> =>
  db.selectFrom('dissent').where('meetingId', '=', meetingId).where('id', '=', id).selectAll().executeTakeFirst()
export async function takeDissentBack(tx: Tx, id: DissentId, takenBackAt: DissentTable['at']) {
  await tx.updateTable('dissent').set({ takenBackAt, words: '' }).where('id', '=', id).execute()
}
/** Everything that forums say against what a meeting decided or its minutes, the first first. */
export const dissentsOf = (db: Db, meetingId: MeetingId) =>
  db
    .selectFrom('dissent')
    .innerJoin('forum', 'forum.id', 'dissent.forumId')
    .where('dissent.meetingId', '=', meetingId)
    .orderBy('dissent.at')
    .orderBy('dissent.id')
    .selectAll('dissent')
    .select('forum.name as forum')
    .execute()
export type ShownDissent = Awaited<ReturnType<typeof dissentsOf>>[number]
/** The same over the public meetings of an area, in the order of their ids, after one of them, each with the decision that it is about. */
export const openDissents = (db: Db, areaId: AreaId, after: string, limit: number) =>
  db
    .selectFrom('dissent')
    .innerJoin('forum', 'forum.id', 'dissent.forumId')
    .innerJoin('meeting', 'meeting.id', 'dissent.meetingId')
    .leftJoin('decision', 'decision.id', 'dissent.decisionId')
    .where('dissent.areaId', '=', areaId)
    .where('meeting.publishedAt', 'is not', null)
    .where('dissent.id', '>', after as DissentId)
    .orderBy('dissent.id')
    .limit(limit)
    .select(['dissent.id', 'dissent.words', 'dissent.at', 'dissent.takenBackAt'])
    .select(['forum.name as forum', 'meeting.ref as meetingRef', 'decision.ref as decisionRef'])
    .execute()
