import { randomUUID } from 'node:crypto'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'
import { type Held, heldMeeting } from './naughty-outcomes.ts'
import { newAfter } from './new-after.ts'

/** The forms of minutes: lines are worded, groups propose other words, the clerk answers, sums up and seals. */
export function minutesForms(town: NaughtyTown): Record<string, NaughtyForm> {
  const { world, area, staff } = town
  const { after, live } = world.services.meetings
  const made = async (): Promise<Held & { line: string }> => {
    const held = await heldMeeting(town)
    await live.join(held.rep, area.slug, held.ref, { as: held.forum })
    await live.note(staff, area.slug, held.ref, { kind: 'note', words: 'Buses are late.' })
    await after.draftMinutes(staff, area.slug, held.ref)
    await after.publishMinutes(staff, area.slug, held.ref)
    return { ...held, line: (await after.minutes(staff, area.slug, held.ref)).lines[0]!.id }
  }
  const one = newAfter(40, made)
  const lineOf = async (ref: string) => (await after.minutes(staff, area.slug, ref)).lines[0]!
  /** Read by its id: hundreds of them stand on one page. */
  const amendment = (id: string) =>
    world.db
      .selectFrom('amendment')
      .where('id', '=', id as `amendment_${string}`)
      .selectAll()
      .executeTakeFirstOrThrow()
  return {
    WordLineForm: {
      ...{
        kept: ['words', 'reason'],
        named: ['line'],
        oneByOne: true,
        harmless: () => ({ words: 'Some buses are late.', reason: 'It was so' }),
      },
      async send(input) {
        const { ref, line } = await one()
        await after.wordLine(staff, area.slug, ref, { line, ...input })
        const { words, earlier } = await lineOf(ref)
        return { words, reason: earlier.at(-1)?.reason }
      },
    },
    AmendForm: {
      ...{
        kept: ['words', 'why'],
        named: ['forum', 'line'],
        oneByOne: true,
        harmless: () => ({ words: 'Most are late.', why: 'We wait' }),
      },
      async send(input) {
        const { ref, line, forum, rep } = await one()
        const id = await after.amend(rep, area.slug, ref, { line, forum, ...input })
        const { words, why } = await amendment(id)
        await after.decideAmendment(staff, area.slug, ref, id, { answer: 'decline', reason: 'It was so' })
        return { words, why }
      },
    },
    DecideAmendmentForm: {
      ...{ kept: ['reason'], named: [], oneByOne: true, harmless: () => ({ answer: 'decline', reason: 'It was so' }) },
      async send(input) {
        const { ref, line, forum, rep } = await one()
        const id = await after.amend(rep, area.slug, ref, { line, forum, words: 'Most are late.', why: randomUUID() })
        await after.decideAmendment(staff, area.slug, ref, id, input)
        return { reason: (await amendment(id)).reason }
      },
    },
    SummaryForm: {
      ...{ kept: ['words'], named: [], oneByOne: true, harmless: () => ({ words: 'Buses come on time.' }) },
      async send(input) {
        const { ref } = await one()
        await after.publishSummary(staff, area.slug, ref, input)
        return { words: (await after.minutes(staff, area.slug, ref)).summary?.words }
      },
    },
    SealForm: {
      ...{ kept: ['reason'], named: [], harmless: () => ({ reason: 'No minutes' }) },
      async send(input) {
        const { ref } = await heldMeeting(town)
        await live.endMeeting(staff, area.slug, ref, {})
        await live.sealMeeting(staff, area.slug, ref, input)
        return { reason: (await after.minutes(staff, area.slug, ref)).sealReason }
      },
    },
  }
}
