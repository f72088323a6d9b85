import type { Tools } from '../tools.ts'
import { atLiveMeeting } from './at-live.ts'
import { atPart } from './at-part.ts'
import { atVote } from './at-vote.ts'
import { speakingQueue } from './hands.ts'
import { liveReading } from './live-news.ts'
import { takingNotes } from './live-notes.ts'
import { livePages } from './live-page.ts'
import { runningMeeting } from './live-session.ts'
import { takingPart } from './participants.ts'
import { pollPages } from './poll-pages.ts'
import { runningPolls } from './poll-verbs.ts'
import { voting } from './poll-votes.ts'
import { projecting } from './projector.ts'
import { answeringQuestions } from './question-verbs.ts'
import { asking } from './questions.ts'
import { reacting } from './reactions.ts'
import { removing } from './removing.ts'
import { replaying } from './replay.ts'
import { seenQuestions } from './seen-questions.ts'
import { streamReading } from './streams.ts'

/** A meeting while it is on. */
export function liveVerbs(tools: Tools) {
  const work = atLiveMeeting(tools)
  return {
    ...runningMeeting(tools, work),
    ...takingNotes(work),
    ...liveReading(tools),
    ...livePages(tools, seenQuestions(tools)),
    ...projecting(tools),
    ...reacting(tools, work),
    ...replaying(tools),
    ...takingPart(tools),
    ...removing(tools, work),
    ...streamReading(tools),
    ...asking(tools, atPart(tools)),
    ...answeringQuestions(tools, atPart(tools), work),
    ...speakingQueue(work, atPart(tools)),
    ...runningPolls(work),
    ...voting(tools, atVote(tools)),
    ...pollPages(tools),
  }
}
