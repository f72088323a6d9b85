import type { Tools } from '../tools.ts'
import { atLiveMeeting } from './at-live.ts'
import { atPart } from './at-part.ts'
import { speakingQueue } from './hands.ts'
import { liveReading } from './live-news.ts'
import { takingNotes } from './live-notes.ts'
import { livePages } from './live-page.ts'
import { runningMeeting } from './live-session.ts'
import { takingPart } from './participants.ts'

/** A meeting while it is on. */
export function liveVerbs(tools: Tools) {
  const work = atLiveMeeting(tools)
  return {
    ...runningMeeting(tools, work),
    ...takingNotes(work),
    ...liveReading(tools),
    ...livePages(tools),
    ...takingPart(tools),
    ...speakingQueue(work, atPart(tools)),
  }
}
