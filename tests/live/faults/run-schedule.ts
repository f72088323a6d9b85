import type { World } from '#tests/build/world.ts'
import { type Cast, cast } from './cast.ts'
import { whatIsWrong } from './checks.ts'
import { type Phone, phone } from './phone.ts'
import type { Step } from './schedule.ts'
import { type Carry, type Sender, sender } from './sender.ts'
import { stepper } from './steps.ts'

/** Where a schedule runs: in this process, or on a process that can be killed. */
export interface Stage {
  url: () => string
  carry: (actor: Cast['officer'], cast: Cast) => Carry
  restart: () => Promise<void>
  /** Resolves when whatever was committed has been told. */
  settled: () => Promise<void>
}
/** What a naive version of our own does otherwise: the checks must notice. */
export interface Naive {
  keeper?: Parameters<typeof phone>[0]['keeper']
  freshId?: (id: string) => string
}
/** What was overheard on a line: an answer to what was asked after so many steps, or something that was told. */
export interface Overheard {
  text: string
  askedAt: number | undefined
}
export interface Run {
  world: World
  cast: Cast
  phones: Phone[]
  senders: { officer: Sender; helper: Sender; people: Sender[] }
  overheard: Overheard[]
  /** Words that nobody has shown: they must be on no line. */
  hidden: { words: string }[]
  /** What was taken back, and how many steps were begun when that was acknowledged: whoever asks later must not see it. */
  goneAt: Map<string, number>
  /** How many steps were begun so far. */
  now: () => number
  revokedAt: number | undefined
}

/** Runs a schedule to its end: lines heal, whatever was not answered is sent again. Returns what is wrong then, in words. */
export async function runSchedule(world: World, stage: Stage, schedule: Step[], { keeper, freshId }: Naive = {}, area?: Cast['area']) {
  const own = await cast(world, area)
  const overheard: Overheard[] = []
  let step = 0
  const phones = own.people.map(() =>
    phone({
      ...{ url: stage.url, meeting: own.meeting, now: () => step, ...(keeper ? { keeper } : {}) },
      overheard: (text, askedAt) => void overheard.push({ text, askedAt }),
    }),
  )
  const send = (actor: Cast['officer']) => sender(stage.carry(actor, own), freshId)
  const senders = { officer: send(own.officer), helper: send(own.helper), people: own.people.map(send) }
  const run: Run = { world, cast: own, phones, senders, overheard, hidden: [], goneAt: new Map(), now: () => step, revokedAt: undefined }
  const { begin, take, heal } = stepper(run, stage)
  try {
    await begin()
    const going: Promise<unknown>[] = []
    for (const each of schedule) {
      step += 1
      const done = take(each, step)
      going.push(done)
      if ('deed' in each && !each.now) continue
      await Promise.all(going.splice(0))
      await Promise.all(phones.map((one) => one.caughtUp()))
    }
    await Promise.all(going)
    step += 1
    await heal()
    return await whatIsWrong(run)
  } finally {
    for (const each of phones) each.cut()
  }
}
