import { queueCard } from './queue.ts'
import { shownOnce } from './shown-thing.ts'

/** Who speaks and who waits. */
export const shownQueue = shownOnce(({ name, about }) => about.startsWith('hand_') || name === 'meetings.queue_moved', queueCard)
