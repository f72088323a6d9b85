import type { Actor } from '#app/contract/actor.ts'
import { refOfA, type SurveyId, type SurveyVersionId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { questionsOf, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { SurveyForm } from '#app/contract/surveys/forms.ts'
import { pathsOf } from '#app/contract/surveys/paths.ts'
import type { Db } from '#db/database.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { insertSurvey, insertSurveyVersion, lastVersionOf, surveyByRef, surveyRefTaken, updateSurvey } from '#db/surveys/queries.ts'
import { moment, newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { chosenThemes } from '../moderation/chosen-themes.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { surveyorIn, whyNotMakeSurveys } from './policy.ts'

/** The area and the survey of an address, for whoever makes surveys there; to everybody else it does not exist. */
export async function surveyToMake(db: Db, actor: Actor, areaSlug: string, ref: unknown) {
  const area = found(await areaBySlug(db, areaSlug), 'area')
  permit(whyNotMakeSurveys(actor, area.id))
  const survey = found(await surveyByRef(db, area.id, refOfA('survey', ref)), 'survey')
  return { area, survey, role: surveyorIn(actor, area.id)! }
}

/** Building surveys, and publishing versions of them. */
export function makingSurveys(tools: Tools) {
  const { db, clock, change, record } = tools

  /** Makes a survey. Returns its reference. Refuses: invalid, not_found (area), forbidden. Records: surveys.made. */
  async function make(actor: Actor, areaSlug: string, input: unknown): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotMakeSurveys(actor, area.id))
    const { definition } = parse(SurveyForm, input)
    return change(async (tx) => {
      const id: SurveyId = newId('survey')
      const ref = await freeRef(tx, 'SV', surveyRefTaken)
      await insertSurvey(tx, { id, areaId: area.id, ref, draft: JSON.stringify(definition), madeAt: moment(clock) })
      record(tx, { name: 'surveys.made', place: `at:${id}`, areaId: area.id, about: id, actor: surveyorIn(actor, area.id)!.id })
      return ref
    })
  }

  /** Changes what is being built; what was published stays. Refuses: invalid, not_found, forbidden. Records: surveys.changed. */
  async function edit(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const { area, survey, role } = await surveyToMake(db, actor, areaSlug, ref)
    const { definition } = parse(SurveyForm, input)
    await change(async (tx) => {
      await updateSurvey(tx, survey.id, JSON.stringify(definition))
      record(tx, { name: 'surveys.changed', place: `at:${survey.id}`, areaId: area.id, about: survey.id, actor: role.id })
    })
  }

  /**
   * Freezes what was built as the next version. Returns its number. Refuses: not_found, forbidden, invalid (a theme that is not there),
   * conflict (no question, a dead end, or nothing changed). Records: surveys.published.
   */
  async function publish(actor: Actor, areaSlug: string, ref: unknown): Promise<number> {
    const { area, survey, role } = await surveyToMake(db, actor, areaSlug, ref)
    const definition = SurveyDefinition.parse(JSON.parse(survey.draft))
    const dead = pathsOf(definition).findings[0]
    if (dead) conflict(dead.says)
    return change(async (tx) => {
      await chosenThemes(tx, area.id, [...new Set(questionsOf(definition).flatMap(({ theme }) => theme ?? []))])
      const last = await lastVersionOf(tx, survey.id)
      if (last?.definition === survey.draft) conflict('Nothing was changed since the last version.')
      const id: SurveyVersionId = newId('surveyversion')
      const number = (last?.number ?? 0) + 1
      await insertSurveyVersion(tx, { id, surveyId: survey.id, number, definition: survey.draft, publishedAt: moment(clock) })
      const facts = { version: number }
      record(tx, {
        ...{
          name: 'surveys.published',
          place: `at:${survey.id}`,
          areaId: area.id,
          about: id,
          actor: role.id,
          facts,
          content: survey.draft,
        },
      })
      return number
    })
  }

  return { make, edit, publish }
}
