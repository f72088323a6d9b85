import type { AnswerSet } from './answer-set.ts'
import { type Condition, holds } from './conditions.ts'
import type { Page, SurveyDefinition } from './definition.ts'
import type { Question } from './questions.ts'

/** One question on somebody's way, with the page on which it stands; `first` is true at the first question of its page. */
export interface Step {
  page: Page
  question: Question
  first: boolean
}

/**
 * The questions that somebody with these answers is asked, in order. Only answers to questions on this way count for what follows: an
 * answer that was forged or is left from another way changes nothing. A jump only ever leads forward, so every way ends.
 */
export function walk({ pages }: SurveyDefinition, { answers }: Pick<AnswerSet, 'answers'>): Step[] {
  const steps: Step[] = []
  const known: AnswerSet['answers'] = {}
  const may = (condition: Condition | undefined) => !condition || holds(condition, { answers: known })
  for (let at = 0; at < pages.length; ) {
    const page = pages[at]!
    if (may(page.showIf)) {
      let first = true
      for (const question of page.questions) {
        if (!may(question.showIf)) continue
        steps.push({ page, question, first })
        first = false
        if (Object.hasOwn(answers, question.id)) known[question.id] = answers[question.id]!
      }
      at = nextPage(pages, at, known)
    } else at += 1
  }
  return steps
}

function nextPage(pages: Page[], at: number, answers: AnswerSet['answers']): number {
  const jump = pages[at]!.jumps.find(({ when }) => holds(when, { answers }))
  if (!jump) return at + 1
  const to = jump.to === 'end' ? pages.length : pages.findIndex(({ id }) => id === jump.to)
  return to > at ? to : at + 1
}

/** The answers that count: those to questions on the way. */
export function onTheWay(definition: SurveyDefinition, { answers, others }: AnswerSet): AnswerSet {
  const ids = walk(definition, { answers }).map(({ question }) => question.id)
  const kept = <Value>(from: Record<string, Value>) =>
    Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(from, id) ? [[id, from[id]!]] : [])))
  return { answers: kept(answers), others: kept(others) }
}
