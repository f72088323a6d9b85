import type { Actor } from '#app/contract/actor.ts'
import type { AreaId, SurveyId } from '#app/contract/ids.ts'
import { questionsOf, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { QUESTIONNAIRE_KINDS, type TakenInView } from '#app/contract/surveys/import-forms.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { insertSurvey, lastVersionOf, surveyRefTaken, surveyWithDraft, versionOf } from '#db/surveys/queries.ts'
import { moment, newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { type ReadQuestionnaire, readQuestionnaire } from './exchange/questionnaire.ts'
import { toSurveyJs } from './exchange/surveyjs/to-surveyjs.ts'
import { surveyToMake } from './making.ts'
import { surveyorIn, whyNotMakeSurveys } from './policy.ts'

/** Taking in questionnaires of other systems, and taking ours away. */
export function exchangingSurveys(tools: Tools) {
  const { db } = tools

  /**
   * Makes a survey from a questionnaire of LimeSurvey or SurveyJS, and says what could not be carried over. One that is here already in the
   * same words is not made twice. Refuses: invalid (field `file`, by the name of the fault), not_found (area), forbidden. Records: surveys.made.
   */
  async function takeInSurvey(actor: Actor, areaSlug: string, bytes: Uint8Array | undefined): Promise<TakenInView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotMakeSurveys(actor, area.id))
    if (!bytes) return wrong('file', 'Choose a file')
    return takenIn(tools, area.id, readQuestionnaire(bytes), surveyorIn(actor, area.id)!.id)
  }

  /** Whether this person may take in a questionnaire here. Refuses: not_found (area), forbidden. */
  async function mayTakeIn(actor: Actor, areaSlug: string) {
    permit(whyNotMakeSurveys(actor, found(await areaBySlug(db, areaSlug), 'area').id))
  }

  /**
   * A survey as the JSON of SurveyJS: what is being built, or a version that was published (`last` or its number). Answers are in no export.
   * Refuses: not_found, forbidden.
   */
  async function surveyAsSurveyJs(actor: Actor, areaSlug: string, ref: unknown, version: string | undefined) {
    const { survey } = await surveyToMake(db, actor, areaSlug, ref)
    if (!version) return toSurveyJs(SurveyDefinition.parse(JSON.parse(survey.draft)))
    const published = version === 'last' ? await lastVersionOf(db, survey.id) : await versionOf(db, survey.id, Number(version) || 0)
    return toSurveyJs(SurveyDefinition.parse(JSON.parse(found(published, 'version').definition)))
  }

  return { takeInSurvey, mayTakeIn, surveyAsSurveyJs }
}

/** Makes a survey of what was read, unless the same is here. `by` is a role, or `import`. Records: surveys.made. */
export async function takenIn(
  tools: Tools,
  areaId: AreaId,
  { kind, definition, left }: ReadQuestionnaire,
  by: string,
): Promise<TakenInView> {
  const draft = JSON.stringify(definition)
  const { ref, made } = await tools.change(async (tx) => {
    const same = await surveyWithDraft(tx, areaId, draft)
    if (same) return { ref: same.ref, made: false }
    const id: SurveyId = newId('survey')
    const ref = await freeRef(tx, 'SV', surveyRefTaken)
    await insertSurvey(tx, { id, areaId, ref, draft, madeAt: moment(tools.clock) })
    tools.record(tx, { name: 'surveys.made', place: `at:${id}`, areaId, about: id, actor: by })
    return { ref, made: true }
  })
  const questions = questionsOf(definition).length
  return { ref, title: definition.title.text, kind: QUESTIONNAIRE_KINDS[kind], questions, made, left }
}
