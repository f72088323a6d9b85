import { areaBySlug } from '#db/people/area-queries.ts'
import { pointsOf } from '#db/submissions/point-queries.ts'
import { submissionByRef } from '#db/submissions/queries.ts'
import { dayOf, later, today } from '../clock.ts'
import { found } from '../refuse.ts'
import { promiseOn } from './answering.ts'
import { DAY_MS, HOUR_MS } from './moments.ts'
import { AREA } from './people.ts'
import { actor, type Stage } from './stage.ts'
import {
  COUNCIL_STATEMENT,
  LETTER_OPENING,
  LETTER_POINTS,
  LETTER_TITLE,
  POINT_ANSWERS,
  POINT_EXTENDED,
  POINT_STOPPED,
} from './texts/letter.ts'

/** Which representative speaks for the campaign. */
const WRITES_LETTER = 4
/** So long ago that a point nobody answered is past its day, also over Christmas. */
const GIVEN_DAYS_AGO = 44
const FOUND_OUT_DAYS = 45

/** A campaign hands in its letter; most points are answered, one clock is stopped, one has more days, one is late. */
export function giveLetter(stage: Stage) {
  const { time } = stage
  let ref = ''
  const after = (days: number, work: () => Promise<void>) => time.at(time.end - (GIVEN_DAYS_AGO - days) * DAY_MS, work)
  after(0, async () => {
    ref = await give(stage)
  })
  after(1, () => show(stage, ref))
  after(4, () => stage.services.submissions.changePointClock(actor(stage, 'officer'), AREA, ref, String(POINT_STOPPED.number), stopped))
  after(6, () => stage.services.submissions.changePointClock(actor(stage, 'officer'), AREA, ref, String(POINT_EXTENDED.number), extended))
  after(12, () => stage.services.submissions.replyForCouncil(actor(stage, 'officer'), AREA, ref, { words: COUNCIL_STATEMENT }))
  for (const [i, answer] of POINT_ANSWERS.entries()) after(8 + 2 * i, () => answerPoints(stage, ref, answer))
}

const stopped = { kind: 'pause', reason: POINT_STOPPED.reason }
const extended = { kind: 'extend', days: String(POINT_EXTENDED.days), reason: POINT_EXTENDED.reason }

async function give({ services, cast, time }: Stage): Promise<string> {
  const { submissions } = services
  const { actor: speaker, forumId } = cast.representatives[WRITES_LETTER]!
  const letter = { title: LETTER_TITLE, givenOn: today(time.clock), opening: LETTER_OPENING }
  const text = LETTER_POINTS.map(([words], at) => `${at + 1}. ${words}`).join('\n')
  const ref = await submissions.begin(speaker, AREA, { kind: 'letter', forum: forumId, ...letter, text })
  const { points } = await submissions.draft(speaker, AREA, ref)
  await submissions.give(speaker, AREA, ref, { ...letter, points })
  return ref
}

async function show(stage: Stage, ref: string) {
  const { services, time } = stage
  const reader = actor(stage, 'families-moderator')
  await services.submissions.publishSubmission(reader, AREA, ref, {})
  const points = await pointRefs(stage, ref)
  for (const [at, [, ...themes]] of LETTER_POINTS.entries())
    time.at(time.now + (at % 3) * HOUR_MS, () => services.moderation.publish(reader, AREA, points[at]!, { themes }))
}

async function answerPoints(stage: Stage, ref: string, { numbers, ...answer }: (typeof POINT_ANSWERS)[number]) {
  const points = await pointRefs(stage, ref)
  const themes = [...new Set(numbers.flatMap((number) => LETTER_POINTS[number - 1]!.slice(1)))]
  const until = answer.kind === 'looking_into' ? dayOf(later(stage.time.clock, FOUND_OUT_DAYS * DAY_MS)) : undefined
  const refs = numbers.map((number) => points[number - 1]!)
  await stage.services.impact.answer(actor(stage, 'officer'), AREA, { ...answer, until, themes, refs, action: promiseOn(stage, themes) })
}

/** The public references of the points, in their order. */
async function pointRefs({ services: { tools } }: Stage, ref: string): Promise<string[]> {
  const area = found(await areaBySlug(tools.db, AREA), 'area')
  const letter = found(await submissionByRef(tools.db, area.id, ref), 'letter')
  return (await pointsOf(tools.db, [letter.id])).map((point) => point.ref)
}
