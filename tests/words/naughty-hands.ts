import { queueIn, viewOf } from '#app/contract/live-meeting.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'
import { newAfter } from './new-after.ts'

const MEETING = { title: 'A meeting', about: '', day: '2030-01-15', at: '18:30', minutes: '90', room: '', guests: 'yes' }

/** The forms of the speaking queue. */
export function handForms({ world, area, staff }: NaughtyTown): Record<string, NaughtyForm> {
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
  /** Somebody new who takes part, with a hand up. */
  const withHand = async (ref: string) => {
    const actor = world.visitor()
    await live.join(actor, slug, ref, {})
    return { actor, hand: await live.raiseHand(actor, slug, ref, {}) }
  }
  /** A meeting in which somebody waits who is never called: whoever else is called is called out of turn. */
  const waitedFor = newAfter(40, async () => {
    const ref = await begun()
    await withHand(ref)
    return ref
  })
  const only = { kept: [], named: ['command'], harmless: () => ({}) }
  return {
    RaiseHandForm: {
      ...only,
      async send(input) {
        const ref = await one()
        const { actor } = await withHand(ref)
        await live.raiseHand(actor, slug, ref, input)
        return {}
      },
    },
    LowerHandForm: {
      ...only,
      async send(input) {
        const ref = await one()
        const { actor } = await withHand(ref)
        await live.lowerHand(actor, slug, ref, input)
        return {}
      },
    },
    CallNextForm: {
      kept: ['reason'],
      named: ['command', 'hand'],
      harmless: () => ({ reason: 'Has to leave early.' }),
      async send(input) {
        const ref = await waitedFor()
        const { hand } = await withHand(ref)
        await live.callNext(staff, slug, ref, { hand, ...input })
        const news = await live.news(world.visitor(), slug, ref)
        return { reason: 'snapshot' in news ? queueIn(viewOf(news.snapshot))?.chosen.find(({ id }) => id === hand)?.reason : undefined }
      },
    },
    RemoveForm: {
      ...{ kept: [], named: ['command', 'whose'], harmless: () => ({ reason: 'talks_over' }) },
      async send(input) {
        const ref = await one()
        const { hand } = await withHand(ref)
        await live.removePerson(staff, slug, ref, { whose: hand, ...input })
        return {}
      },
    },
    EndTurnForm: {
      ...only,
      async send(input) {
        const ref = await one()
        await withHand(ref)
        await live.callNext(staff, slug, ref, {})
        await live.endTurn(staff, slug, ref, input)
        return {}
      },
    },
  }
}
