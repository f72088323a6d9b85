import { notesIn, viewOf } from '#app/contract/live-meeting.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'
import { newAfter } from './new-after.ts'

const MEETING = { title: 'A meeting', about: '', day: '2030-01-15', at: '18:30', minutes: '90', room: '', guests: '' }
const ITEM = { title: 'School transport', about: '', minutes: '10', level: 'engage', presenter: '' }
const NOTE = { kind: 'note', words: 'Buses are late.' }

/** The forms of a meeting that is on: it begins, comes to items, breaks, ends, and lines are typed and taken back. */
export function liveForms({ world, area, staff }: NaughtyTown): Record<string, NaughtyForm> {
  const { meetings } = world.services
  const { live } = meetings
  const planned = async () => {
    const ref = await meetings.planMeeting(staff, area.slug, MEETING)
    await meetings.publishMeeting(staff, area.slug, ref)
    return ref
  }
  const begun = async () => {
    const ref = await planned()
    await live.startMeeting(staff, area.slug, ref, {})
    return ref
  }
  const one = newAfter(40, begun)
  let turned = 0
  const nothingBack = async (work: Promise<unknown>) => {
    await work
    return {}
  }
  return {
    StartForm: {
      ...{ kept: [], named: ['command'], harmless: () => ({}) },
      send: async (input) => nothingBack(live.startMeeting(staff, area.slug, await planned(), input)),
    },
    EndForm: {
      ...{ kept: [], named: ['command'], harmless: () => ({}) },
      send: async (input) => nothingBack(live.endMeeting(staff, area.slug, await begun(), input)),
    },
    BreakForm: {
      ...{ kept: [], named: ['command'], harmless: () => ({ minutes: '5' }) },
      send: async (input) => nothingBack(live.takeBreak(staff, area.slug, await one(), input)),
    },
    ReactionsForm: {
      ...{ kept: [], named: ['command'], oneByOne: true, harmless: () => ({ reactions: turned++ % 2 === 0 ? 'off' : 'on' }) },
      send: async (input) => nothingBack(live.turnReactions(staff, area.slug, await one(), input)),
    },
    OpenItemForm: {
      ...{ kept: [], named: ['command', 'item'], harmless: () => ({}) },
      async send(input) {
        const ref = await one()
        const item = input.item ?? (await meetings.addItem(staff, area.slug, ref, ITEM).catch(() => 'AI-000000'))
        return nothingBack(live.openItem(staff, area.slug, ref, { item, ...input }))
      },
    },
    LiveNoteForm: {
      kept: ['words'],
      named: ['command'],
      harmless: () => NOTE,
      async send(input) {
        const ref = await one()
        const id = await live.note(staff, area.slug, ref, input)
        const news = await live.news(world.visitor(), area.slug, ref)
        const note = 'snapshot' in news ? notesIn(viewOf(news.snapshot)).find((one) => one.id === id) : undefined
        await live.takeNoteBack(staff, area.slug, ref, { note: id })
        return { words: note?.words }
      },
    },
    WithdrawNoteForm: {
      ...{ kept: [], named: ['command', 'note'], harmless: () => ({}) },
      async send(input) {
        const ref = await one()
        const note = input.note ?? (await live.note(staff, area.slug, ref, NOTE))
        return nothingBack(live.takeNoteBack(staff, area.slug, ref, { note, ...input }))
      },
    },
  }
}
