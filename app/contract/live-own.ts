import type { HandId } from './ids.ts'
import type { ParticipantKind, RemoveReason } from './live-people.ts'
import type { HeldQuestionView, MyQuestionView } from './live-questions.ts'

/** What one person has in a meeting, as only they see it. */
export interface LiveOwnCard {
  thing: 'own'
  id: 'own'
  joined: ParticipantKind
  /** Why they were removed; null when they were not. */
  removed: RemoveReason | null
  /** Their hands that are up, to whichever item. */
  hands: HandId[]
  /** What they asked, and what became of it. */
  questions: MyQuestionView[]
  /** The questions that they want answered. */
  supported: string[]
}
/** A question that waits, as only those see it who decide what is shown. */
export interface LiveWaitingCard extends HeldQuestionView {
  thing: 'waiting'
}
