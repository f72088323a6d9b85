import { SurveyLanguage } from '#app/contract/surveys/definition.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import type { Carrying, Said } from '../carrying.ts'

/** Something in a JSON of SurveyJS, by its names. */
export type Thing = Record<string, unknown>

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
/** The things in a list; what is none is left out. */
export const thingsIn = (value: unknown): Thing[] => (Array.isArray(value) ? value.filter(isThing) : [])
export const at = (thing: Thing, name: string): unknown => (Object.hasOwn(thing, name) ? thing[name] : undefined)

/** Puts a text into a thing: in all its languages, its Easy Read under `ct:easy`. */
export function put(thing: Thing, name: string, wording: Wording | undefined) {
  if (!wording) return
  const translated = wording.in && Object.entries(wording.in)
  thing[name] = translated
    ? { default: wording.text, ...Object.fromEntries(translated.map(([key, { text }]) => [key, text])) }
    : wording.text
  const easy = [['default', wording.easy], ...(translated ?? []).map(([key, said]) => [key, said.easy])].filter(([, text]) => text)
  if (easy.length > 0) thing['ct:easy'] = { ...(at(thing, 'ct:easy') as Thing | undefined), [name]: Object.fromEntries(easy) }
}

/** How texts are read: which language they are in, and where it is said what was left behind. */
export interface Reading {
  own: string
  carrying: Carrying
}

/** The text of a thing under a name, with its translations and its Easy Read; undefined where nothing is said. `about` is how the thing is called. */
export function said(thing: Thing, name: string, about: string, maxChars: number, { own, carrying }: Reading): Wording | undefined {
  const texts = textsOf(at(thing, name))
  const unmarked = texts.get('default')
  const fitted = (text: string) => carrying.wording(about, name, new Map([['', text]]), '', maxChars)?.text
  const text = fitted(unmarked ?? texts.get(own) ?? [...texts.values()][0] ?? '')
  if (!text) return undefined
  const easy = easyOf(thing, name)
  const wording: Wording = { text, ...easyIn(easy, 'default') }
  if (!isThing(at(thing, name))) return wording
  const inOthers = [...texts].flatMap(([language, translation]) => {
    if (language === 'default' || (unmarked === undefined && language === own) || !SurveyLanguage.safeParse(language).success) return []
    const inTheir = fitted(translation)
    return inTheir ? [[language, { text: inTheir, ...easyIn(easy, language) }] as const] : []
  })
  return { ...wording, in: Object.fromEntries(inOthers) }
}

/** Texts by language; a text without one stands under `default`. */
export function textsOf(value: unknown): Said {
  if (typeof value === 'string') return new Map([['default', value]])
  if (typeof value === 'number' || typeof value === 'boolean') return new Map([['default', String(value)]])
  if (!isThing(value)) return new Map()
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== ''))
}

function easyOf(thing: Thing, name: string): Thing {
  const all = at(thing, 'ct:easy')
  const easy = isThing(all) ? at(all, name) : undefined
  return isThing(easy) ? easy : {}
}
function easyIn(easy: Thing, language: string): { easy?: string } {
  const text = at(easy, language)
  return typeof text === 'string' && text !== '' ? { easy: text } : {}
}

/** A question as far as its kind tells: what is only its own. Values of answers there have their codes here. */
export interface ReadShape {
  shape: { type: string } & Thing
  options?: { value: string; code: string }[]
  rows?: { value: string; code: string }[]
  used: string[]
}
export type Shaping = (element: Thing, about: string, reading: Reading) => ReadShape | undefined

/** The number under a name, if there is one. */
export function numberIn(thing: Thing, name: string): { value: number } | undefined {
  const value = at(thing, name)
  return typeof value === 'number' && Number.isFinite(value) ? { value } : undefined
}
