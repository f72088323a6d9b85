import type { Ref } from '#app/contract/ids.ts'
import type { AskedView } from '#app/contract/live-questions.ts'
import type { Run, Stage } from './run-schedule.ts'
import type { Deed, Step } from './schedule.ts'
import type { Way } from './sender.ts'

type Did = Extract<Step, { deed: Deed }>
type Befell = Extract<Step, { person: number; weather: unknown }>

/** Takes the steps of a schedule, one by one, in its meeting. */
export function stepper(run: Run, stage: Stage) {
  const { cast, phones, senders } = run
  let typed = 0
  const newWords = (what: string) => `${cast.mark} ${what} ${++typed}.`
  const notes = () => senders.officer.done.filter(({ command }) => command.verb === 'note').map(({ about }) => String(about))

  async function begin() {
    await senders.officer.send('startMeeting', {}, 'well')
    for (const each of senders.people) await each.send('join', { as: 'me' }, 'well')
    for (const each of phones) each.connect()
    await Promise.all(phones.map((each) => each.caughtUp()))
  }

  function take(step: Step, at: number): Promise<unknown> {
    if ('deed' in step) return doIt(step)
    return step.fault === 'restart' ? stage.restart() : befall(step as Befell, at)
  }

  async function doIt({ deed, person, pick, way }: Did) {
    const own = senders.people[person]!
    const moderator = run.revokedAt === undefined && pick % 2 === 0 ? senders.helper : senders.officer
    const oneOf = <T>(all: T[]): T | undefined => all[pick % Math.max(1, all.length)]
    const question = oneOf(await askedIn(run))
    const acts: Record<Deed, () => Promise<unknown> | undefined> = {
      note: () => senders.officer.send('note', { kind: 'note', words: newWords('line') }, way),
      'take note back': () => takeBack(oneOf(notes()), way),
      'open item': () => senders.officer.send('openItem', { item: oneOf(cast.items) }, way),
      break: () => senders.officer.send('takeBreak', { minutes: '5' }, way),
      call: () => senders.officer.send('callNext', {}, way),
      'end turn': () => senders.officer.send('endTurn', {}, way),
      'raise hand': () => own.send('raiseHand', {}, way),
      'lower hand': () => own.send('lowerHand', {}, way),
      'join again': () => own.send('join', { as: 'me' }, way),
      ask: () => ask(person, way),
      support: () => question && own.send('supportQuestion', { question: question.id }, way),
      answer: () => question && senders.officer.send('answerQuestion', { question: question.id }, way),
      'show question': () => question && show(question, () => moderator.send('showQuestion', { question: question.id }, way)),
      'keep question back': () => question && moderator.send('keepQuestionBack', { question: question.id, reason: 'names_somebody' }, way),
      'withdraw question': () => question && withdraw(question, way),
    }
    await acts[deed]()
  }

  /** A line that was taken back must not be in anything that is asked for afterwards. */
  async function takeBack(note: string | undefined, way: Way) {
    if (!note) return
    const before = senders.officer.done.length
    await senders.officer.send('takeNoteBack', { note }, way)
    if (senders.officer.done.length > before) run.goneAt.set(note, Math.min(run.goneAt.get(note) ?? run.now(), run.now()))
  }

  async function ask(person: number, way: Way) {
    const words = newWords('question')
    run.hidden.push({ words })
    await senders.people[person]!.send('ask', { words, how: 'unnamed' }, way)
  }

  /** From here on its words may be seen, whatever becomes of the request. */
  async function show({ words }: AskedId, send: () => Promise<unknown>) {
    run.hidden = run.hidden.filter((each) => each.words !== words)
    await send()
  }

  async function withdraw({ id, person }: AskedId, way: Way) {
    const own = senders.people[person]!
    const before = own.done.length
    await own.send('withdrawQuestion', { question: id }, way)
    if (own.done.length > before) run.goneAt.set(id, run.now())
  }

  async function befall({ fault, person, weather }: Befell, at: number) {
    const own = phones[person]!
    if (fault === 'cut') own.cut()
    else if (fault === 'return') own.connect()
    else if (fault === 'weather') own.weather.push(...weather)
    else if (fault === 'late arrives') own.arriveLate()
    else if (fault === 'sleep') own.sleep()
    else if (fault === 'wake') own.wake()
    else if (fault === 'send again') await senders.people[person]!.again()
    else if (fault === 'other device') otherDevice(person)
    else if (fault === 'revoke') await revoke(at)
  }

  /** What told who they are is gone: they are a stranger here until they join again. */
  function otherDevice(person: number) {
    senders.people[person]!.forget()
    cast.people[person]!.device = run.world.visitor().device
  }

  /** The helper has no role any more: whatever they send from now on is refused. */
  async function revoke(at: number) {
    if (run.revokedAt !== undefined) return
    await senders.helper.again()
    run.revokedAt = at
    cast.helper.roles = []
    await senders.helper.send('showQuestion', { question: (await askedIn(run))[0]?.id ?? 'question_none' }, 'well')
    await senders.helper.send('note', { kind: 'note', words: newWords('forbidden') }, 'well')
  }

  /** Every line is well again, everybody is back, and everything was answered. */
  async function heal() {
    for (const each of [senders.officer, senders.helper, ...senders.people]) {
      for (let tries = 0; tries < 50 && !each.isDone(); tries++) await each.again()
      if (!each.isDone()) throw new Error('Something that was sent got no answer')
    }
    for (const each of phones) each.heal()
    await stage.settled()
  }

  return { begin, take, heal }
}
interface AskedId {
  id: string
  words: string
  person: number
}
/** The questions that somebody was told were kept. */
async function askedIn({ world, senders }: Run): Promise<AskedId[]> {
  const refs = new Map<string, Omit<AskedId, 'id'>>()
  senders.people.forEach(({ done }, person) => {
    for (const { command, about } of done)
      if (command.verb === 'ask') refs.set((about as AskedView).receipt.ref, { words: String(command.input.words), person })
  })
  const rows = await world.db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .where('contribution.ref', 'in', [...refs.keys()] as Ref[])
    .orderBy('question.id')
    .select(['question.id', 'contribution.ref'])
    .execute()
  return rows.map(({ id, ref }) => ({ id, ...refs.get(ref)! }))
}
