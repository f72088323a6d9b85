import { randomUUID } from 'node:crypto'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'
import { newAfter } from './new-after.ts'

const MEETING = { title: 'A meeting', about: '', day: '2030-01-15', at: '18:30', minutes: '90', room: '', guests: 'yes' }
const QUESTION = 'When will the buses come on time?'

/** The forms of those who take part in a meeting and ask there. */
export function questionForms({ world, area, staff }: NaughtyTown): Record<string, NaughtyForm> {
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
  const guest = async (ref: string) => {
    const actor = world.visitor()
    await live.join(actor, slug, ref, {})
    return actor
  }
  /** A question that waits, and the one who asked it. */
  const asked = async (words = QUESTION) => {
    const ref = await one()
    const actor = await guest(ref)
    await live.ask(actor, slug, ref, { command: randomUUID(), words })
    const question = (await live.livePage(actor, slug, ref)).questions.mine[0]!.id
    return { ref, actor, question }
  }
  return {
    JoinForm: {
      kept: [],
      named: ['as'],
      harmless: () => ({ as: 'me' }),
      async send(input) {
        await live.join(world.visitor(), slug, await one(), input)
        return {}
      },
    },
    AskForm: {
      kept: ['words'],
      named: ['command'],
      harmless: () => ({ words: QUESTION, how: 'named' }),
      async send(input) {
        const ref = await begun()
        const actor = await guest(ref)
        const { receipt } = await live.ask(actor, slug, ref, { command: randomUUID(), ...input })
        return { words: (await world.services.feedback.trace(await world.holding(receipt)))!.stories[0]!.words }
      },
    },
    QuestionForm: {
      kept: [],
      named: ['command', 'question'],
      harmless: () => ({}),
      async send(input) {
        const { ref, actor, question } = await asked()
        await live.showQuestion(staff, slug, ref, { question })
        await live.supportQuestion(actor, slug, ref, { question, ...input })
        return {}
      },
    },
    KeepBackForm: {
      kept: [],
      named: ['question'],
      harmless: () => ({ reason: 'repeats' }),
      async send(input) {
        const { ref, question } = await asked()
        await live.keepQuestionBack(staff, slug, ref, { question, ...input })
        return {}
      },
    },
    ShowQuestionForm: {
      kept: [],
      named: ['question', 'also'],
      harmless: () => ({}),
      async send(input) {
        const { ref, question } = await asked()
        await live.showQuestion(staff, slug, ref, { question, ...input })
        return {}
      },
    },
  }
}
