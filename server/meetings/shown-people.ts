import { peopleCard } from './participants.ts'
import { shownOnce } from './shown-thing.ts'

/** How many take part. */
export const shownPeople = shownOnce(({ name }) => name === 'meetings.people_counted', peopleCard)
