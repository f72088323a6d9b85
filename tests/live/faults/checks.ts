import { expect } from 'vitest'
import type { AskedView } from '#app/contract/live-questions.ts'
import type { Run } from './run-schedule.ts'

const SOON = { timeout: 10_000, interval: 10 }

/** What is not as it must be after a schedule, in words; nothing when all is well. */
export async function whatIsWrong(run: Run): Promise<string[]> {
  return [...(await viewsThatDiffer(run)), ...(await notKeptOnce(run)), ...seenThatMustNotBe(run), ...notRefused(run)]
}

/** Every phone shows what a fresh look at the database shows. */
async function viewsThatDiffer({ world, cast, phones }: Run): Promise<string[]> {
  const news = await world.services.meetings.live.news(world.visitor(), cast.area.slug, cast.ref)
  if (!('snapshot' in news)) return ['There is no snapshot']
  const { position, cards } = news.snapshot
  try {
    await expect.poll(() => phones.every((each) => each.position() === position), SOON).toBe(true)
  } catch {
    return phones.map((each, i) => `Phone ${i} stays at ${each.position()}; the meeting is at ${position}`)
  }
  return phones.flatMap((each, i) => (sorted(each.cards()) === sorted(cards) ? [] : [`Phone ${i} shows something else than is kept`]))
}
const sorted = (cards: unknown[]) =>
  cards
    .map((card) => JSON.stringify(card))
    .sort()
    .join('\n')

/** What was answered is in the database, and once; nothing is there twice. */
async function notKeptOnce({ world, cast, senders }: Run): Promise<string[]> {
  const id = await world.services.meetings.live.followed(cast.area.slug, cast.ref)
  const commands = await world.db.selectFrom('liveCommand').where('meetingId', '=', id).select('command').execute()
  const notes = await world.db.selectFrom('liveNote').where('meetingId', '=', id).where('withdrawnAt', 'is', null).select('words').execute()
  const questions = await world.db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .where('question.meetingId', '=', id)
    .select('contribution.ref')
    .execute()
  const wrong: string[] = []
  const ends = (end: string) => commands.filter(({ command }) => command.endsWith(end)).length
  for (const { done } of [senders.officer, senders.helper, ...senders.people])
    for (const { command, about } of done) {
      if (!COUNTED.has(command.verb)) continue
      if (ends(command.id) !== 1) wrong.push(`${command.verb} was answered, and is kept ${ends(command.id)} times`)
      if (command.verb === 'ask' && questions.filter(({ ref }) => ref === (about as AskedView).receipt.ref).length !== 1)
        wrong.push('A question was answered and is not kept once')
    }
  const twice = notes.filter(({ words }, i) => notes.findIndex((each) => each.words === words) !== i)
  return [...wrong, ...twice.map(({ words }) => `"${words}" is kept twice`)]
}
/** What carries a command; the others are the same when they are done again. */
const COUNTED = new Set([
  'note',
  'takeNoteBack',
  'openItem',
  'takeBreak',
  'callNext',
  'endTurn',
  'raiseHand',
  'lowerHand',
  'ask',
  'supportQuestion',
])

/** No words of a question on any line that nobody had shown; nothing that was gone in what was asked for afterwards. */
function seenThatMustNotBe({ overheard, hidden, goneAt }: Run): string[] {
  const wrong: string[] = []
  for (const { words } of hidden)
    if (overheard.some(({ text }) => text.includes(words))) wrong.push(`"${words}" was seen, and nobody had shown it`)
  for (const [id, at] of goneAt) {
    const later = overheard.filter(({ askedAt }) => askedAt !== undefined && askedAt > at)
    if (later.some(({ text }) => cardsIn(text).some((card) => card.id === id))) wrong.push(`${id} was gone, and came back`)
  }
  return wrong
}
function cardsIn(text: string): { id: string }[] {
  const { news } = JSON.parse(text) as { news?: { snapshot?: { cards: { id: string }[] }; events?: { card?: { id: string } }[] } }
  return news?.snapshot?.cards ?? news?.events?.flatMap(({ card }) => (card ? [card] : [])) ?? []
}

/** Whoever lost their right did nothing after that. */
function notRefused({ senders, revokedAt, cast }: Run): string[] {
  if (revokedAt === undefined) return []
  const tried = senders.helper.done.filter(({ command }) => command.verb === 'note' && String(command.input.words).startsWith(cast.mark))
  return tried.length > 0 ? ['Somebody without a role typed a line'] : []
}
