import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { AreaId, Moment, SurveyId, SurveyWaveId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { countedWays } from '#app/contract/surveys/counted.ts'
import { questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { type DeclaredTable, InviteForm, WaveForm } from '#app/contract/surveys/forms.ts'
import { deleteDrafts, insertInvitations } from '#db/surveys/box-queries.ts'
import { insertWave, lastVersionOf, lastWaveOf, updateWave, waveOf, wavesToTurn } from '#db/surveys/queries.ts'
import type { SurveyWaveTable } from '#db/surveys/schema.ts'
import { moment, newId, today } from '../clock.ts'
import { newReceiptCode } from '../feedback/receipt-code.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { surveyToMake } from './making.ts'
import type { Mixer } from './mixer.ts'
import { whyNotCounted } from './releases/declared-tables.ts'

/** Saying when a survey is asked, of whom, and what will be shown of it. */
export function surveyWaves(tools: Tools, mixer: Mixer) {
  const { db, clock, change, record, vault } = tools

  /**
   * Plans the next wave with the last version: when it opens and closes, how people are reached, which tables will be released, and by when
   * it is said what was done. Returns its number. Refuses: invalid, not_found, forbidden, conflict (nothing published, or a wave is not
   * over). Records: surveys.wave_planned.
   */
  async function planWave(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<number> {
    const { area, survey, role } = await surveyToMake(db, actor, areaSlug, ref)
    const form = parse(WaveForm, input)
    if (form.closesAt <= moment(clock)) wrong('closesAt', 'This time has passed')
    if (form.whatWeDidBy < today(clock)) wrong('whatWeDidBy', 'This day has passed. Write a day from today on')
    return change(async (tx) => {
      const version = (await lastVersionOf(tx, survey.id)) ?? conflict('Publish the survey first.')
      whyNotTables(JSON.parse(version.definition), form.tables)
      const last = await lastWaveOf(tx, survey.id)
      if (last && !last.closedAt) conflict('The last wave is not over yet.')
      const id: SurveyWaveId = newId('wave')
      const number = (last?.number ?? 0) + 1
      await vault.put(tx, area.id, 'survey-wave', id, { key: randomBytes(32).toString('base64url') })
      await insertWave(tx, {
        ...{ id, surveyId: survey.id, versionId: version.id, number, reach: form.reach, reachedBy: form.reachedBy },
        ...{ opensAt: form.opensAt as Moment, closesAt: form.closesAt as Moment, openedAt: null, closedAt: null },
        ...{ whatWeDidBy: form.whatWeDidBy, tables: JSON.stringify(form.tables) },
      })
      const facts = { wave: number, version: version.number, whatWeDidBy: form.whatWeDidBy, opens: form.opensAt, closes: form.closesAt }
      const content = JSON.stringify({ tables: form.tables, reachedBy: form.reachedBy })
      record(tx, { name: 'surveys.wave_planned', place: `at:${survey.id}`, areaId: area.id, about: id, actor: role.id, facts, content })
      return number
    })
  }

  /**
   * From now on a wave asks the last version, in the middle of answering too: what fits stays, what does not is shown to whoever wrote it.
   * Refuses: not_found, forbidden, conflict (over, or a declared table would lose its question). Records: surveys.wave_changed.
   */
  async function takeLastVersion(actor: Actor, areaSlug: string, ref: unknown, waveNumber: number) {
    const { area, survey, role } = await surveyToMake(db, actor, areaSlug, ref)
    await change(async (tx) => {
      const wave = found(await waveOf(tx, survey.id, waveNumber), 'wave')
      if (wave.closedAt) conflict('This wave is over.')
      const version = found(await lastVersionOf(tx, survey.id), 'version')
      whyNotTables(JSON.parse(version.definition), JSON.parse(wave.tables))
      await updateWave(tx, wave.id, { versionId: version.id })
      const facts = { wave: wave.number, version: version.number }
      record(tx, { name: 'surveys.wave_changed', place: `at:${survey.id}`, areaId: area.id, about: wave.id, actor: role.id, facts })
    })
  }

  /**
   * Makes so many invitations, each of five words. They are given here and never again, to be handed out; whom they are given to is kept
   * nowhere. Refuses: invalid, not_found, forbidden, conflict (over, or everybody with the link can answer). Records: surveys.invited.
   */
  async function invite(actor: Actor, areaSlug: string, ref: unknown, waveNumber: number, input: unknown): Promise<string[]> {
    const { area, survey, role } = await surveyToMake(db, actor, areaSlug, ref)
    const { count } = parse(InviteForm, input)
    return change(async (tx) => {
      const wave = found(await waveOf(tx, survey.id, waveNumber), 'wave')
      if (wave.closedAt) conflict('This wave is over.')
      if (wave.reach === 'link') conflict('Everybody with the link can answer this wave. It needs no invitations.')
      const codes = Array.from({ length: count }, () => newReceiptCode())
      await insertInvitations(
        tx,
        wave.id,
        codes.map((code) => vault.hashOf('survey-invitation', code)),
      )
      const facts = { wave: wave.number, count }
      record(tx, { name: 'surveys.invited', place: `at:${survey.id}`, areaId: area.id, about: wave.id, actor: role.id, facts })
      return codes
    })
  }

  /** Opens and closes whatever is due; run by the clock. Records: surveys.opened, surveys.closed. */
  async function turnWaves() {
    const due = await wavesToTurn(db, moment(clock))
    for (const wave of due) await (wave.closesAt <= moment(clock) ? close(wave) : open(wave))
    if (due.length > 0) await mixer.wipe()
  }

  const open = (wave: SurveyWaveTable & { areaId: AreaId }) =>
    change(async (tx) => {
      await updateWave(tx, wave.id, { openedAt: moment(clock) })
      turned(tx, 'surveys.opened', wave)
    })

  const close = (wave: SurveyWaveTable & { areaId: AreaId }) =>
    change(async (tx) => {
      await updateWave(tx, wave.id, { openedAt: wave.openedAt ?? moment(clock), closedAt: moment(clock) })
      await mixer.finish(tx, wave)
      await deleteDrafts(tx, wave.id)
      turned(tx, 'surveys.closed', wave)
    })

  function turned(tx: Parameters<typeof record>[0], name: 'surveys.opened' | 'surveys.closed', wave: SurveyWaveTable & { areaId: AreaId }) {
    const place = `at:${wave.surveyId satisfies SurveyId}` as const
    record(tx, { name, place, areaId: wave.areaId, about: wave.id, actor: 'system', facts: { wave: wave.number } })
  }

  return { planWave, takeLastVersion, invite, turnWaves }
}

/** Tables are of questions of the version; beside them stand only questions that ask for a group. */
function whyNotTables(definition: SurveyDefinition, tables: DeclaredTable[]) {
  const questions = questionsOf(definition)
  for (const { question, by } of tables) {
    const asked = questions.find(({ id }) => id === question)
    if (!asked) wrong('tables', `There is no question ${question}`)
    if (asked.type === 'short_text' || asked.type === 'long_text')
      wrong('tables', `${question} is answered in words. There is no table of it`)
    if (countedWays(asked).length === 0) wrong('tables', `${question} is answered with a number or a day. There is no table of it`)
    const group = questions.find(({ id }) => id === by)
    if (by && !(group?.type === 'single' && group.breakdown)) wrong('tables', `${by} does not ask for a district, stage or age`)
  }
  const why = whyNotCounted(definition, tables)
  if (why) wrong('tables', why)
}
