import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { type AnswerSet, noAnswers } from '#app/contract/surveys/answer-set.ts'
import { checkAnswers } from '#app/contract/surveys/check-answers.ts'
import { questionsOf, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { type AnsweredView, AnswerForm, KeepForm } from '#app/contract/surveys/forms.ts'
import type { Tx } from '#db/database.ts'
import { contributionsOfReceipt } from '#db/feedback/queries.ts'
import { areaBySlug, dangerRulesOf } from '#db/people/area-queries.ts'
import * as box from '#db/surveys/box-queries.ts'
import { openWaveOf, surveyByRef, surveyVersion } from '#db/surveys/queries.ts'
import { moment, newSecretId } from '../clock.ts'
import { newReceiptCode, readReceiptCode, receiptCodeFrom } from '../feedback/receipt-code.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { type BoxedAnswer, waveSeal } from './box.ts'
import { dangerWritten } from './danger.ts'
import type { AskedWave, Mixer } from './mixer.ts'

const NOT_NOW =
  'This survey is not open now. Nothing that you wrote was counted. You can still say it to us, and follow what becomes of it.'
const REPLACED = 'The questions were changed while you were answering. Please look at them once more; what you wrote is still here.'

/** Answering a survey, without an account. Nothing here is recorded, logged or given a time. */
export function answeringSurveys(tools: Tools, mixer: Mixer) {
  const { db, clock, change, vault } = tools

  /** What is asked now, and the rules of the area by which words of danger are known. Refuses: not_found, conflict (not open). */
  async function ask(areaSlug: string, ref: unknown) {
    const { area, survey, wave, version, definition } = await asked(areaSlug, ref)
    const { closesAt, reach, whatWeDidBy } = wave
    const rules = await dangerRulesOf(db, area.id)
    return { ref: survey.ref, wave: wave.number, version: version.number, definition, closesAt, reach, whatWeDidBy, rules }
  }

  async function asked(areaSlug: string, ref: unknown, reading: Tx | typeof db = db) {
    const area = found(await areaBySlug(reading, areaSlug), 'area')
    const survey = found(await surveyByRef(reading, area.id, refOfA('survey', ref)), 'survey')
    const wave = (await openWaveOf(reading, survey.id, moment(clock))) ?? conflict(NOT_NOW)
    const version = await surveyVersion(reading, wave.versionId)
    const definition = SurveyDefinition.parse(JSON.parse(version.definition))
    return { area, survey, version, definition, wave: { ...wave, areaId: area.id } satisfies AskedWave }
  }

  /**
   * Puts the answers of one person into the box, with the mark "used" beside it, in one commit. The same `command` again counts once and
   * gives the same code. Who wrote of danger is told so, and nothing of that is kept. Refuses: invalid (a wrong answer, an unknown question, a version that was replaced, an invitation that is none),
   * not_found, conflict (not open, an invitation that was used), too_many. Records nothing: what is mixed later is recorded then.
   */
  async function submit(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<AnsweredView> {
    await tools.limits.spend('say', actor.addressKey)
    const form = parse(AnswerForm, input)
    const { view, mixed } = await change(async (tx) => {
      const { area, wave, version, definition } = await asked(areaSlug, ref, tx)
      const thanks = answered(
        definition,
        wave,
        dangerWritten(definition, checkAnswers(definition, form.set).kept, await dangerRulesOf(tx, area.id)),
      )
      const once = `${form.command}|${wave.id}`
      const code = receiptCodeFrom(Buffer.from(vault.hashOf('code', `survey|${once}`), 'hex').subarray(0, 7))
      const codeHash = vault.hashOf('receipt', code)
      await box.lockWave(tx, wave.id)
      if (!(await box.insertMark(tx, wave.id, vault.hashOf('survey-command', once))))
        return { view: { ...thanks, code: (await opensWords(tx, codeHash)) ? code : '' }, mixed: false }
      const boxed = boxedAnswer(definition, rightAnswers(definition, form, version.number), form, codeHash)
      const view = { ...thanks, code: boxed.said.length > 0 ? code : '' }
      if (wave.reach === 'list') await takeInvitation(tx, wave, form.invitation)
      const { seal } = await waveSeal(vault, tx, wave)
      await box.insertBox(tx, [{ id: newSecretId('box'), waveId: wave.id, sealed: seal(boxed) }])
      if (boxed.said.length > 0) await box.insertWaiting(tx, wave.id, boxed.codeHash)
      const draft = draftHash(form.draft)
      if (draft) await box.deleteDraft(tx, draft)
      return { view, mixed: await mixer.whenTen(tx, wave) }
    })
    if (mixed) mixer.wipeSoon()
    return view
  }

  async function takeInvitation(tx: Tx, wave: AskedWave, typed = '') {
    const code = readReceiptCode(typed) ?? wrong('invitation', 'Write the five words of your invitation')
    const hash = vault.hashOf('survey-invitation', code)
    if (!(await box.invitationKnown(tx, wave.id, hash)))
      wrong('invitation', 'This is no invitation to this survey. Please check the five words')
    if (!(await box.insertMark(tx, wave.id, hash))) conflict('Somebody has answered with this invitation. It counts once. Thank you.')
  }

  /**
   * Keeps answers until they are sent, wrong ones left out, under a code of five words that opens them on any device. Returns the code. An
   * unknown code makes a new one. Refuses: invalid, not_found, conflict (not open), too_many. Records nothing.
   */
  async function keep(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const form = parse(KeepForm, input)
    const { wave, definition } = await asked(areaSlug, ref)
    const known = readReceiptCode(form.draft ?? '')
    const same = known && (await box.draftOf(db, wave.id, vault.hashOf('survey-draft', known))) ? known : undefined
    if (!same) await tools.limits.spend('say', actor.addressKey)
    const code = same ?? newReceiptCode()
    const { kept } = checkAnswers(definition, form.set)
    await change(async (tx) => {
      const { seal } = await waveSeal(vault, tx, wave)
      await box.putDraft(tx, { codeHash: vault.hashOf('survey-draft', code), waveId: wave.id, sealed: seal(kept) })
    })
    return code
  }

  /** The answers that were kept under a code; none when there are none. Refuses: not_found, conflict (not open). */
  async function takeUp(areaSlug: string, ref: unknown, code: string): Promise<AnswerSet> {
    const { wave } = await asked(areaSlug, ref)
    const hash = draftHash(code)
    const draft = hash ? await box.draftOf(db, wave.id, hash) : undefined
    return draft ? (await waveSeal(vault, db, wave)).open<AnswerSet>(draft.sealed) : noAnswers()
  }

  function draftHash(typed = '') {
    const code = readReceiptCode(typed)
    return code && vault.hashOf('survey-draft', code)
  }

  return { ask, submit, keep, takeUp }
}

/** Whether something was written under a code, mixed or not. */
const opensWords = async (tx: Tx, codeHash: string) =>
  Boolean(await box.waitingUnder(tx, codeHash)) || (await contributionsOfReceipt(tx, codeHash)).length > 0

/** The answers that count; refuses with a sentence at each question that cannot be kept. */
function rightAnswers(definition: SurveyDefinition, form: { version: number; set?: unknown }, now: number): AnswerSet {
  const { kept, faults, unknown } = checkAnswers(definition, form.set)
  const [wrongId] = Object.keys(faults)
  if (form.version !== now && (wrongId || unknown.length > 0)) wrong('version', REPLACED)
  if (wrongId) wrong(wrongId, faults[wrongId]!)
  if (unknown.length > 0)
    wrong('version', 'There is an answer here to a question that is not in this survey. Please look at your answers once more.')
  if (Object.keys(kept.answers).length === 0) wrong('version', 'Nothing is answered yet. One question is enough.')
  return kept
}

/** Words that become contributions leave the answers: there stands only that something was written. */
function boxedAnswer(
  definition: SurveyDefinition,
  set: AnswerSet,
  { show, language }: { show: 'yes' | 'no'; language: string },
  codeHash: string,
): BoxedAnswer {
  const says = questionsOf(definition).flatMap((one) =>
    (one.type === 'long_text' || one.type === 'short_text') && one.says ? [one.id] : [],
  )
  const said = says.flatMap((question) => {
    const words = Object.hasOwn(set.answers, question) ? set.answers[question] : undefined
    return typeof words === 'string' && words !== '-na-' ? [{ question, words }] : []
  })
  const answers = { ...set.answers, ...Object.fromEntries(said.map(({ question }) => [question, WRITTEN])) }
  return { set: { answers, others: set.others }, said, codeHash, show: show === 'yes', language }
}

/** What stands in the answers for words that became a contribution. */
export const WRITTEN = '-written-'

const answered = (definition: SurveyDefinition, wave: AskedWave, helpFirst: boolean): Omit<AnsweredView, 'code'> => ({
  helpFirst,
  about: definition.about.text,
  thanks: definition.thanks?.text ?? '',
  closesAt: wave.closesAt,
  whatWeDidBy: wave.whatWeDidBy,
})
