import { CHOICES_MAX } from '#app/contract/surveys/questions.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { uniqueName } from '../carrying.ts'
import { leaveNames } from './left-names.ts'
import { at, isThing, type Reading, said, type Thing, textsOf } from './said.ts'

export interface ReadChoice {
  code: string
  label: Wording
  alone?: boolean
}
/** Choices, rows or columns, and the values there with their codes here. */
export interface ReadChoices {
  choices: ReadChoice[]
  options: { value: string; code: string }[]
}
const MAX_CHARS = 500

/** The items of a list: a value alone, or a value with a text. Those without a value are left out. */
export function choicesIn(list: unknown, about: string, reading: Reading, most = CHOICES_MAX): ReadChoices {
  const items = Array.isArray(list) ? list : []
  if (items.length > most) reading.carrying.leave(about, 'choices', `There is room for ${most}. Those after that are left out`)
  const taken = new Set<string>()
  const read: ReadChoices = { choices: [], options: [] }
  for (const item of items.slice(0, most)) {
    const thing: Thing = isThing(item) ? item : { value: item }
    const value = valueIn(thing)
    if (value === undefined) continue
    const code = uniqueName(value, taken)
    const label = said(thing, 'text', about, MAX_CHARS, reading) ?? said({ text: value }, 'text', about, MAX_CHARS, reading)
    if (!label) continue
    const alone = at(thing, 'isExclusive')
    read.choices.push({ code, label, ...(typeof alone === 'boolean' ? { alone } : {}) })
    read.options.push({ value, code })
    leaveNames(thing, about, ['value', 'text', 'isExclusive'], reading.carrying)
  }
  return read
}

function valueIn(thing: Thing): string | undefined {
  const value = at(thing, 'value')
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string' && value.trim() !== '') return value
  return value === undefined ? [...textsOf(at(thing, 'text')).values()][0] : undefined
}

const SPECIAL = [
  { shown: ['showNoneItem', 'hasNone'], text: 'noneText', value: 'none', label: 'None' },
  { shown: ['showRefuseItem'], text: 'refuseText', value: 'refused', label: 'I prefer not to say' },
  { shown: ['showDontKnowItem'], text: 'dontKnowText', value: 'dontknow', label: 'I don’t know' },
] as const
export const SPECIAL_NAMES = [...SPECIAL.flatMap(({ shown, text }) => [...shown, text]), 'noneValue', 'refuseValue', 'dontKnowValue']

/** Choices that SurveyJS offers by a switch: none, rather not, do not know. Where several can be chosen, each stands alone. */
export function withSpecial(element: Thing, read: ReadChoices, about: string, reading: Reading, alone: boolean): ReadChoices {
  const taken = new Set(read.choices.map(({ code }) => code))
  for (const { shown, text, value, label } of SPECIAL) {
    if (!shown.some((name) => at(element, name) === true)) continue
    const code = uniqueName(value, taken)
    read.choices.push({ code, label: said(element, text, about, MAX_CHARS, reading) ?? { text: label }, ...(alone ? { alone } : {}) })
    read.options.push({ value, code })
  }
  return read
}
