import { refOfA } from '#app/contract/ids.ts'
import { questionsOf, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { DeclaredTable } from '#app/contract/surveys/forms.ts'
import { shareOf } from '#app/contract/surveys/interval.ts'
import type { SurveyResultsView } from '#app/contract/surveys/result-views.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { surveyByRef, surveyVersion } from '#db/surveys/queries.ts'
import { wavesOpened } from '#db/surveys/release-queries.ts'
import type { SurveyWaveTable } from '#db/surveys/schema.ts'
import { found } from '../../refuse.ts'
import type { Tools } from '../../tools.ts'
import { INVITED, TOOK_PART } from '../releases/releasing.ts'
import { resultsOf } from './result-of.ts'
import { type Told, toldOf } from './told.ts'

/** Reading what came of surveys: from frozen releases alone, the same for everybody. */
export function readingResults({ db }: Pick<Tools, 'db'>) {
  /** What came of a wave of a survey, of the last that was opened unless one is named. Refuses: not_found. */
  async function results(areaSlug: string, ref: unknown, number?: unknown): Promise<SurveyResultsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const survey = found(await surveyByRef(db, area.id, refOfA('survey', ref)), 'survey')
    const opened = await wavesOpened(db, survey.id)
    const wave = found(number === undefined ? opened.at(-1) : opened.find((one) => String(one.number) === number), 'wave')
    const until = opened.filter((one) => one.number <= wave.number)
    const waves = await Promise.all(until.map(async (one) => ({ wave: one, told: await toldOf(db, one) })))
    const definition = SurveyDefinition.parse(JSON.parse((await surveyVersion(db, wave.versionId)).definition))
    const { told } = waves.at(-1)!
    const { number: at, opensAt, closesAt, closedAt, reachedBy, whatWeDidBy } = wave
    return {
      ...{ ref: survey.ref, title: definition.title.text, language: definition.language, waves: opened.map((one) => one.number) },
      wave: { number: at, opensAt, closesAt, over: closedAt !== null, reachedBy, whatWeDidBy },
      people: peopleIn(told),
      invited: invitedIn(told),
      questions: declaredIn(definition, wave).flatMap(({ question, groups }) => resultsOf(question, groups, waves)),
    }
  }

  return { results }
}

/** How many took part, as the newest table says it that was not kept from an earlier release. */
function peopleIn(told: Told) {
  const own = [...told.tables.values()].filter(({ id }) => id !== INVITED)
  const table = own.find(({ keptSince }) => keptSince === undefined) ?? own[0]
  return told.at(table?.id ?? '', {})
}

function invitedIn(told: Told): SurveyResultsView['invited'] {
  if (!told.tables.has(INVITED)) return undefined
  const [all, yes, no] = [told.at(INVITED, {}), ...['yes', 'no'].map((value) => told.at(INVITED, { [TOOK_PART]: value }))]
  if (!all || !yes || !no || !('shown' in all && 'shown' in yes && 'shown' in no)) return { all: no!, share: undefined }
  return { all, share: shareOf(yes.shown, all.shown) }
}

/** The questions that were declared, in the order of the survey, each with the groups by which it is shown. */
function declaredIn(definition: SurveyDefinition, { tables }: SurveyWaveTable) {
  const questions = questionsOf(definition)
  const declared: DeclaredTable[] = JSON.parse(tables)
  return questions
    .filter(({ id }) => declared.some(({ question }) => question === id))
    .map((question) => ({
      question,
      groups: questions.filter(({ id }) => declared.some((one) => one.question === question.id && one.by === id)),
    }))
}
