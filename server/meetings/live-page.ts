import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { QUESTIONS_FIRST } from '#app/contract/live-questions.ts'
import type { LivePageView } from '#app/contract/live-views.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { moment } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { agendaReading } from './agenda-reading.ts'
import { readingHands } from './hands.ts'
import { liveReading } from './live-news.ts'
import { takingPart } from './participants.ts'
import { whyNotClerk } from './policy.ts'
import { pollPages } from './poll-pages.ts'
import { questionPages } from './question-pages.ts'
import { meetingReading } from './read.ts'
import type { SeenQuestions } from './seen-questions.ts'

/** The page of a meeting while it is on. */
export function livePages(tools: Tools, { countSeen }: SeenQuestions) {
  const { agenda } = agendaReading(tools)
  const { meeting } = meetingReading(tools)
  const { news } = liveReading(tools)
  const { myPart } = takingPart(tools)
  const { questionsFor } = questionPages(tools)
  const { myHand } = readingHands(tools)
  const { pollsFor } = pollPages(tools)

  /** Where a meeting is, what was typed, and its agenda; whether this reader runs it. Refuses: not_found. */
  async function livePage(actor: Actor, areaSlug: string, ref: unknown): Promise<LivePageView> {
    const { meeting: line } = await meeting(actor, areaSlug, ref)
    const { items } = await agenda(actor, areaSlug, ref)
    const now = await news(actor, areaSlug, ref)
    const area = await areaBySlug(tools.db, areaSlug)
    const questions = await questionsFor(actor, areaSlug, ref)
    await countSeen(questions.order.slice(0, QUESTIONS_FIRST))
    return {
      meeting: { ref: line.ref, title: line.title, joinCode: line.joinCode },
      items: items.map(({ ref, number, title, minutes, level }) => ({ ref, number, title, minutes, level })),
      ...('snapshot' in now ? now.snapshot : { position: 0, cards: [] }),
      at: moment(tools.clock),
      may: { run: area !== undefined && !whyNotClerk(actor, area.id) },
      me: await myPart(actor, areaSlug, ref),
      hand: await myHand(actor, areaSlug, ref),
      questions,
      polls: await pollsFor(actor, areaSlug, ref),
      command: randomUUID(),
    }
  }

  return { livePage }
}
