import type { Actor } from '#app/contract/actor.ts'
import { type DecisionId, type DissentId, idOf, refOfA } from '#app/contract/ids.ts'
import { DissentForm, DropDecisionForm, MakeDecisionForm, ProposeDecisionForm } from '#app/contract/outcomes.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import {
  decisionIn,
  decisionRefTaken,
  dissentById,
  dissentsOf,
  insertDecision,
  insertDissent,
  insertEvidenceOf,
  takeDissentBack,
  updateDecision,
} from '#db/meetings/decision-queries.ts'
import { standingItem } from '#db/meetings/live-queries.ts'
import { linesOf, minutesOf, newVersionFor } from '#db/meetings/minutes-queries.ts'
import type { DissentTable } from '#db/meetings/outcome-schema.ts'
import { stepsOfMeeting } from '#db/meetings/queries.ts'
import { forumById } from '#db/people/area-queries.ts'
import { destroySalts, recordedAbout } from '#db/record/queries.ts'
import { newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, wrong } from '../refuse.ts'
import type { AfterWork } from './at-after.ts'
import { chosenEvidence } from './evidence-chosen.ts'
import { SAID_ALREADY, whyNotDecideAnew, whyNotMake } from './outcome-policy.ts'

const NOT_DECIDED = { words: '', decider: '', body: '', delegation: '', options: '', reasons: '', decidedAt: null, decidedBy: '' }

