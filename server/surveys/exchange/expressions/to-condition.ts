import { Condition } from '#app/contract/surveys/conditions.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import { type Expression, type Operator, readExpression } from './syntax.ts'

/**
 * What a name in an expression means: a question, a row of it, or one choice of several that is picked or not. `options` are the values that
 * its answer has there, each with its code here.
 */
export interface Named {
  question: string
  type: Question['type']
  row?: string
  picked?: string
  options: { value: string; code: string }[]
}
export type Naming = (name: string) => Named | undefined

/** A condition from an expression of LimeSurvey or SurveyJS, or why there is none. */
export function conditionOf(text: string, naming: Naming): { condition: Condition } | { why: string } {
  const expression = readExpression(text)
  if (typeof expression === 'string') return { why: expression }
  try {
    const read = Condition.safeParse(converted(expression, naming))
    return read.success ? { condition: read.data } : { why: 'There are too many conditions in conditions' }
  } catch (error) {
    if (error instanceof NoEqual) return { why: error.message }
    throw error
  }
}

class NoEqual extends Error {}

function converted(expression: Expression, naming: Naming): Condition {
  switch (expression.is) {
    case 'all':
      return together(expression.parts.map((part) => converted(part, naming)))
    case 'any':
      return { any: expression.parts.map((part) => converted(part, naming)) }
    case 'not':
      return { not: converted(expression.of, naming) }
    case 'name':
      return truthOf(named(expression.name, naming))
    case 'call':
      return called(expression, naming)
    case 'compare':
      return compared(expression, naming)
    default:
      throw new NoEqual('It does not ask about an answer')
  }
}

/** `>=` and `<=` of the same number, one after the other, are one test here. */
function together(all: Condition[]): Condition {
  const [first, second] = all
  if (all.length !== 2 || !first || !second || !('atLeast' in first) || !('atMost' in second)) return { all }
  if (first.question !== second.question || first.atMost !== undefined || second.atLeast !== undefined) return { all }
  return { question: first.question, atLeast: first.atLeast, atMost: second.atMost }
}

function named(name: string, naming: Naming): Named {
  const found = naming(name)
  if (!found) throw new NoEqual(`It asks about “${name.slice(0, 60)}”, which is no question that was carried over`)
  return found
}

const at = ({ question, row }: Named) => (row === undefined ? { question } : { question, row })
const oneOf = (to: Named, codes: string[]): Condition => ({ ...at(to), isOneOf: codes })

function truthOf(to: Named): Condition {
  if (to.picked !== undefined) return oneOf(to, [to.picked])
  return to.type === 'yes_no' ? oneOf(to, ['yes']) : { ...at(to), answered: true }
}

function called({ name, given }: Extract<Expression, { is: 'call' }>, naming: Naming): Condition {
  const [only] = given
  if ((name === 'is_empty' || name === 'isempty' || name === 'empty') && given.length === 1 && only?.is === 'name') {
    const to = named(only.name, naming)
    return to.picked === undefined ? { ...at(to), answered: false } : { not: oneOf(to, [to.picked]) }
  }
  throw new NoEqual(`It uses the function “${name.slice(0, 60)}”`)
}

const TURNED: Partial<Record<Operator, Operator>> = { '=': '=', '!=': '!=', '>': '<', '>=': '<=', '<': '>', '<=': '>=' }

function compared({ operator, left, right }: Extract<Expression, { is: 'compare' }>, naming: Naming): Condition {
  for (const side of [left, right]) if (side?.is === 'call') throw new NoEqual(`It uses the function “${side.name.slice(0, 60)}”`)
  if (left.is === 'name') return tested(named(left.name, naming), operator, right)
  const turned = TURNED[operator]
  if (right?.is !== 'name' || !turned) throw new NoEqual('It does not compare a question with a fixed answer')
  return tested(named(right.name, naming), turned, left)
}

