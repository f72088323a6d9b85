import { createHash } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { Moment } from '#app/contract/ids.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import { firstMeetingAlone } from '#db/meetings/list-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { accountBook } from '../people/account-book.ts'
import { found } from '../refuse.ts'
import type { Services } from '../services.ts'
import { AREA, actorOf } from './people.ts'
import { LIVE_LINES, type LiveLine, type Player } from './texts/live-meeting.ts'

/**
 * The cast of the meeting that is on when the demonstration starts, which is the first that belongs to no series: they act by its script
 * through the same verbs as people, and the meeting ends by itself. What each does carries a command of its own, so that a process that
 * starts again goes on where the meeting is and nothing happens twice. Whoever tries the demonstration can run the meeting beside them;
 * what is then refused to the cast is left out.
 */
export function liveCast(services: Services) {
  let next = 0
  let since: Moment | null = null

  /** Does what is due by now. Nothing before there is such a meeting, and nothing after it has ended. */
  async function play(): Promise<void> {
    const ref = await meetingRef()
    if (!ref) return
    if (!since) {
      const start = { command: commandOf('start') }
      await unlessRefused(async () => services.meetings.live.startMeeting(await actorFor('chair'), AREA, ref, start))
      since = await begunAt(ref)
    }
    if (!since) return
    const seconds = (services.tools.clock().getTime() - Date.parse(since)) / 1000
    for (let line = LINES[next]; line && line.at <= seconds; line = LINES[next]) {
      next += 1
      await unlessRefused(() => does(ref, line))
    }
  }

  async function meetingRef(): Promise<string | undefined> {
    if (next >= LINES.length) return undefined
    const { db } = services.tools
    const area = await areaBySlug(db, AREA)
    const meeting = area?.demonstration ? await firstMeetingAlone(db, area.id) : undefined
    return meeting && !meeting.endedAt && !meeting.cancelledAt ? meeting.ref : undefined
  }

  async function begunAt(ref: string): Promise<Moment | null> {
    const news = await services.meetings.live.news(guest('nobody'), AREA, ref)
    const state = 'snapshot' in news ? news.snapshot.cards.find(({ thing }) => thing === 'state') : undefined
    return state?.thing === 'state' ? state.startedAt : null
  }

  async function does(ref: string, line: Timed) {
    const { live } = services.meetings
    const chair = await actorFor('chair')
    const command = commandOf(line.number)
    if (line.does === 'join') return each(line.who, (one) => live.join(one, AREA, ref, { as: forumOf(one) ?? 'me' }))
    if (line.does === 'item') return live.openItem(chair, AREA, ref, { command, item: await itemRef(ref, line.item) })
    if (line.does === 'note' || line.does === 'caption')
      return live.note(await actorFor('officer'), AREA, ref, { command, kind: line.does, words: line.words })
    if (line.does === 'hand') return live.raiseHand(await actorFor(line.who), AREA, ref, { command })
    if (line.does === 'call') return live.callNext(chair, AREA, ref, { command })
    if (line.does === 'turn') return live.endTurn(chair, AREA, ref, { command })
    if (line.does === 'end') return live.endMeeting(chair, AREA, ref, { command })
    if (line.does === 'poll' || line.does === 'vote' || line.does === 'close') return atPoll(ref, line, command)
    return atQuestion(ref, line, command)
  }

  async function atPoll(ref: string, line: Extract<Timed, { does: 'poll' | 'vote' | 'close' }>, command: string) {
    const { live } = services.meetings
    const chair = await actorFor('chair')
    const { question, options } = line.poll
    const prepare = { command: commandOf(question), kind: 'choice', question, options: options.join('\n') }
    const poll = await live.preparePoll(chair, AREA, ref, prepare)
    if (line.does === 'poll') return live.openPoll(chair, AREA, ref, { command, poll })
    if (line.does === 'close') return live.closePoll(chair, AREA, ref, { command, poll })
    return each(line.who, (one) => live.votePoll(one, AREA, ref, { command, poll, choice: [String(line.choice)] }))
  }

  async function atQuestion(ref: string, line: Extract<Timed, { does: 'ask' | 'show' | 'want' | 'answered' }>, command: string) {
    const { live } = services.meetings
    if (line.does === 'ask') return live.ask(await actorFor(line.who), AREA, ref, { command, how: line.how, words: line.words })
    if (line.does === 'show') {
      const moderator = await actorFor('moderator')
      const { questions } = await live.livePage(moderator, AREA, ref)
      const held = questions.held?.find(({ words }) => words === line.words)
      return held && live.showQuestion(moderator, AREA, ref, { question: held.id })
    }
    const question = await questionId(ref, line.words)
    if (!question) return undefined
    if (line.does === 'answered') return live.answerQuestion(await actorFor('chair'), AREA, ref, { command, question })
    return each(line.who, (one) => live.supportQuestion(one, AREA, ref, { question }))
  }

  async function each(players: Player[], work: (actor: Actor) => Promise<unknown>) {
    for (const player of players) await unlessRefused(async () => work(await actorFor(player)))
  }

  async function itemRef(ref: string, item: number): Promise<string> {
    const { items } = await services.meetings.agenda(await actorFor('chair'), AREA, ref)
    return found(items[item], 'item').ref
  }

  async function questionId(ref: string, words: string): Promise<string | undefined> {
    const news = await services.meetings.live.news(guest('nobody'), AREA, ref)
    const cards = 'snapshot' in news ? news.snapshot.cards : []
    return cards.find((card) => card.thing === 'question' && card.words === words)?.id
  }

  async function actorFor(player: Player): Promise<Actor> {
    if (player.startsWith('guest-')) return guest(player)
    const { tools } = services
    const account = found(await accountBook(tools).byEmail(tools.db, `${player}@${AREA}.example`), 'account')
    return actorOf(services, account.id)
  }

  return { play }
}

type Timed = LiveLine & { at: number; number: number }
const LINES: Timed[] = LIVE_LINES.map((line, number) => ({
  ...line,
  number,
  at: LIVE_LINES.slice(0, number + 1).reduce((sum, { after }) => sum + after, 0),
}))

/** The same for the same line in every process. */
const commandOf = (line: number | string) => createHash('sha256').update(`the meeting that is on: ${line}`).digest('hex').slice(0, 32)

const forumOf = ({ roles }: Actor) => roles.find(({ role }) => role === 'representative')?.forumId

/** Somebody on a phone of their own, without an account. */
const guest = (name: string): Actor => {
  const device = createHash('sha256').update(`a phone: ${name}`).digest('hex').slice(0, 32)
  return { accountId: undefined, roles: [], device, receipt: undefined, addressKey: `demonstration ${name}` }
}

async function unlessRefused(work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    if (!refusalOf(error)) throw error
  }
}
