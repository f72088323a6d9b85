import type { Actor } from '#app/contract/actor.ts'
import type { World } from '../build/world.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'
import { newAfter } from './new-after.ts'

const MEETING = { title: 'A meeting', about: '', day: '2030-02-15', at: '18:30', minutes: '90', room: '', guests: '' }
const ITEM = { title: 'School transport', about: '', minutes: '10', level: 'engage', presenter: '' }
const DUE = { who: 'The council', dueOn: '2030-03-01' }
const DECIDED = {
  words: 'Yes.',
  decider: 'The head',
  body: 'The board',
  delegation: 'Part 3',
  options: 'No',
  reasons: 'It helps.',
  refs: '',
}

/** A meeting that has begun, and who speaks at it. */
export interface Held {
  ref: string
  item: string
  forum: string
  rep: Actor
}

/** A meeting that has begun, whose window is closed, with an item, and with somebody who speaks for a group. */
export async function heldMeeting({ world, area, staff }: NaughtyTown): Promise<Held> {
  const { meetings, tools } = world.services
  const ref = await meetings.planMeeting(staff, area.slug, MEETING)
  await meetings.publishMeeting(staff, area.slug, ref)
  const item = await meetings.addItem(staff, area.slug, ref, ITEM)
  await meetings.live.startMeeting(staff, area.slug, ref, {})
  await tools.change((tx) =>
    tx.updateTable('meetingStep').set({ dueAt: '2026-01-01T00:00:00.000Z' }).where('step', '=', 'window_closes').execute(),
  )
  const forum = await world.forum(area, `A group of ${ref}`)
  return { ref, item, forum, rep: await world.holder(area, { role: 'representative', forumId: forum }) }
}

/** The forms of what comes of a meeting: decisions, dissent, its log, and what goes on. */
export function outcomeForms(town: NaughtyTown): Record<string, NaughtyForm> {
  const { world, area, staff } = town
  const { after } = world.services.meetings
  const one = newAfter(40, () => heldMeeting(town))
  return {
    ...decisionForms(world, { area, staff, one }),
    ...logForms(world, { area, staff, one }),
    LeaveItemForm: {
      ...{ kept: ['reason'], named: [], oneByOne: true, harmless: () => ({ outcome: 'not_finished', reason: 'Time was up' }) },
      async send(input) {
        const { ref, item } = await one()
        await after.leaveItem(staff, area.slug, ref, item, input)
        return { reason: (await after.outcomes(area.slug, ref)).unfinished.find((line) => line.ref === item)?.reason }
      },
    },
    CarryForm: {
      ...{ kept: ['reason'], named: ['what'], oneByOne: true, harmless: () => ({ reason: 'Time was up' }) },
      async send(input) {
        const { ref, item } = await one()
        const next = await world.services.meetings.planMeeting(staff, area.slug, { ...MEETING, day: '2030-02-20' })
        await world.services.meetings.publishMeeting(staff, area.slug, next)
        try {
          await after.leaveItem(staff, area.slug, ref, item, { outcome: 'not_finished', reason: 'Time was up' })
          await after.carryOn(staff, area.slug, ref, { what: item, ...input })
          const { items } = await world.services.meetings.agenda(world.visitor(), area.slug, next)
          return { reason: items[0]?.carriedReason }
        } finally {
          await world.services.meetings.cancelMeeting(staff, area.slug, next, { reason: 'Over' })
        }
      },
    },
    DecisionsAsked: {
      ...{ kept: [], named: ['after', 'dissent', 'state', 'theme'], harmless: () => ({}) },
      async send(input) {
        await after.decisions(area.slug, input)
        return {}
      },
    },
  }
}

interface Place extends Pick<NaughtyTown, 'area' | 'staff'> {
  one: () => Promise<Held>
}

function decisionForms(world: World, { area, staff, one }: Place): Record<string, NaughtyForm> {
  const { after } = world.services.meetings
  const proposed = async (words = 'Send routes earlier.', more: object = {}) => {
    const held = await one()
    const { ref, item } = held
    const id = await after.proposeDecision(staff, area.slug, ref, { item, words, ...more })
    const row = await world.db
      .selectFrom('decision')
      .where('id', '=', id as `decision_${string}`)
      .selectAll()
      .executeTakeFirstOrThrow()
    return { ...held, decision: row.ref }
  }
  return {
    ProposeDecisionForm: {
      ...{ kept: ['words'], named: ['command', 'item'], harmless: () => ({ words: 'Send routes earlier.' }) },
      async send(input) {
        const { decision } = await proposed(undefined, input)
        return { words: (await after.decision(staff, area.slug, decision)).proposed.words }
      },
    },
    MakeDecisionForm: {
      kept: ['words', 'decider', 'body', 'delegation', 'reasons'],
      named: ['options', 'papers', 'refs', 'themes'],
      harmless: () => DECIDED,
      async send(input) {
        const { ref, decision } = await proposed()
        await after.makeDecision(staff, area.slug, ref, decision, input)
        const { words, decided } = await after.decision(staff, area.slug, decision)
        return { words, decider: decided?.decider, body: decided?.body, delegation: decided?.delegation, reasons: decided?.reasons }
      },
    },
    DropDecisionForm: {
      ...{ kept: ['reason'], named: [], harmless: () => ({ reason: 'Another way was found' }) },
      async send(input) {
        const { ref, decision } = await proposed()
        await after.dropDecision(staff, area.slug, ref, decision, input)
        return { reason: (await after.decision(staff, area.slug, decision)).dropReason }
      },
    },
    DissentForm: {
      ...{ kept: ['words'], named: ['forum'], harmless: () => ({ words: 'We said May.' }) },
      async send(input) {
        const { ref, decision, forum, rep } = await proposed()
        await after.dissentFrom(rep, area.slug, ref, decision, { forum, ...input })
        return { words: (await after.decision(staff, area.slug, decision)).dissent[0]?.words }
      },
    },
  }
}

function logForms(world: World, { area, staff, one }: Place): Record<string, NaughtyForm> {
  const { after } = world.services.meetings
  const noted = async (input: object = {}) => {
    const { ref, item } = await one()
    const id = await after.noteAction(staff, area.slug, ref, { item, words: 'Ring back', ...DUE, ...input })
    const row = await world.db
      .selectFrom('meetingAction')
      .where('id', '=', id as `task_${string}`)
      .selectAll()
      .executeTakeFirstOrThrow()
    return { ref, task: row.ref }
  }
  const shown = async (ref: string, task: string) => (await after.outcomes(area.slug, ref)).actions.find((one) => one.ref === task)
  return {
    LogActionForm: {
      ...{ kept: ['words', 'who'], named: ['command', 'item'], harmless: () => ({ words: 'Ring back', ...DUE }) },
      async send(input) {
        const { ref, task } = await noted(input)
        const action = await shown(ref, task)
        return { words: action?.words, who: action?.who }
      },
    },
    TellActionForm: {
      ...{ kept: ['reason'], named: [], harmless: () => ({ state: 'not_done', reason: 'Nobody was there' }) },
      async send(input) {
        const { ref, task } = await noted()
        await after.tellAction(staff, area.slug, ref, task, input)
        return { reason: (await shown(ref, task))?.reason }
      },
    },
    ActionToPlanForm: {
      ...{ kept: [], named: ['plan', 'priority'], harmless: () => ({ plan: 'PL-000000', priority: 'none' }) },
      async send(input) {
        const { ref, task } = await noted()
        await after.actionToPlan(staff, area.slug, ref, task, input)
        return {}
      },
    },
  }
}
