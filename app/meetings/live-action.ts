import type { AskedView } from '#app/contract/live-questions.ts'
import { Refused } from '#app/contract/refusal.ts'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

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
export async function liveAction({ meetings, people }: Services, actor: Actor, { area, ref, typed }: Sent): Promise<Done> {
  const { live, after } = meetings
  const wanted = typedText(typed, 'do')
  if (wanted === 'ask') return { asked: await live.ask(actor, area, ref, typed) }
  if (wanted === 'answer') return { asked: await live.answerPoll(actor, area, ref, typed) }
  if (wanted === 'join') {
    const knows = actor.accountId !== undefined || actor.device !== undefined
    const guest = knows ? undefined : people.cookies.newDevice()
    await live.join(guest ? { ...actor, device: guest.device } : actor, area, ref, typed)
    return guest ? { setCookie: guest.setCookie } : {}
  }
  const does = doing(live, after)
  if (!Object.hasOwn(does, wanted)) throw new Refused({ kind: 'not_found', what: 'page' })
  await does[wanted as keyof typeof does](actor, area, ref, typed)
  return {}
}

/** What each form of the page does, by its name. */
const doing = (live: Services['meetings']['live'], after: Services['meetings']['after']) => ({
  start: live.startMeeting,
  item: live.openItem,
  break: live.takeBreak,
  end: live.endMeeting,
  back: live.takeNoteBack,
  note: live.note,
  propose: after.proposeDecision,
  log: after.noteAction,
  hand: live.raiseHand,
  down: live.lowerHand,
  call: live.callNext,
  turn: live.endTurn,
  vote: live.votePoll,
  'look-poll': live.lookAtPoll,
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
