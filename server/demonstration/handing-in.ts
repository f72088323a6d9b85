import { measureById } from '#db/measures/queries.ts'
import { found } from '../refuse.ts'
import { giveLetter } from './giving-letter.ts'
import { DAY_MS, HOUR_MS, whenFamiliesWrite } from './moments.ts'
import { AREA } from './people.ts'
import type { PlanBook } from './plan-making.ts'
import { actor, moderator, type Stage, visitor } from './stage.ts'
import { BACKPACK_MESSAGES, BACKPACK_OPENING, BACKPACK_TITLE, DRAFT_COMMENTS, SAID_UNDER } from './texts/letter.ts'

/** Which representative speaks for the parents of the special school. */
const FILLS_BACKPACK = 18

/** A letter in points, a backpack of messages, and what people say under the lines of plans. */
export function handIn(stage: Stage, book: PlanBook) {
  const { time } = stage
  giveLetter(stage)
  time.at(time.end - 22 * DAY_MS, () => fillBackpack(stage))
  for (const { on, ...said } of DRAFT_COMMENTS)
    sayUnder(stage, 9, said, async () => {
      const { ref, priorities } = book.plans.get('next')!
      return on === undefined ? { plan: ref } : { priority: priorities[on] }
    })
  for (const { on, ...said } of SAID_UNDER)
    sayUnder(stage, 100, said, async () => {
      if (typeof on === 'number') return { action: book.plans.get('now')!.promised[on]!.ref }
      const measure = found(await measureById(stage.services.tools.db, found(book.measures.get(on), 'measure')), 'measure')
      return { measure: measure.ref }
    })
}

/** Somebody says something under a line some days before the end, and a person publishes it a day later. */
function sayUnder(stage: Stage, mostDays: number, { words, themes }: { words: string; themes: string[] }, line: () => Promise<object>) {
  const { services, time, chance } = stage
  const at = whenFamiliesWrite(chance, time.end - chance.between(4, mostDays) * DAY_MS)
  time.at(at, async () => {
    const { ref } = await services.feedback.say(visitor(stage), AREA, { submission: chance.hex(32), words, show: 'yes', ...(await line()) })
    time.at(time.now + 20 * HOUR_MS, () => services.moderation.publish(moderator(stage), AREA, ref, { themes }))
  })
}

/** One message from each child, made safe by a person and sent to the inspectors, who have not yet said that it came. */
async function fillBackpack(stage: Stage) {
  const { services, cast, time, chance } = stage
  const { submissions } = services
  const { actor: speaker, forumId } = cast.representatives[FILLS_BACKPACK]!
  const form = {
    forum: forumId,
    title: BACKPACK_TITLE,
    opening: BACKPACK_OPENING,
    recipient: 'the inspectors',
    email: 'inspectors@example.org',
  }
  const { ref } = await submissions.beginBackpack(speaker, AREA, form)
  await submissions.putMessages(speaker, AREA, ref, {
    submission: chance.hex(32),
    messages: BACKPACK_MESSAGES.join('\n\n'),
    consent: 'yes',
  })
  time.at(time.now + 3 * DAY_MS, async () => {
    const reader = actor(stage, 'families-moderator')
    await submissions.publishSubmission(reader, AREA, ref, {})
    for (const number of BACKPACK_MESSAGES.keys()) await submissions.makeSafe(reader, AREA, ref, String(number + 1), {})
  })
  time.at(time.now + 16 * DAY_MS, () => submissions.deliver(speaker, AREA, ref))
}
