import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What chair and clerk do on the live page of a meeting. */
export async function liveAction({ meetings: { live } }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const does = {
    start: live.startMeeting,
    item: live.openItem,
    break: live.takeBreak,
    end: live.endMeeting,
    back: live.takeNoteBack,
    note: live.note,
    hand: live.raiseHand,
    down: live.lowerHand,
    call: live.callNext,
    turn: live.endTurn,
  }
  const wanted = typedText(typed, 'do')
  await (does[wanted as keyof typeof does] ?? live.note)(actor, area, ref, typed)
}
