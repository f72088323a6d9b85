import type { Day } from '#app/contract/ids.ts'
import { addDays } from '../calendar/days.ts'
import { today } from '../clock.ts'
import type { HeldMeeting } from './meeting-held.ts'
import { putInPlan } from './meeting-to-plan.ts'
import { DAY_MS } from './moments.ts'
import { AREA } from './people.ts'
import { actor } from './stage.ts'
import { ACTION_LATER, AGAINST, AMENDED, DECIDED_BY, HELD, NOT_DECIDED, NOT_REACHED, PLANNED } from './texts/meetings-held.ts'

/** The last one of the year is not agreed yet: what a group wants changed waits. */
const LAST = HELD.length - 1
const DUE_DAYS = { first: 40, later: 90 }

/** Plans what comes of a meeting in the weeks after it: summary, decision, dissent, action, what goes on, and minutes until they are sealed. */
export function planOutcomes(held: HeldMeeting): void {
  const { number } = held
  const proposed: { decision: string; action: string } = { decision: '', action: '' }
  const days = (after: number, work: () => Promise<unknown>) => held.stage.time.at(held.begins + after * DAY_MS, work)
  days(0.3, async () => Object.assign(proposed, await comesOf(held)))
  days(4, () => after(held).publishSummary(officer(held), AREA, held.ref, { words: HELD[number]!.summary }))
  days(8.2, () => decide(held, proposed.decision))
  days(8.4, () => dissent(held, proposed.decision))
  days(8.6, () => goOn(held))
  days(9.5, () => minutes(held))
  days(11, () => amend(held))
  days(13, () => agree(held))
  if (number === PLANNED.number) days(15, () => putInPlan(held, proposed.action))
  else days(30, () => tell(held, proposed.action))
  if (number !== LAST) days(17, () => held.stage.services.meetings.live.sealMeeting(chair(held), AREA, held.ref, { reason: '' }))
}

/** What is proposed, what is to be done, and what was not reached. */
async function comesOf(held: HeldMeeting): Promise<{ decision: string; action: string }> {
  const { number, ref } = held
  const { decision, action } = HELD[number]!
  const [first, second] = held.work()
  await after(held).proposeDecision(chair(held), AREA, ref, { item: first, words: decision.proposed })
  const dueOn: Day = addDays(today(held.stage.time.clock), ACTION_LATER[number]?.state === 'open' ? DUE_DAYS.later : DUE_DAYS.first)
  await after(held).noteAction(chair(held), AREA, ref, { item: first, ...action, dueOn })
  const left = NOT_REACHED[number]
  if (left) await after(held).leaveItem(chair(held), AREA, ref, second, { outcome: 'not_reached', reason: left.reason })
  const { decisions, actions } = await after(held).outcomes(AREA, ref)
  return { decision: decisions[0]!.ref, action: actions[0]!.ref }
}

/** Decided with what was said to it and its paper, once those who could not come have had their say. */
async function decide(held: HeldMeeting, decision: string) {
  const { number, ref, stage } = held
  if (number === NOT_DECIDED.number) return
  const { words, options, reasons } = HELD[number]!.decision
  const { meetings } = stage.services
  const [first] = held.work()
  const { items } = await meetings.saidAtMeeting(officer(held), AREA, ref)
  const refs = items.find((item) => item.ref === first)?.rows.map((row) => row.ref) ?? []
  const item = (await meetings.agenda(officer(held), AREA, ref)).items.find((one) => one.ref === first)!
  const rests = { refs: refs.join(' '), papers: item.papers.map(({ id }) => id), themes: item.themes.map(({ slug }) => slug) }
  const form = { words, options, reasons, ...DECIDED_BY[number % DECIDED_BY.length], ...rests }
  await after(held).makeDecision(chair(held), AREA, ref, decision, form)
}

async function dissent(held: HeldMeeting, decision: string) {
  const words = AGAINST[held.number]
  if (!words) return
  const { forumId, actor: own } = await groupThere(held, 1)
  await after(held).dissentFrom(own, AREA, held.ref, decision, { forum: forumId, words })
}

/** What was not reached, or not decided, goes on at the next meeting. */
async function goOn(held: HeldMeeting) {
  const reason = NOT_REACHED[held.number]?.carried ?? (held.number === NOT_DECIDED.number ? NOT_DECIDED.carried : undefined)
  if (!reason) return
  const { unfinished } = await after(held).outcomes(AREA, held.ref)
  for (const { ref: what } of unfinished) await after(held).carryOn(chair(held), AREA, held.ref, { what, reason })
}

async function minutes(held: HeldMeeting) {
  await after(held).draftMinutes(officer(held), AREA, held.ref)
  await after(held).publishMinutes(officer(held), AREA, held.ref)
}

/** A group wants its first note to say something else; that is accepted, declined, or waits. */
async function amend(held: HeldMeeting) {
  const wanted = AMENDED[held.number]
  if (!wanted) return
  const { words, why, answer, reason } = wanted
  const { forumId, actor: own } = await groupThere(held, 2)
  const { lines } = await after(held).minutes(own, AREA, held.ref)
  const line = lines.find(({ kind, words }) => kind === 'note' && words === HELD[held.number]!.notes[0])!.id
  const id = await after(held).amend(own, AREA, held.ref, { forum: forumId, line, words, why })
  if (answer) await after(held).decideAmendment(chair(held), AREA, held.ref, id, { answer, reason })
}

async function agree(held: HeldMeeting) {
  if (held.number === LAST) return
  await after(held).confirmMinutes(chair(held), AREA, held.ref)
  await after(held).confirmMinutes(actor(held.stage, 'families-moderator'), AREA, held.ref)
}

async function tell(held: HeldMeeting, action: string) {
  const how = ACTION_LATER[held.number] ?? { state: 'done', reason: '' }
  await after(held).tellAction(officer(held), AREA, held.ref, action, how)
}

/** One of those who were there for a group. */
async function groupThere(held: HeldMeeting, at: number) {
  const forum = (await held.coming())[at]!
  return held.stage.cast.representatives.find(({ forumId }) => forumId === forum)!
}

const after = ({ stage }: HeldMeeting) => stage.services.meetings.after
const chair = ({ stage }: HeldMeeting) => actor(stage, 'chair')
const officer = ({ stage }: HeldMeeting) => actor(stage, 'officer')
