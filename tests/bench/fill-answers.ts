import type { AreaId } from '#app/contract/ids.ts'
import { ANSWER_KINDS } from '#app/contract/impact.ts'
import { today } from '#server/clock.ts'
import type { Services } from '#server/services.ts'
import { inRole } from './fill-plan.ts'

const ONE_IN = 50
const ANSWERED_TOGETHER = 5

/** Answers one in fifty of these, five with each answer, with all six kinds in turn. */
export async function fillAnswers({ impact, tools }: Services, area: { id: AreaId; slug: string }, refs: string[]) {
  const officer = inRole(area.id, 'officer')
  const chosen = refs.filter((_, at) => at % ONE_IN === 0)
  const day = today(tools.clock)
  for (let from = 0; from < chosen.length; from += ANSWERED_TOGETHER)
    await impact.answer(officer, area.slug, {
      refs: chosen.slice(from, from + ANSWERED_TOGETHER),
      kind: ANSWER_KINDS[(from / ANSWERED_TOGETHER) % ANSWER_KINDS.length],
      title: 'Somebody rings back within two days',
      said: 'Nobody phones back.',
      words: 'From Monday on two people answer the phone, and they write down who rang.',
      by: day,
      until: day,
      whatWouldChange: 'More people on the phones.',
      passedTo: 'The health service',
    })
}
