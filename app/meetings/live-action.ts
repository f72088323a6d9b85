import type { AskedView } from '#app/contract/live-questions.ts'
import { Refused } from '#app/contract/refusal.ts'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

type Doors = Pick<Services, 'meetings' | 'people'>
interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}
/** What comes of it: what an author is told who has asked, or a cookie that a new guest keeps. */
interface Done {
  asked?: AskedView
  setCookie?: string
}

/** What is done on the live page of a meeting, by whoever takes part and by chair and clerk. */
export async function liveAction({ meetings, people }: Doors, actor: Actor, { area, ref, typed }: Sent): Promise<Done> {
  const { live, after } = meetings
  const wanted = typedText(typed, 'do')
  if (wanted === 'ask') return { asked: await live.ask(actor, area, ref, typed) }
  if (wanted === 'answer') return { asked: await live.answerPoll(actor, area, ref, typed) }
  if (wanted === 'join') return onDevice(people, actor, (one) => live.join(one, area, ref, typed))
  if (wanted === 'vote' || wanted === 'look-poll') return pollAction({ meetings, people }, actor, { area, ref, typed })
  const does = doing(live, after)
  if (!Object.hasOwn(does, wanted)) throw new Refused({ kind: 'not_found', what: 'page' })
  await does[wanted as keyof typeof does](actor, area, ref, typed)
  return {}
}

/** Votes in a poll or looks at its result. After a meeting somebody can who was never there: a device is enough to count them once. */
export async function pollAction({ meetings: { live }, people }: Doors, actor: Actor, { area, ref, typed }: Sent): Promise<Done> {
  const verb = typedText(typed, 'do') === 'vote' ? live.votePoll : live.lookAtPoll
  return onDevice(people, actor, (one) => verb(one, area, ref, typed))
}

/** Does something as somebody who can be told from others: a browser that keeps nothing yet keeps a new device from then on. */
async function onDevice({ cookies }: Services['people'], actor: Actor, work: (one: Actor) => Promise<unknown>): Promise<Done> {
  const knows = actor.accountId !== undefined || actor.device !== undefined
  const guest = knows ? undefined : cookies.newDevice()
  await work(guest ? { ...actor, device: guest.device } : actor)
  return guest ? { setCookie: guest.setCookie } : {}
}

/** What each form of the page does, by its name. */
const doing = (live: Services['meetings']['live'], after: Services['meetings']['after']) => ({
  start: live.startMeeting,
  item: live.openItem,
  break: live.takeBreak,
  reactions: live.turnReactions,
  end: live.endMeeting,
  back: live.takeNoteBack,
  note: live.note,
  propose: after.proposeDecision,
  log: after.noteAction,
  hand: live.raiseHand,
  down: live.lowerHand,
  call: live.callNext,
  turn: live.endTurn,
  prepare: live.preparePoll,
  'open-poll': live.openPoll,
  'close-poll': live.closePoll,
  'drop-poll': live.dropPoll,
  want: live.supportQuestion,
  unwant: live.endSupport,
  answered: live.answerQuestion,
  withdraw: live.withdrawQuestion,
  show: live.showQuestion,
  keep: live.keepQuestionBack,
  remove: live.removePerson,
})
