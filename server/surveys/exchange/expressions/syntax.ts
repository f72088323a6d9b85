import { type Token, tokensOf } from './tokens.ts'

export type Operator =
  | '='
  | '!='
  | '>'
  | '>='
  | '<'
  | '<='
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'allof'
  | 'noneof'
  | 'empty'
  | 'notempty'

/** An expression of LimeSurvey or SurveyJS, read. */
export type Expression =
  | { is: 'all' | 'any'; parts: Expression[] }
  | { is: 'not'; of: Expression }
  | { is: 'compare'; operator: Operator; left: Expression; right?: Expression }
  | { is: 'call'; name: string; given: Expression[] }
  | { is: 'name'; name: string }
  | { is: 'value'; value: string }
  | { is: 'list'; values: Expression[] }

const OPERATORS: Record<string, Operator> = {
  ...{ '=': '=', '==': '=', eq: '=', equal: '=', '<>': '!=', '!=': '!=', ne: '!=', notequal: '!=' },
  ...{ '>': '>', gt: '>', greater: '>', '>=': '>=', ge: '>=', greaterorequal: '>=' },
  ...{ '<': '<', lt: '<', less: '<', '<=': '<=', le: '<=', lessorequal: '<=' },
  ...{ contains: 'contains', contain: 'contains', '*=': 'contains', notcontains: 'notcontains', notcontain: 'notcontains' },
  ...{ anyof: 'anyof', allof: 'allof', noneof: 'noneof', empty: 'empty', notempty: 'notempty' },
}
const ALONE: Operator[] = ['empty', 'notempty']
const LONGEST = 20_000
const DEEPEST = 60

/** Reads an expression; a sentence for whoever takes it in where it cannot be read. */
export function readExpression(text: string): Expression | string {
  if (text.length > LONGEST) return 'It is too long'
  const tokens = tokensOf(text)
  if (!tokens) return 'It cannot be read'
  try {
    const reader = new Reader(tokens)
    const expression = reader.any(0)
    return reader.atEnd ? expression : reader.computes ? 'It computes something' : 'It cannot be read'
  } catch (error) {
    if (error instanceof Unreadable) return error.message
    throw error
  }
}

class Unreadable extends Error {}

class Reader {
  readonly #tokens: Token[]
  #at = 0
  constructor(tokens: Token[]) {
    this.#tokens = tokens
  }
  get atEnd() {
    return this.#at >= this.#tokens.length
  }
  get computes() {
    return /^[-+*/%]$/.test(this.#tokens[this.#at]?.text ?? '')
  }
  any = (depth: number): Expression => this.#joined('any', ['or', '||'], () => this.#all(depth))
  #all = (depth: number): Expression => this.#joined('all', ['and', '&&'], () => this.#not(depth))

  #joined(is: 'all' | 'any', by: string[], part: () => Expression): Expression {
    const parts = [part()]
    while (this.#takes(...by)) parts.push(part())
    return parts.length === 1 ? parts[0]! : { is, parts }
  }
  #not(depth: number): Expression {
    if (depth > DEEPEST) throw new Unreadable('It is nested too deep')
    if (this.#takes('!', 'not', 'negate')) return { is: 'not', of: this.#not(depth + 1) }
    const left = this.#one(depth)
    const operator = this.#operator()
    if (!operator) return left
    return ALONE.includes(operator) ? { is: 'compare', operator, left } : { is: 'compare', operator, left, right: this.#one(depth) }
  }
  #one(depth: number): Expression {
    const token = this.#tokens[this.#at++]
    if (!token) throw new Unreadable('It ends in the middle')
    if (token.is === 'name') return { is: 'name', name: token.text }
    if (token.is === 'text' || token.is === 'number')
      return { is: 'value', value: token.is === 'number' ? String(token.number) : token.text }
    if (token.is === 'word') return this.#word(token.text, depth)
    if (token.text === '(') return this.#until(')', () => this.any(depth + 1))
    if (token.text === '[') return { is: 'list', values: this.#several(']', depth) }
    if (token.text === '-' && this.#tokens[this.#at]?.is === 'number') return { is: 'value', value: `-${this.#tokens[this.#at++]!.text}` }
    throw new Unreadable('It computes something')
  }
  #word(word: string, depth: number): Expression {
    if (this.#takes('(')) return { is: 'call', name: word.toLowerCase(), given: this.#several(')', depth) }
    return /^(true|false)$/i.test(word) ? { is: 'value', value: word.toLowerCase() } : { is: 'name', name: word }
  }
  #several(end: string, depth: number): Expression[] {
    const values: Expression[] = []
    if (this.#takes(end)) return values
    do values.push(this.any(depth + 1))
    while (this.#takes(','))
    return this.#until(end, () => values)
  }
  #until<T>(end: string, work: () => T): T {
    const done = work()
    if (!this.#takes(end)) throw new Unreadable(this.atEnd ? 'It ends in the middle' : 'It computes something')
    return done
  }
  #operator(): Operator | undefined {
    const token = this.#tokens[this.#at]
    if (token?.is !== 'sign' && token?.is !== 'word') return undefined
    const operator = Object.hasOwn(OPERATORS, token.text.toLowerCase()) ? OPERATORS[token.text.toLowerCase()] : undefined
    if (operator) this.#at += 1
    return operator
  }
  #takes(...texts: string[]): boolean {
    const token = this.#tokens[this.#at]
    const fits = (token?.is === 'sign' || token?.is === 'word') && texts.includes(token.text.toLowerCase())
    if (fits) this.#at += 1
    return fits
  }
}
