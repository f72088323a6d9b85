import type { Actor } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { SurveyAtDeskView, SurveyLineView } from '#app/contract/surveys/building-views.ts'
import { questionsOf, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { MakeSurveyForm } from '#app/contract/surveys/draft-forms.ts'
import { pathsOf } from '#app/contract/surveys/paths.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { lastVersionOf, surveysIn, surveyToChange, updateSurvey } from '#db/surveys/queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { afterDeed } from './drafting/deeds.ts'
import { type makingSurveys, surveyToMake } from './making.ts'
import { whyNotMakeSurveys } from './policy.ts'
import type { Typed } from './typed-answers.ts'

/** Building surveys at the desk, one small change after the other. */
export function buildingSurveys({ db, change, record }: Tools, { make }: ReturnType<typeof makingSurveys>) {
  /** The surveys of an area, the newest first, at most 200. Refuses: not_found (area), forbidden. */
  async function surveysAtDesk(actor: Actor, areaSlug: string): Promise<SurveyLineView[]> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotMakeSurveys(actor, area.id))
    return (await surveysIn(db, area.id)).map(({ ref, draft, madeAt, version, published }) => {
      const definition = draftOf(draft)
      const title = definition.title.text
      return { ref, title, questions: questionsOf(definition).length, version: version ?? 0, changed: published !== draft, madeAt }
    })
  }

  /** A survey that is being built, with every way through it. Refuses: not_found, forbidden. */
  async function surveyAtDesk(actor: Actor, areaSlug: string, ref: unknown): Promise<SurveyAtDeskView> {
    const { area, survey } = await surveyToMake(db, actor, areaSlug, ref)
    const definition = draftOf(survey.draft)
    const last = await lastVersionOf(db, survey.id)
    return {
      ref: survey.ref,
      definition,
      ways: pathsOf(definition),
      version: last?.number ?? 0,
      changed: last?.definition !== survey.draft,
      themes: await themeLinks(area.id),
    }
  }

  const themeLinks = async (areaId: AreaId) => (await themesIn(db, areaId)).map(({ slug, title }) => ({ slug, title }))

  /** Begins a survey with one empty page. Returns its reference. Refuses: invalid, not_found (area), forbidden. Records: surveys.made. */
  async function beginSurvey(actor: Actor, areaSlug: string, input: unknown): Promise<string> {
    permit(whyNotMakeSurveys(actor, found(await areaBySlug(db, areaSlug), 'area').id))
    const { title, about, voice } = parse(MakeSurveyForm, input)
    const definition = { format: 1, title: { text: title }, about: { text: about }, voice, pages: [{ id: 'page', questions: [] }] }
    return make(actor, areaSlug, { definition })
  }

  /**
   * One change of what is being built: which, says `do`. What was published stays. Refuses: invalid (at its field), not_found, forbidden.
   * Records: surveys.changed.
   */
  async function changeDraft(actor: Actor, areaSlug: string, ref: unknown, input: Typed) {
    const { area, survey, role } = await surveyToMake(db, actor, areaSlug, ref)
    await change(async (tx) => {
      const { draft } = await surveyToChange(tx, survey.id)
      await updateSurvey(tx, survey.id, JSON.stringify(afterDeed(draftOf(draft), input)))
      record(tx, { name: 'surveys.changed', place: `at:${survey.id}`, areaId: area.id, about: survey.id, actor: role.id })
    })
  }

  return { surveysAtDesk, surveyAtDesk, beginSurvey, changeDraft }
}

const draftOf = (draft: string) => SurveyDefinition.parse(JSON.parse(draft))
