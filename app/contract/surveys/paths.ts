import type { AnswerSet, AnswerValue } from './answer-set.ts'
import { type Condition, testsIn } from './conditions.ts'
import { questionsOf, type SurveyDefinition } from './definition.ts'
import { findings, type PathFinding } from './path-findings.ts'
import { DOES_NOT_APPLY, type Question } from './questions.ts'
import { walk } from './walk.ts'

/** So many kinds of answers are tried; with more the list says that it is not all of them. */
export const TRIED_MAX = 4_000

/** One way through a survey: the questions that are asked, and an example of the answers that lead there. */
export interface SurveyPath {
  questions: string[]
  because: AnswerSet['answers']
}
export interface PathsView {
  paths: SurveyPath[]
  /** False when there were too many kinds of answers to try them all: then only `findings` that need no trying are certain. */
  complete: boolean
  findings: PathFinding[]
}

/**
 * Every way through a survey, longest first, and what is wrong with its branches. Answers are tried by kinds: only questions that a
 * condition asks about branch, and of each only the answers between which a condition makes a difference.
 */
export function pathsOf(definition: SurveyDefinition): PathsView {
  const kinds = kindsOfAnswers(definition)
  const found = new Map<string, SurveyPath>()
  let tried = 0
  const go = (answers: AnswerSet['answers'], decided: ReadonlySet<string>) => {
    if (tried >= TRIED_MAX) return
    const steps = walk(definition, { answers })
    const open = steps.find(({ question }) => kinds.has(question.id) && !decided.has(question.id))?.question.id
    if (open !== undefined) {
      const now = new Set([...decided, open])
      for (const value of kinds.get(open)!) go(value === undefined ? answers : { ...answers, [open]: value }, now)
      return
    }
    tried += 1
    const questions = steps.map(({ question }) => question.id)
    const key = questions.join(' ')
    if (!found.has(key)) found.set(key, { questions, because: answers })
  }
  go({}, new Set())
  const paths = [...found.values()].sort((a, b) => b.questions.length - a.questions.length)
  const complete = tried < TRIED_MAX
  return { paths, complete, findings: findings(definition, paths, complete) }
}

/** For each question that a condition asks about: an answer of each kind, and no answer. */
function kindsOfAnswers(definition: SurveyDefinition) {
  const tests = conditionsIn(definition).flatMap(testsIn)
  const kinds = new Map<string, (AnswerValue | undefined)[]>()
  for (const question of questionsOf(definition)) {
    const about = tests.filter((test) => test.question === question.id)
    if (about.length > 0) kinds.set(question.id, [undefined, ...kindsOf(question, about)])
  }
  return kinds
}

function kindsOf(question: Question, tests: ReturnType<typeof testsIn>): AnswerValue[] {
  const codes = [...new Set(tests.flatMap((test) => ('isOneOf' in test ? test.isOneOf : [])))]
  switch (question.type) {
    case 'number':
    case 'rating':
      return numbersAround(tests)
    case 'several':
    case 'ranking':
      return [['anything else'], ...codes.map((code) => [code]), ...(codes.length > 1 ? [codes] : [])]
    case 'matrix':
      return tests.flatMap((test) =>
        'isOneOf' in test && test.row
          ? test.isOneOf.map((code) => ({ [test.row!]: code }))
          : 'row' in test && test.row
            ? [{ [test.row]: DOES_NOT_APPLY }]
            : [],
      )
    default:
      return ['anything else', ...codes]
  }
}

function numbersAround(tests: ReturnType<typeof testsIn>): number[] {
  const edges = tests
    .flatMap((test) => ('atLeast' in test || 'atMost' in test ? [test.atLeast, test.atMost] : []))
    .filter((edge) => edge !== undefined)
  const numbers = [...new Set(edges)].sort((a, b) => a - b)
  if (numbers.length === 0) return [0]
  return [numbers[0]! - 1, ...numbers.flatMap((edge, at) => [edge, (edge + (numbers[at + 1] ?? edge + 2)) / 2])]
}

/** Every condition of a survey, quotas left out: they ask nothing more. */
export const conditionsIn = ({ pages }: SurveyDefinition): Condition[] =>
  pages
    .flatMap((page) => [page.showIf, ...page.questions.map(({ showIf }) => showIf), ...page.jumps.map(({ when }) => when)])
    .filter((one) => one !== undefined)
