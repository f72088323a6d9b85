/** A piece of an expression of LimeSurvey or SurveyJS. */
export type Token = { is: 'name' | 'text' | 'word' | 'sign'; text: string } | { is: 'number'; text: string; number: number }

const PARTS = new RegExp(
  [
    String.raw`\{(?<name>[^{}]{1,300})\}`,
    String.raw`'(?<single>(?:[^'\\]|\\.)*)'`,
    String.raw`"(?<double>(?:[^"\\]|\\.)*)"`,
    String.raw`(?<number>\d+(?:\.\d+)?)(?![\w.])`,
    String.raw`(?<word>[A-Za-z_\d][\w.]*)`,
    String.raw`(?<sign><>|[<>=!*]=|&&|\|\||[()[\],<>=!+\-*/%])`,
  ].join('|'),
  'gy',
)

/** Cuts an expression into its pieces; undefined where something in it is none. */
export function tokensOf(expression: string): Token[] | undefined {
  const tokens: Token[] = []
  for (let at = 0; ; ) {
    while (/\s/.test(expression[at] ?? '')) at += 1
    if (at >= expression.length) return tokens
    PARTS.lastIndex = at
    const found = PARTS.exec(expression)
    if (!found?.groups) return undefined
    tokens.push(tokenOf(found.groups))
    at = PARTS.lastIndex
  }
}

function tokenOf({ name, single, double, number, word, sign }: Record<string, string | undefined>): Token {
  if (name !== undefined) return { is: 'name', text: name.trim() }
  const quoted = single ?? double
  if (quoted !== undefined) return { is: 'text', text: quoted.replace(/\\(.)/g, '$1') }
  if (number !== undefined) return { is: 'number', text: number, number: Number(number) }
  return word !== undefined ? { is: 'word', text: word } : { is: 'sign', text: sign! }
}
