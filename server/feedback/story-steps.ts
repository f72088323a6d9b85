import type { DueDay } from '#app/contract/clock-events.ts'
import { REASON_SENTENCES, type TakenOut } from '#app/contract/desk.ts'
import type { Day } from '#app/contract/ids.ts'
import type { ContactKind } from '#app/contract/people.ts'
import type { NextStep, StoryStep } from '#app/contract/trace.ts'
import type { ContributionTable, ContributionVersionTable, FeltTable } from '#db/feedback/schema.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import type { AreaTable } from '#db/people/schema.ts'
import type { RecordTable } from '#db/record/schema.ts'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.ts'
import { type Clock, dayOf, today } from '../clock.ts'
import type { StoryParts } from './story.ts'
import { type ActionBehind, actionSteps, promisedActions } from './story-actions.ts'
import { decisionSteps } from './story-decisions.ts'
import { workOf } from './work-behind.ts'

/** In this order things of the same hour are told. */
const ORDER: StoryStep['step'][] = [
  'said',
  'read',
  'tagged',
  'published',
  'held',
  'kept_private',
  'declined',
  'shown_where_to_turn',
  'discussed',
  'answered',
  'decided',
  'action',
  'action_slipped',
  'action_dropped',
  'action_done',
  'hidden',
  'still_happening',
  'felt',
  'taken_back',
]

/** What has happened to a contribution, in order. */
export function stepsOf(parts: StoryParts): StoryStep[] {
  const { row } = parts
  const steps: (StoryStep | undefined)[] = [
    { step: 'said', at: row.saidAt },
    row.readAt ? { step: 'read', at: row.readAt } : undefined,
    taggedStep(parts),
    publishedStep(parts),
    stateStep(row),
    whereToTurnStep(parts.recorded),
    parts.discussed ? { step: 'discussed', ...parts.discussed } : undefined,
    ...answeredSteps(parts),
    ...decisionSteps(parts.decisions),
    ...actionSteps(parts.actions),
    stillStep(parts.recorded),
    parts.felt ? feltStep(parts.felt) : undefined,
    row.takenBackAt ? { step: 'taken_back', at: row.takenBackAt } : undefined,
  ]
  const hourOf = ({ at }: StoryStep) => at.slice(0, 13)
  return steps
    .filter((step): step is StoryStep => step !== undefined)
    .sort((a, b) => (hourOf(a) === hourOf(b) ? ORDER.indexOf(a.step) - ORDER.indexOf(b.step) : hourOf(a) < hourOf(b) ? -1 : 1))
}

function taggedStep({ taggings }: StoryParts): StoryStep | undefined {
  const at = taggings
    .map(({ taggedAt }) => taggedAt)
    .sort()
    .at(-1)
  const themes = taggings.map(({ slug, title }) => ({ slug, title }))
  return at && { step: 'tagged', at, themes, byYou: taggings.every(({ by }) => by === 'door') }
}

/** Also when it is not public any more: then the day is that of its last shown words. */
function publishedStep({ row, versions, recorded }: StoryParts): StoryStep | undefined {
  const shown = versions.filter(({ kind }) => kind !== 'original').at(-1)
  const wasShown = row.publishedAt !== null || row.removedAt !== null || (row.takenBackAt !== null && recorded.some(leftThePublic))
  if (!shown || !wasShown) return undefined
  return { step: 'published', at: row.publishedAt ?? shown.writtenAt, takenOut: takenOutOf(shown) }
}

const leftThePublic = ({ name, facts }: RecordTable) => name === 'feedback.taken_back' && factsOf(facts).from === 'public'
const takenOutOf = ({ takenOut }: ContributionVersionTable) => JSON.parse(takenOut) as TakenOut[]
const factsOf = (facts: string) => JSON.parse(facts) as Record<string, unknown>

function stateStep({ heldAt, privateAt, declinedAt, removedAt, escalatedAt, mayShow, reason }: ContributionTable): StoryStep | undefined {
  const sentence = REASON_SENTENCES[reason ?? ''] ?? 'A person decided so.'
  if (heldAt) return { step: 'held', at: heldAt }
  if (privateAt)
    return { step: 'kept_private', at: privateAt, why: escalatedAt ? 'safeguarding' : mayShow ? 'by_the_desk' : 'as_you_asked' }
  if (declinedAt) return { step: 'declined', at: declinedAt, reason: sentence }
  return removedAt ? { step: 'hidden', at: removedAt, reason: sentence } : undefined
}

function whereToTurnStep(recorded: RecordTable[]): StoryStep | undefined {
  const offers = recorded.filter(({ name }) => name === 'moderation.routed')
  const last = offers.at(-1)
  const contacts = last ? ((factsOf(last.facts).offered ?? []) as ContactKind[]) : []
  return last && contacts.length > 0 ? { step: 'shown_where_to_turn', at: last.at, contacts } : undefined
}

const answeredSteps = ({ row, responses, answers }: StoryParts): StoryStep[] =>
  responses.flatMap((response, at): StoryStep[] => {
    const answer = answers[at]
    const workingDays = workingDaysBetween(dayOf(row.saidAt), dayOf(response.answeredAt))
    return answer ? [{ step: 'answered', at: response.answeredAt, workingDays, answer }] : []
  })

function stillStep(recorded: RecordTable[]): StoryStep | undefined {
  const told = recorded.filter(({ name }) => name === 'feedback.still_happening')
  const last = told.at(-1)
  return last && { step: 'still_happening', at: last.at, times: told.length }
}

const feltStep = ({ at, answer }: FeltTable): StoryStep => ({ step: 'felt', at, felt: answer })

/** The answer that stands now, by which day there is to be one, and what the plan promises. */
interface Promised {
  latest: ResponseTable | undefined
  due: DueDay
  actions: readonly ActionBehind[]
}
/** What comes next, each with the day by which it is promised. Nothing more comes of what is not shown for a reason. */
export function nextOf(row: ContributionTable, area: AreaTable, { latest, due, actions }: Promised, clock: Clock): NextStep[] {
  if (row.takenBackAt || row.erasedAt || row.removedAt || row.declinedAt || row.escalatedAt) return []
  const promised = (what: 'read' | 'answer', by: Day): NextStep => ({ what, by, late: by < today(clock) })
  const isAsked = latest?.kind === 'did' || workOf(actions.map((action) => action.row)) !== undefined
  return [
    ...(row.readAt || latest?.kind === 'did' ? [] : [promised('read', addWorkingDays(dayOf(row.saidAt), area.readWithinDays))]),
    ...(latest || !due.day ? [] : [promised('answer', due.day)]),
    ...promisedActions(actions, today(clock)),
    ...(isAsked ? [] : [{ what: 'feel' as const }]),
  ]
}
