import { testsIn } from './conditions.ts'
import { questionsOf, type SurveyDefinition } from './definition.ts'
import type { conditionsIn, SurveyPath } from './paths.ts'
import { pipedIn } from './piping.ts'
import { codesOf, DOES_NOT_APPLY, OTHER, type Question } from './questions.ts'

/** What is wrong with a branch. `at` is the page or question at which it stands. */
export interface PathFinding {
  kind:
    | 'empty_page'
    | 'unknown_page'
    | 'goes_back'
    | 'unknown_question'
    | 'unknown_answer'
    | 'asks_later'
    | 'repeats_later'
    | 'never_reached'
  at: string
  /** One sentence for whoever builds the survey. */
  says: string
}

/** What is wrong with the branches of a survey, in the order of its pages. A survey with any of these cannot be published. */
export function findings(definition: SurveyDefinition, paths: readonly SurveyPath[], complete: boolean): PathFinding[] {
  const reached = new Set(paths.flatMap(({ questions }) => questions))
  const dead: PathFinding[] = questionsOf(definition)
    .filter(({ id }) => complete && !reached.has(id))
    .map(({ id }) => ({ kind: 'never_reached', at: id, says: `Nobody is ever asked ${id}: no answers lead there.` }))
  return [...emptyPages(definition), ...wrongJumps(definition), ...wrongTests(definition), ...wrongPipes(definition), ...dead]
}

const emptyPages = ({ pages }: SurveyDefinition): PathFinding[] =>
  pages.flatMap(({ id, questions }, at) =>
    questions.length === 0 ? [{ kind: 'empty_page', at: id, says: `Page ${at + 1} has no question.` }] : [],
  )

const wrongJumps = ({ pages }: SurveyDefinition): PathFinding[] =>
  pages.flatMap(({ id, jumps }, at) =>
    jumps.flatMap(({ to }): PathFinding[] => {
      if (to === 'end') return []
      const target = pages.findIndex((page) => page.id === to)
      if (target < 0)
        return [{ kind: 'unknown_page', at: id, says: `From page ${at + 1} a way leads to ${to}, and there is no such page.` }]
      return target > at
        ? []
        : [{ kind: 'goes_back', at: id, says: `From page ${at + 1} a way leads back to page ${target + 1}. Ways only lead forward.` }]
    }),
  )

function wrongTests(definition: SurveyDefinition): PathFinding[] {
  const questions = questionsOf(definition)
  const place = new Map(questions.map(({ id }, at) => [id, at]))
  let next = 0
  const wrong: PathFinding[] = []
  for (const page of definition.pages) {
    const look = (conditions: ReturnType<typeof conditionsIn>, at: string, asked: number) =>
      wrong.push(...conditions.flatMap(testsIn).flatMap((test) => wrongTest(test, at, asked, place, questions)))
    look(page.showIf ? [page.showIf] : [], page.id, next)
    for (const question of page.questions) look(question.showIf ? [question.showIf] : [], question.id, next++)
    look(
      page.jumps.map(({ when }) => when),
      page.id,
      next,
    )
  }
  return wrong
}

/** Why a test asks in vain: of what is not there, is asked later, or has no such answer. `asked` is how many questions come before it. */
export function wrongTest(
  test: ReturnType<typeof testsIn>[number],
  at: string,
  asked: number,
  place: ReadonlyMap<string, number>,
  questions: readonly Question[],
): PathFinding[] {
  const where = place.get(test.question)
  if (where === undefined)
    return [{ kind: 'unknown_question', at, says: `${at} depends on the question ${test.question}, and there is no such question.` }]
  if (where >= asked) return [{ kind: 'asks_later', at, says: `${at} depends on ${test.question}, which is asked later.` }]
  if (!('isOneOf' in test)) return []
  const codes = codesOf(questions[where]!)
  return test.isOneOf
    .filter((code) => code !== DOES_NOT_APPLY && code !== OTHER && !codes?.some((one) => one.code === code))
    .map((code) => ({
      kind: 'unknown_answer',
      at,
      says: `${at} depends on the answer ${code} to ${test.question}, and there is no such answer.`,
    }))
}

function wrongPipes(definition: SurveyDefinition): PathFinding[] {
  const questions = questionsOf(definition)
  return questions.flatMap((question, at) =>
    [question.title.text, question.hint?.text ?? '']
      .flatMap(pipedIn)
      .filter((id) => questions.findIndex((one) => one.id === id) >= at)
      .map(
        (id): PathFinding => ({
          kind: 'repeats_later',
          at: question.id,
          says: `${question.id} repeats the answer to ${id}, which is asked later.`,
        }),
      ),
  )
}