function tested(to: Named, operator: Operator, right: Expression | undefined): Condition {
  if (operator === 'empty' || operator === 'notempty') return { ...at(to), answered: operator === 'notempty' }
  if (to.picked !== undefined) return pickedOrNot(to, to.picked, operator, valuesIn(right))
  if (operator === '!=') return { not: tested(to, '=', right) }
  if (operator === 'notcontains' || operator === 'noneof') return { not: tested(to, operator === 'noneof' ? 'anyof' : 'contains', right) }
  const values = valuesIn(right)
  if (operator === '=' && values.length === 1 && values[0] === '') return { ...at(to), answered: false }
  if (to.type === 'number' || (to.type === 'rating' && operator !== '=' && operator !== 'anyof')) return measured(to, operator, values)
  if (operator === 'allof' || (operator === 'contains' && values.length > 1))
    return { all: values.map((value) => oneOf(to, [code(to, value)])) }
  if (operator === '=' || operator === 'anyof' || operator === 'contains') {
    if (operator === '=' && right?.is === 'list') throw new NoEqual('It asks for exactly these answers together')
    return oneOf(to, [...new Set(values.map((value) => code(to, value)))])
  }
  return ordered(to, operator, values)
}

function valuesIn(right: Expression | undefined): string[] {
  const parts = right?.is === 'list' ? right.values : right ? [right] : []
  return parts.map((part) => {
    if (part.is !== 'value') throw new NoEqual('It compares two questions with each other')
    return part.value
  })
}

function code(to: Named, value: string): string {
  const found = to.options.find((option) => option.value === value)
  if (!found) throw new NoEqual(`It asks for the answer “${value.slice(0, 60)}” to ${to.question}, which cannot be chosen here`)
  return found.code
}

/** LimeSurvey asks of each choice of several whether it is “Y”. */
function pickedOrNot(to: Named, picked: string, operator: Operator, values: string[]): Condition {
  const asked = values.length === 1 ? { Y: true, '': false, N: false }[values[0]!] : undefined
  if (asked === undefined || (operator !== '=' && operator !== '!='))
    throw new NoEqual(`It asks for more than whether “${picked}” was chosen`)
  const is = oneOf(to, [picked])
  return asked === (operator === '=') ? is : { not: is }
}

function measured({ question }: Named, operator: Operator, values: string[]): Condition {
  const numbers = values.map(Number)
  if (numbers.length === 0 || numbers.some((number) => !Number.isFinite(number))) throw new NoEqual('It compares a number with words')
  const exactly = (number: number): Condition => ({ question, atLeast: number, atMost: number })
  const [first] = numbers as [number]
  if (operator === 'anyof') return { any: numbers.map(exactly) }
  if (operator === '=') return exactly(first)
  if (operator === '>=') return { question, atLeast: first }
  if (operator === '<=') return { question, atMost: first }
  const open: Condition = operator === '>' ? { question, atLeast: first } : { question, atMost: first }
  if (operator === '>' || operator === '<') return { all: [open, { not: exactly(first) }] }
  throw new NoEqual(`It asks whether a number “${operator}” something`)
}

/** Choices whose values are numbers can be compared: then those that fit are named. */
function ordered(to: Named, operator: Operator, values: string[]): Condition {
  const limit = Number(values[0])
  const fits = {
    '>': (n: number) => n > limit,
    '>=': (n: number) => n >= limit,
    '<': (n: number) => n < limit,
    '<=': (n: number) => n <= limit,
  }
  const test = fits[operator as keyof typeof fits]
  const numbers = to.options.map(({ value, code }) => ({ number: value.trim() === '' ? Number.NaN : Number(value), code }))
  const codes = numbers.filter(({ number }) => test?.(number)).map(({ code }) => code)
  if (!test || Number.isNaN(limit) || codes.length === 0) throw new NoEqual(`It compares answers that are not numbers`)
  return oneOf(to, codes)
}