/** What a meeting decides, and who does not agree. */
export function deciding({ onAfter, onForum }: AfterWork) {
  /** Notes what is proposed to be decided on an item. Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.decision_proposed. */
  async function proposeDecision(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command, item, words } = parse(ProposeDecisionForm, input)
    return onAfter(actor, areaSlug, ref, command, async ({ tx, area, meeting, by, at }) => {
      const on = await standingItem(tx, meeting.id, item.toUpperCase())
      if (!on) return wrong('item', 'Choose an item of this agenda')
      const id: DecisionId = newId('decision')
      await insertDecision(tx, {
        ...NOT_DECIDED,
        ...{ id, areaId: area.id, meetingId: meeting.id, itemId: on.id, ref: await freeRef(tx, 'DE', decisionRefTaken) },
        ...{ proposedWords: words, proposedAt: at, proposedBy: by, droppedAt: null, dropReason: '' },
      })
      return { name: 'meetings.decision_proposed', about: id, facts: { item: on.id }, content: words }
    })
  }

  /**
   * Says how something that was proposed was decided, once those who could not come have had their say. Refuses: invalid (also evidence
   * that nobody can read), not_found, forbidden, conflict (the window is open, it was decided or dropped). Minutes that are not agreed yet
   * become a new version, to be confirmed anew. Records: meetings.decision_made.
   */
  async function makeDecision(actor: Actor, areaSlug: string, ref: unknown, decisionRef: unknown, input: unknown): Promise<void> {
    const { refs, papers, themes, ...says } = parse(MakeDecisionForm, input)
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, area, meeting, by, at }) => {
      const decision = found(await decisionIn(tx, meeting.id, refOfA('decision', decisionRef)), 'decision')
      stopIf(whyNotMake(decision, await stepsOfMeeting(tx, meeting.id), at))
      const evidence = await chosenEvidence(tx, { areaId: area.id, meetingId: meeting.id }, { refs, papers, themes })
      await updateDecision(tx, decision.id, { ...says, decidedAt: at, decidedBy: by })
      await insertEvidenceOf(
        tx,
        evidence.map((one, rank) => ({ ...one, rank, decisionId: decision.id })),
      )
      await newVersionFor(tx, meeting.id, decision.id)
      const facts = { evidence: evidence.map(({ about }) => about) }
      return { name: 'meetings.decision_made', about: decision.id, facts, content: says.words }
    })
  }

  /** Does not take a proposal further, with the reason that everybody reads. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.decision_dropped. */
  async function dropDecision(actor: Actor, areaSlug: string, ref: unknown, decisionRef: unknown, input: unknown): Promise<void> {
    const { reason } = parse(DropDecisionForm, input)
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, meeting, at }) => {
      const decision = found(await decisionIn(tx, meeting.id, refOfA('decision', decisionRef)), 'decision')
      stopIf(whyNotDecideAnew(decision))
      await updateDecision(tx, decision.id, { droppedAt: at, dropReason: reason })
      return { name: 'meetings.decision_dropped', about: decision.id }
    })
  }

  /**
   * A representative adds what their forum says against it, word by word. Returns its id. Refuses: invalid, not_found, forbidden, conflict (the
   * same words of the same forum stand there). Records: meetings.dissent_added.
   */
  async function dissentFrom(actor: Actor, areaSlug: string, ref: unknown, decisionRef: unknown, input: unknown): Promise<string> {
    const { forum, words } = parse(DissentForm, input)
    return onForum(actor, areaSlug, ref, forum, async ({ tx, area, meeting, forumId, at }) => {
      const decision = found(await decisionIn(tx, meeting.id, refOfA('decision', decisionRef)), 'decision')
      if ((await forumById(tx, forumId))?.retiredAt) wrong('forum', 'This group is not here any more')
      const about = { meetingId: meeting.id, decisionId: decision.id, lineId: null }
      const id = await addOnce(tx, { areaId: area.id, ...about, forumId, words, at })
      return { name: 'meetings.dissent_added', about: id, facts: { decision: decision.id, forum: forumId }, content: words }
    })
  }

  /** The same against a line of the minutes that everybody can read. Returns its id. Refuses the same. Records: meetings.dissent_added. */
  async function dissentFromLine(actor: Actor, areaSlug: string, ref: unknown, line: unknown, input: unknown): Promise<string> {
    const { forum, words } = parse(DissentForm, input)
    const lineId = idOf('line', line)
    return onForum(actor, areaSlug, ref, forum, async ({ tx, area, meeting, forumId, at }) => {
      const minutes = await minutesOf(tx, meeting.id)
      const lines = minutes?.publishedAt ? await linesOf(tx, meeting.id) : []
      found(
        lines.find(({ id }) => id === lineId),
        'line',
      )
      const about = { meetingId: meeting.id, decisionId: null, lineId }
      const id = await addOnce(tx, { areaId: area.id, ...about, forumId, words, at })
      return { name: 'meetings.dissent_added', about: id, facts: { line: lineId, forum: forumId }, content: words }
    })
  }

  /** The forum takes its dissent back; that it was there stays. Refuses: not_found, forbidden (another forum’s), conflict. Records: meetings.dissent_taken_back. */
  async function takeBackDissent(actor: Actor, areaSlug: string, ref: unknown, forum: string, dissentId: unknown): Promise<void> {
    const id = idOf('dissent', dissentId)
    await onForum(actor, areaSlug, ref, forum, async ({ tx, meeting, forumId, at }) => {
      const row = await dissentById(tx, meeting.id, id)
      const dissent = found(row?.forumId === forumId ? row : undefined, 'dissent')
      stopIf(dissent.takenBackAt ? 'This was taken back before.' : undefined)
      await takeDissentBack(tx, id, at)
      await destroySalts(tx, await recordedAbout(tx, id))
      return { name: 'meetings.dissent_taken_back', about: id, facts: { forum: forumId } }
    })
  }

  return { proposeDecision, makeDecision, dropDecision, dissentFrom, dissentFromLine, takeBackDissent }
}

/** Adds a dissent and returns its id; sent twice, it counts once. */
async function addOnce(tx: Tx, says: Omit<DissentTable, 'id' | 'takenBackAt'>): Promise<DissentId> {
  const { decisionId, lineId, forumId, words } = says
  const own = (await dissentsOf(tx, says.meetingId)).filter((one) => one.forumId === forumId && !one.takenBackAt)
  stopIf(own.some((one) => one.decisionId === decisionId && one.lineId === lineId && one.words === words) ? SAID_ALREADY : undefined)
  const id: DissentId = newId('dissent')
  await insertDissent(tx, { ...says, id, takenBackAt: null })
  return id
}
