import { withoutWaitingForDisk } from '#db/disk.ts'
import { dueOutbox, updateOutbox } from '#db/notifications/queries.ts'
import { areas } from '#db/people/area-queries.ts'
import { later } from '../clock.ts'
import { createServices, type Services, type Setting } from '../services.ts'
import { Aftermath } from './after.ts'
import { planAnswers } from './answering.ts'
import { Chance } from './chance.ts'
import { planMeetings } from './meeting-year.ts'
import { DAY_MS, HOUR_MS, whenFamiliesWrite } from './moments.ts'
import { makeAdmin, makeCast } from './people.ts'
import { furnish, makePlace, takeInFromBefore } from './place.ts'
import { planLiveMeeting } from './planning-live.ts'
import { planPromises } from './promises.ts'
import { alertLead, read } from './reading-desk.ts'
import { type Saying, sayings } from './sayings.ts'
import { speak } from './speaking.ts'
import type { Said, Stage } from './stage.ts'
import { FROM_BEFORE } from './texts/from-before.ts'
import { WalkingClock } from './walking-clock.ts'

/** How much is said in Wyrefield in the year before the first start. */
export const CONTRIBUTIONS = 640
const REPLIES = 90
const SEED = 20_140_901
const YEAR_DAYS = 366
const FIRST_DAYS = 26
const SEAL_DAYS = 14
const MOST_MAILS = 10_000

/** What somebody who tries the demonstration wants to have at hand. */
export interface Seeded {
  /** The code of a receipt whose story is long. */
  code: string
}

export type DemonstrationSetting = Omit<Setting, 'clock' | 'limits' | 'post'>

/**
 * Makes Wyrefield: a year of a made-up county that ends now, lived through the same verbs as people use, on a clock that walks. Does nothing
 * when there is any area already, and then returns nothing.
 */
export async function seedDemonstration(setting: DemonstrationSetting, now: Date): Promise<Seeded | undefined> {
  if ((await areas(setting.database.db)).length > 0) return undefined
  return withoutWaitingForDisk(setting.database, () => liveThrough(setting, now))
}

async function liveThrough(setting: DemonstrationSetting, now: Date): Promise<Seeded> {
  const time = new WalkingClock(now.getTime() - YEAR_DAYS * DAY_MS, now.getTime())
  const services = createServices({ ...setting, clock: time.clock })
  await services.prepare()
  const chance = new Chance(SEED)
  const admin = await makeAdmin(services)
  await makePlace(services, admin)
  const cast = await makeCast(services, admin, chance)
  await furnish(services, admin)
  const stage: Stage = { services, cast, chance, time, said: [], answers: [], promised: [] }
  planYear(stage)
  await planPromises({ ...stage, chance: new Chance(SEED + 1) })
  planMeetings({ ...stage, chance: new Chance(SEED + 2) })
  planLiveMeeting(stage)
  await time.walk()
  await forgetOldMails(services)
  await services.sealer.seal()
  await services.events.settled()
  return { code: longestStory(stage) }
}

function planYear(stage: Stage) {
  const { time, chance, services } = stage
  const from = time.now + FIRST_DAYS * DAY_MS
  const aftermath = new Aftermath(stage, REPLIES)
  time.at(from - HOUR_MS, async () => void (await takeInFromBefore(services)))
  const all = chance.shuffled(sayings(chance, CONTRIBUTIONS - REPLIES - FROM_BEFORE.length))
  let dangers = 0
  for (const saying of all) {
    if (saying.fate === 'danger') dangers += 1
    time.at(whenSaid(stage, saying, from, dangers), () => say(stage, saying, aftermath))
  }
  planAnswers(stage, from)
  time.at(time.end - 4 * DAY_MS, async () => replyUntilEnough(stage, aftermath))
  for (let at = time.now; at < time.end; at += SEAL_DAYS * DAY_MS) time.at(at, () => services.sealer.seal())
}

/** Spread over the year, a little more towards its end; what waits to be read was said since yesterday. */
function whenSaid({ chance, time }: Stage, { fate }: Saying, from: number, dangers: number): number {
  if (fate === 'waiting') return time.end - chance.between(20, 34 * 60) * 60_000
  if (fate === 'danger' && dangers === 1) return time.end - 20 * 60_000
  if (fate === 'danger' && dangers === 2) return time.end - 5 * HOUR_MS
  const until = time.end - 4 * DAY_MS
  return whenFamiliesWrite(chance, from + (until - from) * chance.next() ** 0.85)
}

async function say(stage: Stage, saying: Saying, aftermath: Aftermath) {
  const { ref, code, helpFirst } = await speak(stage, saying)
  const said: Said = { saying, ref, code, at: stage.time.now, state: 'waiting', answered: undefined }
  stage.said.push(said)
  if (helpFirst) alertLead(stage, said)
  else read(stage, said, aftermath.shown)
}

/** The last replies come in the last days, wherever people are talking. */
function replyUntilEnough(stage: Stage, aftermath: Aftermath) {
  const { chance, time, said } = stage
  const shown = said.filter(({ state }) => state === 'public')
  for (let left = aftermath.repliesLeft; left > 0; left--)
    time.at(time.now + chance.between(1, 40) * HOUR_MS, () => aftermath.reply(chance.pick(shown)))
}

/** What was due in the year has been sent, in this story; nobody wants a year of mails at the first start. */
async function forgetOldMails({ tools }: Services) {
  const due = await dueOutbox(tools.db, later(tools.clock, -DAY_MS), MOST_MAILS)
  await tools.change(async (tx) => {
    for (const { id, dueAt } of due) await updateOutbox(tx, id, { sentAt: dueAt })
  })
}

/** The code of something that was shown with parts taken out and then answered. */
function longestStory({ said }: Stage): string {
  const [best] = said.filter(
    ({ state, answered, saying }) => state === 'public' && answered && saying.takeOut.length > 0 && !saying.onBehalf,
  )
  return (best ?? said[0]!).code
}
