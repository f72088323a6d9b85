import type { PollId } from '#app/contract/ids.ts'
import { pollCards, pollNews } from './poll-cards.ts'
import type { ShownThing } from './shown-thing.ts'

/** Polls that were opened. Votes are told to nobody: they are recorded in the place of the people of a meeting. */
export const shownPolls: ShownThing = {
  isToldBy: ({ about }) => about.startsWith('poll_'),
  news: (db, meetingId, about) => pollNews(db, meetingId, about as PollId),
  cards: pollCards,
}
