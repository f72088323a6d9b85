import { randomUUID } from 'node:crypto'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'
import { newAfter } from './new-after.ts'

const MEETING = { title: 'A meeting', about: '', day: '2030-01-15', at: '18:30', minutes: '90', room: '', guests: 'yes' }
const POLL = { kind: 'choice', question: 'Which day suits you?', options: 'Monday\nTuesday', low: '', high: '', late: 'yes' }

/** The forms of the polls of a meeting. */
export function pollForms({ world, area, staff }: NaughtyTown): Record<string, NaughtyForm> {
  const { meetings } = world.services
  const { live } = meetings
  const { slug } = area
  const begun = async () => {
    const ref = await meetings.planMeeting(staff, slug, MEETING)
    await meetings.publishMeeting(staff, slug, ref)
    await live.startMeeting(staff, slug, ref, {})
    return ref
  }
  const one = newAfter(40, begun)
  const prepared = async (more: object = {}, ref?: string) => {
    const at = ref ?? (await one())
    return { ref: at, poll: await live.preparePoll(staff, slug, at, { ...POLL, ...more }) }
  }
  const opened = async (more: object = {}, ref?: string) => {
    const at = await prepared(more, ref)
    await live.openPoll(staff, slug, at.ref, { poll: at.poll })
    return at
  }
  const guest = async (ref: string) => {
    const actor = world.visitor()
    await live.join(actor, slug, ref, {})
    return actor
  }
  const only = { kept: [], named: ['command', 'poll'], harmless: () => ({}) }
  return {
    PreparePollForm: {
      kept: ['question', 'low', 'high'],
      named: ['command', 'item', 'options'],
      harmless: () => ({ ...POLL, kind: 'scale', low: 'Not at all', high: 'Very much' }),
      async send(input) {
        const ref = await begun()
        const id = await live.preparePoll(staff, slug, ref, input)
        const { question, low, high } = (await live.pollsFor(staff, slug, ref)).preparing!.find((poll) => poll.id === id)!
        return { question, low, high }
      },
    },
    OpenPollForm: {
      ...only,
      async send(input) {
        const { ref, poll } = await prepared()
        await live.openPoll(staff, slug, ref, { poll, ...input })
        return {}
      },
    },
    ClosePollForm: {
      ...only,
      async send(input) {
        const { ref, poll } = await opened()
        await live.closePoll(staff, slug, ref, { poll, ...input })
        return {}
      },
    },
    DropPollForm: {
      ...only,
      async send(input) {
        const { ref, poll } = await prepared()
        await live.dropPoll(staff, slug, ref, { poll, ...input })
        return {}
      },
    },
    VoteForm: {
      kept: [],
      named: ['command', 'poll', 'choice', 'rank', 'as'],
      harmless: () => ({ choice: ['0'], as: 'me' }),
      async send(input) {
        const { ref, poll } = await opened()
        await live.votePoll(await guest(ref), slug, ref, { poll, ...input })
        return {}
      },
    },
    AnswerPollForm: {
      kept: ['words'],
      named: ['command', 'poll'],
      harmless: () => ({ words: 'Fridays are easier.' }),
      async send(input) {
        const { ref, poll } = await opened({ kind: 'text', late: '' }, await begun())
        const { receipt } = await live.answerPoll(await guest(ref), slug, ref, { command: randomUUID(), poll, ...input })
        return { words: (await world.services.feedback.trace(await world.holding(receipt)))!.stories[0]!.words }
      },
    },
    LookAtPollForm: {
      kept: [],
      named: ['poll'],
      harmless: () => ({}),
      async send(input) {
        const { ref, poll } = await opened({}, await begun())
        await live.endMeeting(staff, slug, ref, {})
        await live.lookAtPoll(world.visitor(), slug, ref, { poll, ...input })
        return {}
      },
    },
  }
}
