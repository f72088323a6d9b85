import { isDay } from '../day.ts'
import { words } from '../words.ts'
import type { AnswerSet, AnswerValue } from './answer-set.ts'
import { questionsOf, type SurveyDefinition } from './definition.ts'
import { codesOf, DOES_NOT_APPLY, OTHER, type Question } from './questions.ts'
import { onTheWay } from './walk.ts'

/** What was written at a last choice is no longer than this. */
export const OTHER_MAX = 200

/** What became of answers that came from outside. */
export interface CheckedAnswers {
  /** What can be kept: right answers to questions on the way. */
  kept: AnswerSet
  /** One sentence for each question whose answer cannot be kept as it is. */
  faults: Record<string, string>
  /** Names that are no question of this version: forged, or of a version that was replaced meanwhile. */
  unknown: string[]
  /** Answers to questions that are not on the way of these answers: from another way, or a forged jump. They do not count. */
  offTheWay: string[]
}

/** Reads answers that came from outside, against a version. Never throws, whatever it is given; what is right is kept beside what is not. */
export function checkAnswers(definition: SurveyDefinition, given: unknown): CheckedAnswers {
  const answers = recordIn(given, 'answers')
  const others = recordIn(given, 'others')
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]))
  const right: AnswerSet = { answers: {}, others: {} }
  const faults: Record<string, string> = {}
  for (const [id, value] of Object.entries(answers)) {
    const question = questions.get(id)
    if (!question) continue
    const read = readAnswer(question, value, Object.hasOwn(others, id) ? others[id] : undefined)
    if ('fault' in read) faults[id] = read.fault
    else {
      right.answers[id] = read.value
      if (read.other) right.others[id] = read.other
    }
  }
  const kept = onTheWay(definition, right)
  return {
    kept,
    faults,
    unknown: [...new Set([...Object.keys(answers), ...Object.keys(others)])].filter((id) => !questions.has(id)),
    offTheWay: Object.keys(right.answers).filter((id) => !Object.hasOwn(kept.answers, id)),
  }
}

function recordIn(given: unknown, key: string): Record<string, unknown> {
  const inner =
    typeof given === 'object' && given !== null && Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Record<string, unknown>) : {}
}

type Read = { value: AnswerValue; other?: string | undefined } | { fault: string }
const CHOOSE = 'Choose from the answers that stand here, or skip this one'

/** Reads one answer, or says in one sentence for the person what is wrong with it. */
export function readAnswer(question: Question, value: unknown, other?: unknown): Read {
  if (value === DOES_NOT_APPLY) return question.notApplicable ? { value } : { fault: CHOOSE }
  switch (question.type) {
    case 'agreement':
    case 'yes_no':
      return typeof value === 'string' && knows(question, value) ? { value } : { fault: CHOOSE }
    case 'single':
      return typeof value === 'string' && knows(question, value) ? withOther(value, value === OTHER, other) : { fault: CHOOSE }
    case 'several':
      return readSeveral(question, value, other)
    case 'ranking':
      return readRanking(question, value)
    case 'matrix':
      return readMatrix(question, value)
    case 'number':
      return readNumber(question, value)
    case 'rating':
      return typeof value === 'number' && knows(question, String(value)) ? { value } : { fault: CHOOSE }
    case 'date':
      return readDate(question, value)
    default:
      return readWords(value, question.maxChars)
  }
}

const knows = (question: Question, code: string) => Boolean(codesOf(question)?.some((one) => one.code === code))

function withOther(value: AnswerValue, chosen: boolean, other: unknown): Read {
  if (!chosen || other === undefined || other === '') return { value }
  const read = readWords(other, OTHER_MAX)
  return 'fault' in read ? read : { value, other: read.value as string }
}

const isList = (value: unknown, question: Question): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value).size === value.length &&
  value.every((code) => typeof code === 'string' && knows(question, code))

function readSeveral(question: Extract<Question, { type: 'several' }>, value: unknown, other: unknown): Read {
  if (!isList(value, question)) return { fault: CHOOSE }
  if (question.most && value.length > question.most) return { fault: `Choose no more than ${question.most}` }
  const alone = question.choices.find((choice) => choice.alone && value.includes(choice.code))
  if (alone && value.length > 1) return { fault: `Choose “${alone.label.text}” alone, or the others without it` }
  return withOther(value, value.includes(OTHER), other)
}

function readRanking(question: Extract<Question, { type: 'ranking' }>, value: unknown): Read {
  if (!isList(value, question)) return { fault: 'Give each place once, and leave out what you do not want to put in order' }
  return question.most && value.length > question.most ? { fault: `Put no more than ${question.most} in order` } : { value }
}

function readMatrix(question: Extract<Question, { type: 'matrix' }>, value: unknown): Read {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: CHOOSE }
  const rows = Object.entries(value)
  const right = rows.every(
    ([row, code]) =>
      question.rows.some((one) => one.code === row) &&
      typeof code === 'string' &&
      (knows(question, code) || (code === DOES_NOT_APPLY && question.notApplicable)),
  )
  return right && rows.length > 0 ? { value: Object.fromEntries(rows) as Record<string, string> } : { fault: CHOOSE }
}

function readNumber({ least, most, decimals }: Extract<Question, { type: 'number' }>, value: unknown): Read {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > 1e12) return { fault: 'Write a number, like 12' }
  if (Number(value.toFixed(decimals)) !== value)
    return { fault: decimals ? `Write a number with no more than ${decimals} places after the point` : 'Write a whole number' }
  if (least !== undefined && value < least) return { fault: `Write a number that is ${least} or more` }
  return most !== undefined && value > most ? { fault: `Write a number that is ${most} or less` } : { value }
}

function readDate({ from, until }: Extract<Question, { type: 'date' }>, value: unknown): Read {
  if (typeof value !== 'string' || !isDateText(value)) return { fault: 'Write a date, like 31 1 2026' }
  if (from && value < from) return { fault: `Write a date that is ${from} or later` }
  return until && value > until ? { fault: `Write a date that is ${until} or earlier` } : { value }
}

/** `isDay` knows the years from 2000 on; people were born before that. */
const isDateText = (text: string) => /^(19|20)\d{2}-/.test(text) && isDay(text.replace(/^19(\d{2})/, '20$1')) && !/^1900-02-29/.test(text)

function readWords(value: unknown, maxChars: number): Read {
  const read = words({ maxChars, empty: 'Write something, or skip this one' }).safeParse(value)
  return read.success ? { value: read.data } : { fault: read.error.issues[0]!.message }
}
