import { type Actor, type RoleName, roleIn } from '#app/contract/actor.ts'
import {
  type DeskAreaView,
  type DeskMay,
  type DoneView,
  QUEUE_PARTS,
  type QueueLineView,
  type QueuePartName,
  type QueueView,
} from '#app/contract/desk-views.ts'
import { type Moment, type Ref, refOf } from '#app/contract/ids.ts'
import { totalsOf } from '#db/feedback/figures.ts'
import { contributionById } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { openEscalations } from '#db/moderation/escalation-queries.ts'
import { contributionAtDesk, countPart, originalsOf, queueNeighbour, queuePart } from '#db/moderation/queue-queries.ts'
import { dealtWithSince, deskStepById, deskStepsOf } from '#db/moderation/step-queries.ts'
import { areaBySlug, areas } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { today } from '../clock.ts'
import { whyNotAnswer } from '../impact/policy.ts'
import { whyNotKeepMeasures } from '../measures/policy.ts'
import { whyNotClerk } from '../meetings/policy.ts'
import { whyNotPlan, whyNotSeeDrafts } from '../plan/policy.ts'
import { found, permit } from '../refuse.ts'
import { whyNotMakeSurveys } from '../surveys/policy.ts'
import type { Tools } from '../tools.ts'
import { openingOf } from './opening.ts'
import { whyNotEditRules, whyNotModerate, whyNotReadQueue, whyNotSeeEscalations, whyNotSeeLedger, whyNotUndo } from './policy.ts'

const AT_DESK: RoleName[] = ['moderator', 'officer', 'safeguarding_lead', 'action_owner', 'chair', 'area_admin']
const LINES = 40
const LONGEST = 12

