import { createHash } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { HOUR_MS } from './moments.ts'
import { AREA, type Cast } from './people.ts'
import { actor, moderator, type Stage, visitor } from './stage.ts'
import { HELD, HELD_POLL, NOT_REACHED } from './texts/meetings-held.ts'

/** How much is asked in all while the meetings of the year are on: two questions at each that was. */
export const ASKED_AT_MEETINGS = HELD.length * 2
const MINUTE_MS = 60_000
const GUESTS = 12
const MOST_GROUPS = 9
/** How many minutes the meeting stays with the first item for working together, with the second, and with each other one. */
const STAYS = { first: 24, second: 12, other: 3 }
/** At every third meeting so few say how it was that it is not shown. */
const FEW_SAY = 5

/** One meeting of the year on its day. `stage` has a chance of its own. */
export interface HeldMeeting {
  stage: Stage
  ref: string
  /** Its place in the year, from 0. */
  number: number
  begins: number
  /** The references of the two items for working together, and of the groups that said they come. */
  work: () => string[]
  coming: () => Promise<string[]>
}
interface Room {
  groups: Cast['representatives']
  guests: Actor[]
}

/** Plans what happens at a meeting, minute by minute: who comes, what is typed, asked, voted and said, and how it was for them. */
export function planHeld(held: HeldMeeting): void {
  const { stage, begins } = held
  stage.time.at(begins, async () => {
    const room = await peopleCome(held)
    const { items } = await live(held).agenda(chair(held), AREA, held.ref)
    const [first, second] = held.work()
    let at = 1
    for (const { ref: item } of items) {
      if (item === second && NOT_REACHED[held.number]) continue
      minute(held, at, (command) => live(held).live.openItem(chair(held), AREA, held.ref, { command, item }))
      if (item === first) talkAboutFirst(held, room, at)
      if (item === second) typed(held, at + 5, 2)
      at += item === first ? STAYS.first : item === second ? STAYS.second : STAYS.other
    }
    minute(held, at, (command) => live(held).live.endMeeting(chair(held), AREA, held.ref, { command }))
    stage.time.at(begins + 20 * HOUR_MS, () => sayHowItWas(held, room))
  })
}

async function peopleCome(held: HeldMeeting): Promise<Room> {
  const { stage, ref } = held
  const coming = (await held.coming()).slice(0, MOST_GROUPS)
  const groups = coming.map((forum) => stage.cast.representatives.find(({ forumId }) => forumId === forum)!)
  const guests = Array.from({ length: GUESTS }, () => visitor(stage))
  const { live: on } = live(held)
  await on.startMeeting(chair(held), AREA, ref, { command: commandOf(held, 'start') })
  for (const { forumId, actor: own } of groups) await on.join(own, AREA, ref, { as: forumId })
  for (const guest of guests) await on.join(guest, AREA, ref, { as: 'me' })
  return { groups, guests }
}

/** Notes, two questions, the speaking queue with what was sent in, and a vote at every second meeting. */
function talkAboutFirst(held: HeldMeeting, room: Room, at: number) {
  const { live: on } = live(held)
  const { number, ref } = held
  typed(held, at + 2, 0)
  typed(held, at + 9, 1)
  const group = room.groups[number % room.groups.length]!
  asked(held, at + 3, { one: room.guests[number]!, how: 'unnamed', words: HELD[number]!.questions[0] }, room.guests.slice(2, 5))
  asked(held, at + 6, { one: group.actor, how: 'forum', words: HELD[number]!.questions[1] }, room.guests.slice(6, 8))
  const hands = room.groups.slice(0, 4)
  for (const [i, hand] of hands.entries()) minute(held, at + 1 + i * 2, (command) => on.raiseHand(hand.actor, AREA, ref, { command }))
  for (let turn = 0; turn < hands.length; turn++)
    minute(held, at + 4 + turn * 3, (command) => on.callNext(chair(held), AREA, ref, { command }))
  minute(held, at + 19, (command) => on.endTurn(chair(held), AREA, ref, { command }))
  if (number % 2 === 1) minute(held, at + 20, (command) => vote(held, room, command))
}

