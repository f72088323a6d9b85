import { randomInt } from 'node:crypto'
import type { AreaId, ContributionId, SurveyWaveId } from '#app/contract/ids.ts'
import { LEAST_PEOPLE } from '#app/contract/small-numbers.ts'
import { questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { Tx } from '#db/database.ts'
import { areaById, dangerRulesOf } from '#db/people/area-queries.ts'
import * as box from '#db/surveys/box-queries.ts'
import { surveyVersion } from '#db/surveys/queries.ts'
import type { SurveyWaveTable } from '#db/surveys/schema.ts'
import { allThemesIn } from '#db/themes/queries.ts'
import { newSecretId } from '../clock.ts'
import { arrive } from '../feedback/arrival.ts'
import { dangersIn } from '../moderation/dangers.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { type BoxedAnswer, waveSeal } from './box.ts'

export type AskedWave = SurveyWaveTable & { areaId: AreaId }

/**
 * Mixing: what lies in a box and the marks beside it are rewritten, shuffled, each in an order of its own, with new random ids and sealed
 * anew. Afterwards nothing joins an answer to a mark, and words become contributions that share only the wave with the answers.
 */
export function mixing(tools: Tools, wipe: () => Promise<void>) {
  const { vault, report } = tools
  let wiping: Promise<unknown> = Promise.resolve()

  /** Wipes in the background and returns at once: whoever was the tenth would be known by how long they had to wait. */
  function wipeSoon() {
    wiping = Promise.all([wiping, wipe().catch(report)])
  }
  /** Resolves when everything that was to be wiped so far is wiped. */
  const settled = async () => void (await wiping)

  /** Mixes when ten wait. Says whether it did: then the box wants to be wiped after the commit. */
  async function whenTen(tx: Tx, wave: AskedWave): Promise<boolean> {
    if ((await box.countBox(tx, wave.id)) < LEAST_PEOPLE) return false
    await mix(tx, wave)
    return true
  }

  /**
   * At the end: mixes what can be mixed, and rewrites all answers and all marks once more, so that not even the tens stay together. Fewer
   * than ten are kept unread.
   */
  async function finish(tx: Tx, wave: AskedWave) {
    await box.lockWave(tx, wave.id)
    if ((await box.countBox(tx, wave.id)) >= LEAST_PEOPLE) await mix(tx, wave)
    const { seal, open } = await waveSeal(vault, tx, wave)
    const anew = <Row extends { sealed: string }>(rows: Row[]) => shuffled(rows).map(({ sealed }) => seal(open(sealed)))
    const unread = anew(await box.takeBox(tx, wave.id))
    await box.insertBox(
      tx,
      unread.map((sealed) => ({ id: newSecretId('box'), waveId: wave.id, sealed })),
    )
    const answers = anew(await box.takeAnswers(tx, wave.id))
    await box.insertAnswers(
      tx,
      answers.map((sealed) => ({ id: newSecretId('surveyanswer'), waveId: wave.id, sealed })),
    )
    await rewriteMarks(tx, wave.id, 'all')
    for (const { codeHash } of shuffled(await box.takeWaiting(tx, wave.id))) await box.insertWaiting(tx, wave.id, codeHash)
  }

  async function mix(tx: Tx, wave: AskedWave) {
    const { seal, open } = await waveSeal(vault, tx, wave)
    const boxed = (await box.takeBox(tx, wave.id)).map(({ sealed }) => open<BoxedAnswer>(sealed))
    const answers = shuffled(boxed).map(({ set }) => ({ id: newSecretId('surveyanswer'), waveId: wave.id, sealed: seal(set) }))
    await box.insertAnswers(tx, answers)
    await rewriteMarks(tx, wave.id, 'unmixed')
    await box.takeWaiting(tx, wave.id)
    await sayWords(tx, wave, shuffled(boxed))
  }

  async function rewriteMarks(tx: Tx, waveId: SurveyWaveId, which: 'all' | 'unmixed') {
    const marks = shuffled(await box.takeMarks(tx, waveId, which))
    await box.insertMarks(
      tx,
      marks.map(({ mark }) => ({ waveId, mark, mixed: 1 })),
    )
  }

  async function sayWords(tx: Tx, wave: AskedWave, boxed: BoxedAnswer[]) {
    const area = found(await areaById(tx, wave.areaId), 'area')
    const rules = await dangerRulesOf(tx, area.id)
    const definition = JSON.parse((await surveyVersion(tx, wave.versionId)).definition) as SurveyDefinition
    const themeOf = new Map(questionsOf(definition).flatMap(({ id, theme }) => (theme ? [[id, theme]] : [])))
    const themes = themeOf.size > 0 ? await allThemesIn(tx, area.id) : []
    for (const { said, codeHash, show, language } of boxed)
      for (const { question, words } of said)
        await arrive(tools, tx, {
          ...{ id: newSecretId('contribution') as ContributionId, areaId: area.id, words, kind: 'experience', channel: 'survey' },
          ...{ voice: definition.voice, language, mayShow: show, writer: codeHash, codeHash, dangers: dangersIn(words, rules) },
          themeIds: themes.filter(({ slug }) => slug === themeOf.get(question)).map(({ id, mergedIntoId }) => mergedIntoId ?? id),
        })
  }

  return { whenTen, finish, wipe, wipeSoon, settled }
}
export type Mixer = ReturnType<typeof mixing>

/** In an order by chance that cannot be foreseen (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}
