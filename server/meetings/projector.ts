import type { Actor } from '#app/contract/actor.ts'
import type { MeetingId, Moment } from '#app/contract/ids.ts'
import type { LiveCard } from '#app/contract/live-meeting.ts'
import type { LivePollCard } from '#app/contract/live-polls.ts'
import type { LiveQuestionCard } from '#app/contract/live-questions.ts'
import type { ProjectorView } from '#app/contract/projector.ts'
import type { Db } from '#db/database.ts'
import { type PollRow, pollsOf } from '#db/meetings/poll-queries.ts'
import { moment } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { agendaReading } from './agenda-reading.ts'
import { liveReading } from './live-news.ts'
import { questionPages } from './question-pages.ts'
import { meetingReading } from './read.ts'

/** The screen in the room, drawn as anybody would see it, whoever opened it: a room full of people reads along. */
export function projecting(tools: Tools) {
  const { agenda } = agendaReading(tools)
  const { meeting } = meetingReading(tools)
  const { followed, news } = liveReading(tools)
  const { questionsFor } = questionPages(tools)

  /** Where a public meeting is, who speaks, which poll is open or has just been closed, and which question comes next. Being shown there is not counted as seen. Refuses: not_found, also for a draft. */
  async function projector({ addressKey }: Actor, areaSlug: string, ref: unknown): Promise<ProjectorView> {
    const anybody: Actor = { accountId: undefined, roles: [], device: undefined, receipt: undefined, addressKey }
    const { meeting: line } = await meeting(anybody, areaSlug, ref)
    const { items } = await agenda(anybody, areaSlug, ref)
    const now = await news(anybody, areaSlug, ref)
    const { position, cards } = 'snapshot' in now ? now.snapshot : { position: 0, cards: [] }
    const { order } = await questionsFor(anybody, areaSlug, ref)
    const state = cardOf(cards, 'state')
    return {
      meeting: { ref: line.ref, title: line.title, startsAt: line.startsAt, joinCode: line.joinCode },
      items: items.map(({ ref, number, title, minutes, level }) => ({ ref, number, title, minutes, level })),
      position,
      at: moment(tools.clock),
      state,
      people: cardOf(cards, 'people'),
      queue: state?.startedAt && !state.endedAt && !state.cancelled ? cardOf(cards, 'queue') : undefined,
      question: nextQuestion(cards, order),
      poll: await pollNow(tools.db, cards, await followed(areaSlug, ref)),
    }
  }

  return { projector }
}

const cardOf = <Thing extends LiveCard['thing']>(cards: readonly LiveCard[], thing: Thing) =>
  cards.find((card): card is Extract<LiveCard, { thing: Thing }> => card.thing === thing)

function nextQuestion(cards: readonly LiveCard[], order: readonly string[]): LiveQuestionCard | undefined {
  const open = cards.filter((card): card is LiveQuestionCard => card.thing === 'question' && !card.answered && !card.poll)
  return order.map((id) => open.find((card) => card.id === id)).find((card) => card !== undefined)
}

/** The poll that was opened last and is open; otherwise the one that was closed last, as long as the meeting is at the same item. */
async function pollNow(db: Db, cards: readonly LiveCard[], meetingId: MeetingId): Promise<ProjectorView['poll']> {
  const state = cardOf(cards, 'state')
  if (!state?.startedAt || state.endedAt || state.cancelled) return undefined
  const since = state.itemSince ?? state.startedAt
  const polls = await pollsOf(db, meetingId)
  const open = polls.filter(({ openedAt, closedAt }) => openedAt && !closedAt).sort(latestLast(({ openedAt }) => openedAt))
  const closed = polls.filter(({ closedAt }) => closedAt !== null && closedAt >= since).sort(latestLast(({ closedAt }) => closedAt))
  const id = (open.at(-1) ?? closed.at(-1))?.id
  const card = cards.find((one): one is LivePollCard => one.thing === 'poll' && one.id === id)
  const answers = cards.filter((one): one is LiveQuestionCard => one.thing === 'question' && one.poll === id)
  return card && { card, answers }
}

const latestLast =
  (at: (poll: PollRow) => Moment | null) =>
  (a: PollRow, b: PollRow): number =>
    `${at(a)} ${a.id}` < `${at(b)} ${b.id}` ? -1 : 1
