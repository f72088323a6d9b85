import { isDeepStrictEqual } from 'node:util'
import type { Condition } from '#app/contract/surveys/conditions.ts'
import { type Page, questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import { conditionOf } from '../expressions/to-condition.ts'
import { expressionOf } from '../expressions/to-expression.ts'
import { htmlOf } from './completed-html.ts'
import { elementOf } from './element-of.ts'
import { namingOf } from './naming.ts'
import { put, type Thing } from './said.ts'

/**
 * A survey as the JSON of SurveyJS. What has no equal there stands under names that begin with `ct:`, so that it comes back whole; other
 * programs leave these out.
 */
export function toSurveyJs(definition: SurveyDefinition): Thing {
  const { title, about, thanks, language, languages, voice, pages, quotas } = definition
  const questions = questionsOf(definition)
  const asked = askedWith(questions)
  const survey: Thing = { 'ct:format': 1, locale: language, 'ct:language': language, 'ct:languages': languages, 'ct:voice': voice }
  put(survey, 'title', title)
  put(survey, 'description', about)
  if (thanks) {
    survey.completedHtml = htmlOf(thanks)
    put(survey, 'ct:thanks', thanks)
  }
  if (quotas.length > 0) survey['ct:quotas'] = quotas
  survey.pages = pages.map((page) => pageOf(page, asked))
  const triggers = pages.flatMap((page) => page.jumps.map((jump) => triggerOf(page, jump, pages, asked)))
  if (triggers.length > 0) survey.triggers = triggers
  return survey
}

/** Puts a condition into a thing as an expression; where that would come back as another one, the condition stands beside it. */
type Asking = (thing: Thing, name: string, condition: Condition | undefined) => void

function askedWith(questions: readonly Question[]): Asking {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const naming = namingOf(questions)
  return (thing, name, condition) => {
    if (!condition) return
    const expression = expressionOf(condition, byId)
    thing[name] = expression
    const back = conditionOf(expression, naming)
    if (!('condition' in back) || !isDeepStrictEqual(back.condition, condition)) thing[`ct:${name}`] = condition
  }
}

function pageOf({ id, title, note, showIf, questions }: Page, asked: Asking): Thing {
  const page: Thing = { name: id }
  put(page, 'title', title)
  put(page, 'description', note)
  asked(page, 'visibleIf', showIf)
  page.elements = questions.map((question) => {
    const element = elementOf(question)
    asked(element, 'visibleIf', question.showIf)
    return element
  })
  return page
}

function triggerOf({ id }: Page, { when, to }: Page['jumps'][number], pages: readonly Page[], asked: Asking): Thing {
  const target = pages.find((page) => page.id === to)?.questions[0]?.id
  const trigger: Thing = to === 'end' ? { type: 'complete' } : { type: 'skip', ...(target ? { gotoName: target } : {}), 'ct:to': to }
  trigger['ct:page'] = id
  asked(trigger, 'expression', when)
  return trigger
}
