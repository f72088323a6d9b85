import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { SurveyWaveId } from '#app/contract/ids.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { waveSeal } from '#server/surveys/box.ts'
import type { World } from '../build/world.ts'

const say = (text: string) => ({ text })
export const QUESTIONS = [
  { id: 'listen', type: 'agreement', title: say('People listen to us') },
  { id: 'who', type: 'number', title: say('Which?'), most: 1000 },
  { id: 'more', type: 'long_text', title: say('What else?'), theme: 'waiting' },
]
export const definition = (questions: unknown[] = QUESTIONS) => ({
  format: 1,
  title: say('Autumn'),
  about: say('So that help gets better'),
  pages: [{ id: 'first', questions }],
})
export const wave = { opensAt: '2026-03-04T09:00:00.000Z', closesAt: '2026-03-20T09:00:00.000Z', whatWeDidBy: '2026-06-01' }
export const aWave = { ...wave, reachedBy: 'By letter', tables: [{ question: 'listen' }] }

/** A survey that is open, with its officer, and answers to send. */
export async function openSurvey(world: World, area: AreaTable, more: object = {}) {
  const { surveys } = world.services
  const officer = await world.holder(area, 'officer')
  const ref = await surveys.make(officer, area.slug, { definition: definition() })
  await surveys.publish(officer, area.slug, ref)
  await surveys.planWave(officer, area.slug, ref, { ...aWave, ...more })
  world.now = new Date(wave.opensAt)
  await surveys.turnWaves()
  return { officer, ref }
}
export const answers = (given: object, more: object = {}) => ({
  command: randomBytes(16).toString('hex'),
  version: 1,
  set: { answers: { listen: 'agree', ...given } },
  ...more,
})
export async function answer(world: World, area: AreaTable, ref: string, given: object, more: object = {}, actor: Actor = world.visitor()) {
  return world.services.surveys.submit(actor, area.slug, ref, answers(given, more))
}
/** How many rows of each table a wave has, and what its mixed answers say. */
export async function kept(world: World, area: AreaTable, waveId: SurveyWaveId) {
  const count = async (table: 'surveyBox' | 'surveyMark' | 'surveyWaiting' | 'surveyDraft') =>
    (await world.db.selectFrom(table).where('waveId', '=', waveId).select('waveId').execute()).length
  const { open } = await waveSeal(world.services.tools.vault, world.db, { id: waveId, areaId: area.id })
  const rows = await world.db.selectFrom('surveyAnswer').where('waveId', '=', waveId).orderBy('id').selectAll().execute()
  return {
    box: await count('surveyBox'),
    marks: await count('surveyMark'),
    waiting: await count('surveyWaiting'),
    drafts: await count('surveyDraft'),
    ids: rows.map(({ id }) => id),
    answers: rows.map(({ sealed }) => open<{ answers: Record<string, unknown> }>(sealed).answers),
  }
}
export const waveIdOf = async (world: World, ref: string) =>
  (
    await world.db
      .selectFrom('surveyWave')
      .innerJoin('survey', 'survey.id', 'surveyWave.surveyId')
      .where('survey.ref', '=', ref)
      .select('surveyWave.id')
      .executeTakeFirstOrThrow()
  ).id
