import type { MeetingId } from '#app/contract/ids.ts'
import type { LiveCard, LiveEvent } from '#app/contract/live-meeting.ts'
import type { Db } from '#db/database.ts'
import type { RecordTable } from '#db/record/schema.ts'
import { shownNotes } from './shown-notes.ts'
import { shownOutcomes } from './shown-outcomes.ts'
import { shownPeople } from './shown-people.ts'
import { shownPolls } from './shown-polls.ts'
import { shownHeld, shownQuestions } from './shown-questions.ts'
import { shownQueue } from './shown-queue.ts'
import { shownState } from './shown-state.ts'
import type { ShownThing } from './shown-thing.ts'

/** What the live pages of a meeting show: one line for each kind of thing. A row of the record tells of the first that it fits. */
const SHOWN: readonly ShownThing[] = [shownState, shownPeople, shownQueue, shownNotes, shownHeld, shownQuestions, shownPolls, shownOutcomes]

/** Every card of a meeting that everybody may see, as it stands now. */
export async function cardsOf(db: Db, meetingId: MeetingId): Promise<LiveCard[]> {
  const cards: LiveCard[] = []
  for (const thing of SHOWN) cards.push(...(await thing.cards(db, meetingId)))
  return cards
}

const thingToldBy = (row: Pick<RecordTable, 'name' | 'about'>) => SHOWN.find(({ isToldBy }) => isToldBy(row))

/** Of which thing a row of the record tells: rows about the same thing carry the same card. */
export function thingOf(row: Pick<RecordTable, 'name' | 'about'>): ShownThing | string | undefined {
  const thing = thingToldBy(row)
  return thing?.isOne ? thing : thing && row.about
}

/** What a row of the record tells everybody who follows its meeting. Words are read now: what was taken back since is gone here too. */
export async function eventOf(db: Db, row: RecordTable): Promise<LiveEvent> {
  const { position, place, about } = row
  const thing = thingToldBy(row)
  return { position, ...(await thing?.news(db, place.slice('at:'.length) as MeetingId, about)) }
}