/** What waits at the desk. */
export function queues(tools: Tools) {
  const { db, vault, clock } = tools

  /** Every area in which somebody has a role at the desk, with what waits there, by name. Empty for everybody else. */
  async function deskAreas(actor: Actor): Promise<DeskAreaView[]> {
    const own = (await areas(db)).filter((area) => roleIn(actor, area.id, ...AT_DESK))
    const views = await Promise.all(own.map((area) => areaView(actor, area)))
    return views.sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.slug < b.slug ? -1 : 1))
  }

  /** What has waited longest in all areas that this person reads, at most twelve. Empty for everybody else. */
  async function waitingLongest(actor: Actor): Promise<(QueueLineView & { area: string; areaName: string })[]> {
    const own = (await areas(db)).filter(({ id }) => !whyNotReadQueue(actor, id))
    const found = await Promise.all(
      own.map(async (area) => {
        const lines = await linesOf(area, await queuePart(db, area.id, 'waiting', LONGEST))
        return lines.map((line) => ({ ...line, area: area.slug, areaName: area.name }))
      }),
    )
    return found
      .flat()
      .sort((a, b) => (a.saidAt === b.saidAt ? (a.ref < b.ref ? -1 : 1) : a.saidAt < b.saidAt ? -1 : 1))
      .slice(0, LONGEST)
  }

  /** What somebody may do at the desk of an area. Refuses: not_found, forbidden (no role there at all). */
  async function mayHere(actor: Actor, areaSlug: string): Promise<DeskMay> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(roleIn(actor, area.id, ...AT_DESK) ? undefined : 'You have no role at the desk of this area.')
    return mayAtDesk(actor, area)
  }

  /** One part of the queue of an area, oldest first, at most 40. Never what the safeguarding lead has. Refuses: not_found, forbidden. */
  async function queue(actor: Actor, areaSlug: string, partName?: unknown): Promise<QueueView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotReadQueue(actor, area.id))
    const part = partOf(partName)
    const rows = await queuePart(db, area.id, part, LINES)
    const view = await areaView(actor, area)
    const counted = { waiting: view.waiting, held: view.held }
    return {
      area: view,
      part,
      lines: await linesOf(area, rows),
      total: part in counted ? counted[part as keyof typeof counted] : await countPart(db, area.id, part),
      dealtWithToday: await dealtWithSince(
        db,
        area.id,
        actor.roles.map(({ id }) => id),
        `${today(clock)}T00:00:00.000Z` as Moment,
      ),
    }
  }

  /** What comes after this in a part of the queue, or its first when this was the last; null when nothing is left. Refuses: forbidden. */
  async function nextAfter(actor: Actor, areaSlug: string, refText: unknown, partName?: unknown): Promise<Ref | null> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotReadQueue(actor, area.id))
    const part = partOf(partName)
    const row = await contributionAtDesk(db, area.id, refOf(refText))
    const next = row && (await queueNeighbour(db, area.id, part, row, 'after'))
    return next?.ref ?? (await queuePart(db, area.id, part, 1))[0]?.ref ?? null
  }

  /** What a step did, for the page after it; null when there is no such step here. Refuses: not_found, forbidden. */
  async function whatWasDone(actor: Actor, areaSlug: string, stepId: unknown): Promise<DoneView | null> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotReadQueue(actor, area.id))
    const step = typeof stepId === 'string' ? await deskStepById(db, area.id, stepId) : undefined
    const row = step && (await contributionById(db, step.contributionId))
    if (!row) return null
    const latest = (await deskStepsOf(db, row.id)).find(({ undoneAt }) => !undoneAt)
    const undo = !whyNotModerate(actor, area.id) && !whyNotUndo(step, latest, row, clock())
    return { stepId: step.id, ref: row.ref, name: step.undoneAt ? 'undone' : step.name, undo }
  }

  async function areaView(actor: Actor, area: AreaTable): Promise<DeskAreaView> {
    const totals = await totalsOf(db, area.id)
    const may = mayAtDesk(actor, area)
    const [oldest] = may.readQueue ? await queuePart(db, area.id, 'waiting', 1) : []
    return {
      slug: area.slug,
      name: area.name,
      waiting: totals.get('state:waiting') ?? 0,
      held: totals.get('state:held') ?? 0,
      oldestSaidAt: oldest?.saidAt ?? null,
      escalations: may.seeEscalations ? await openEscalations(db, area.id) : null,
      may,
    }
  }

  async function linesOf(area: AreaTable, rows: ContributionTable[]): Promise<QueueLineView[]> {
    if (rows.length === 0) return []
    const ids = rows.map(({ id }) => id)
    const originals = new Map((await originalsOf(db, ids)).map((version) => [version.contributionId, version]))
    return Promise.all(
      rows.map(async (row) => {
        const original = originals.get(row.id)
        const words = original?.sealed ? await vault.openWords(db, area.id, original.sealed, original.id) : ''
        return lineOf(row, words)
      }),
    )
  }

  return { deskAreas, waitingLongest, mayHere, queue, nextAfter, whatWasDone }
}

/** What somebody may do at the desk of an area. */
export function mayAtDesk(actor: Actor, { id }: Pick<AreaTable, 'id'>): DeskMay {
  return {
    readQueue: !whyNotReadQueue(actor, id),
    moderate: !whyNotModerate(actor, id),
    answer: !whyNotAnswer(actor, id),
    keepMeasures: !whyNotKeepMeasures(actor, id),
    makeSurveys: !whyNotMakeSurveys(actor, id),
    makePlans: !whyNotPlan(actor, id),
    planMeetings: !whyNotClerk(actor, id),
    seeActions: !whyNotSeeDrafts(actor, id),
    seeEscalations: !whyNotSeeEscalations(actor, id),
    editRules: !whyNotEditRules(actor, id),
    seeLedger: !whyNotSeeLedger(actor, id),
    administer: roleIn(actor, id, 'area_admin') !== undefined,
  }
}

/** The part of the queue that an address names; what is no part is the waiting one. */
export const partOf = (name: unknown): QueuePartName => QUEUE_PARTS.find((part) => part === name) ?? 'waiting'

const lineOf = (row: ContributionTable, words: string): QueueLineView => ({
  ref: row.ref,
  opening: openingOf(words),
  language: row.language,
  voice: row.voice,
  channel: row.channel,
  saidAt: row.saidAt,
  mayShow: row.mayShow === 1,
  read: row.readAt !== null,
  isReply: row.parentId !== null,
})