/** A poll that is opened, answered by all but one, and closed. */
async function vote(held: HeldMeeting, { guests, groups }: Room, command: string) {
  const { stage, ref } = held
  const { live: on } = live(held)
  const says = { command, kind: 'choice', question: HELD_POLL.question, options: HELD_POLL.options.join('\n'), item: held.work()[0] }
  const poll = await on.preparePoll(chair(held), AREA, ref, says)
  await on.openPoll(chair(held), AREA, ref, { command, poll })
  for (const one of [...guests.slice(1), ...groups.map((group) => group.actor)]) {
    const choice = [stage.chance.happens(0.6) ? '1' : stage.chance.happens(0.5) ? '0' : '2']
    await on.votePoll(one, AREA, ref, { command, poll, choice })
  }
  minute(held, minutesSince(held) + 2, (close) => on.closePoll(chair(held), AREA, ref, { command: close, poll }))
}

function typed(held: HeldMeeting, at: number, line: 0 | 1 | 2) {
  const words = HELD[held.number]!.notes[line]
  minute(held, at, (command) => live(held).live.note(officer(held), AREA, held.ref, { command, kind: 'note', words }))
}

/** Somebody asks, it is read and shown, others want it answered too, and it is answered. */
function asked(held: HeldMeeting, at: number, { one, how, words }: { one: Actor; how: string; words: string }, others: Actor[]) {
  const { stage, ref } = held
  const { live: on } = live(held)
  minute(held, at, (command) => on.ask(one, AREA, ref, { command, how, words }))
  minute(held, at + 1, async () => {
    const { questions } = await on.livePage(actor(stage, 'moderator'), AREA, ref)
    const waits = questions.held?.find((one) => one.words === words)
    if (!waits) throw new Error(`Nobody asked: ${words}`)
    await on.showQuestion(moderator(stage), AREA, ref, { question: waits.id })
    for (const other of others) await on.supportQuestion(other, AREA, ref, { question: waits.id })
    minute(held, at + 8, (command) => on.answerQuestion(chair(held), AREA, ref, { command, question: waits.id }))
  })
}

/** The four questions, for those who were there. */
async function sayHowItWas(held: HeldMeeting, { guests, groups }: Room) {
  const { chance } = held.stage
  const all = [...guests, ...groups.slice(0, 2).map((group) => group.actor)]
  const some = held.number % 3 === 2 ? all.slice(0, FEW_SAY) : all
  const answer = () => (chance.happens(0.6) ? 'yes' : chance.happens(0.6) ? 'partly' : 'no')
  for (const one of some) {
    const level = chance.happens(0.5) ? 'engage' : chance.happens(0.5) ? 'consult' : 'co_design'
    await live(held).feelMeeting(one, AREA, held.ref, { said: answer(), listened: answer(), next: answer(), level })
  }
}

const live = ({ stage }: HeldMeeting) => stage.services.meetings
const chair = ({ stage }: HeldMeeting) => actor(stage, 'chair')
const officer = ({ stage }: HeldMeeting) => actor(stage, 'officer')
const minutesSince = ({ stage, begins }: HeldMeeting) => (stage.time.now - begins) / MINUTE_MS

/** Something happens so many minutes after the beginning. Its command is good for this minute of this meeting. */
function minute(held: HeldMeeting, at: number, work: (command: string) => Promise<unknown>) {
  held.stage.time.at(held.begins + at * MINUTE_MS, () => work(commandOf(held, String(at))))
}
const commandOf = ({ ref, number }: HeldMeeting, does: string) =>
  createHash('sha256').update(`meeting ${number} ${ref}: ${does}`).digest('hex').slice(0, 32)
