import { Condition } from '#app/contract/surveys/conditions.ts'
import { codesOf, DOES_NOT_APPLY, type Question } from '#app/contract/surveys/questions.ts'
import { wrong } from '../../refuse.ts'
import { type Typed, textOf } from '../typed-answers.ts'
import { present, typedNumber } from './typed-words.ts'

/**
 * A rule from the fields of its form: about which question (`on`, of those asked `before`), and `how` it is answered. Refuses: invalid, at the field that
 * is wrong.
 */
export function typedCondition(before: readonly Question[], typed: Typed): Condition {
  const question = before.find(({ id }) => id === textOf(typed, 'on'))
  if (!question) return wrong('on', 'Choose a question that is asked before')
  const row = rowOf(question, textOf(typed, 'row'))
  switch (textOf(typed, 'how')) {
    case 'answered':
      return present({ question: question.id, row, answered: true })
    case 'empty':
      return present({ question: question.id, row, answered: false })
    case 'between':
      return between(question, typed)
    case 'is':
      return present({ question: question.id, row, isOneOf: codesTyped(question, typed) })
    default:
      return wrong('how', 'Choose when')
  }
}

/** A rule beside the one that stands there: both must hold (`and`), one of both (`or`), or it stands instead. Refuses: invalid (too many in each other). */
export function joined(before: Condition | undefined, now: Condition, join: string): Condition {
  if (!before || !['and', 'or'].includes(join)) return now
  const parts = 'all' in before && join === 'and' ? before.all : 'any' in before && join === 'or' ? before.any : [before]
  const both = join === 'and' ? { all: [...parts, now] } : { any: [...parts, now] }
  return Condition.safeParse(both).success ? both : wrong('join', 'There are too many rules in each other. Let this one stand instead')
}

function rowOf(question: Question, row: string): string | undefined {
  if (question.type !== 'matrix' || row === '') return undefined
  return question.rows.some(({ code }) => code === row) ? row : wrong('row', 'Choose a line')
}

function between(question: Question, typed: Typed): Condition {
  const atLeast = typedNumber(typed, 'atLeast')
  const atMost = typedNumber(typed, 'atMost')
  if (Number.isNaN(atLeast)) wrong('atLeast', 'Write a number')
  if (Number.isNaN(atMost)) wrong('atMost', 'Write a number')
  if (atLeast === undefined && atMost === undefined) wrong('atLeast', 'Write a number here, or below')
  return present({ question: question.id, atLeast, atMost })
}

function codesTyped(question: Question, typed: Typed): string[] {
  const codes = [typed.is].flat().filter((code): code is string => typeof code === 'string' && code !== '')
  const known = [...(codesOf(question) ?? []).map(({ code }) => code), DOES_NOT_APPLY]
  if (codes.length === 0) wrong('is', 'Choose at least one answer')
  return codes.every((code) => known.includes(code)) ? codes : wrong('is', 'One of these answers is not there any more. Choose again')
}
