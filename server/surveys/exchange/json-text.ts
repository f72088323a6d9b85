import { wrong } from '../../refuse.ts'

/** No questionnaire is nested deeper; ours are at most about 40. */
const DEEPEST = 100
const NEVER = ['__proto__', 'constructor', 'prototype']

/** Reads JSON of others. Refuses (field `file`) by name: what ends in the middle, is no JSON, is nested too deep, or has names that only an attack has. */
export function jsonOf(text: string): unknown {
  if (deepestIn(text) > DEEPEST)
    wrong('file', `This file is nested more than ${DEEPEST} deep. It could be meant to do harm, so we do not take it`)
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (NEVER.includes(key))
        wrong('file', `Something in this file is called “${key}”. It could be meant to do harm, so we do not take it`)
      return value
    })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return wrong('file', whyNotJson(text, error.message))
  }
}

/** How deep brackets stand in brackets, those in texts left out; without reading the values. */
function deepestIn(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') for (at += 1; at < text.length && text[at] !== '"'; at++) at += text[at] === '\\' ? 1 : 0
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth)
    else if (char === '}' || char === ']') depth -= 1
  }
  return deepest
}

function whyNotJson(text: string, message: string): string {
  if (/end of JSON|Unterminated/.test(message)) return 'This JSON ends in the middle. The file is not whole'
  const at = /position (\d+)/.exec(message)?.[1]
  return at ? `This is not JSON: line ${text.slice(0, Number(at)).split('\n').length} cannot be read` : 'This is not JSON'
}
