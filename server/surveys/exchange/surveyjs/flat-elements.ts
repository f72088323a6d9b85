import type { Wording } from '#app/contract/surveys/wording.ts'
import { wordsOfHtml } from '../../../feedback/words-of-html.ts'
import { leaveNames } from './left-names.ts'
import { at, type Reading, said, type Thing, textsOf, thingsIn } from './said.ts'

/** When something is asked there: an expression, and the condition of ours that may stand beside it. */
export interface AskedIf {
  expression: string
  kept: unknown
  about: string
}
/** An element without the panels around it. `notes` are the words before it that belong to no question. */
export interface FlatElement {
  element: Thing
  askedIf: AskedIf[]
  notes: Wording[]
}

/** The condition under a name of a thing, if there is one. */
export function askedIfIn(thing: Thing, name: string, about: string): AskedIf[] {
  const expression = at(thing, name)
  return typeof expression === 'string' && expression.trim() !== '' ? [{ expression, kept: at(thing, `ct:${name}`), about }] : []
}

export const calledIn = (thing: Thing): string => [...textsOf(at(thing, 'name')).values()][0]?.slice(0, 200) ?? ''

/** The questions of a list in their order, panels taken apart: what a panel says stands before its first question, its condition holds for all. */
export function flatElements(list: unknown, reading: Reading): FlatElement[] {
  const flat: FlatElement[] = []
  let notes: Wording[] = []
  const go = (elements: Thing[], around: AskedIf[]) => {
    for (const element of elements) {
      const about = calledIn(element)
      if (at(element, 'visible') === false) reading.carrying.leave(about, 'visible', 'What is never shown is not asked')
      else if (at(element, 'type') === 'html') notes.push(...htmlNote(element, about, reading))
      else if (at(element, 'type') === 'panel') {
        for (const name of ['title', 'description']) notes.push(...[said(element, name, about, 1_000, reading) ?? []].flat())
        leaveNames(element, about, ['type', 'name', 'title', 'description', 'elements', 'visibleIf', 'visible'], reading.carrying)
        go(thingsIn(at(element, 'elements')), [...around, ...askedIfIn(element, 'visibleIf', about)])
      } else {
        flat.push({ element, askedIf: [...around, ...askedIfIn(element, 'visibleIf', about)], notes })
        notes = []
      }
    }
  }
  go(thingsIn(list), [])
  if (notes.length > 0) reading.carrying.leave('', 'html', 'No question comes after these words on their page')
  return flat
}

function htmlNote(element: Thing, about: string, reading: Reading): Wording[] {
  leaveNames(element, about, ['type', 'name', 'html', 'title', 'visibleIf', 'visible'], reading.carrying)
  if (askedIfIn(element, 'visibleIf', about).length > 0)
    reading.carrying.leave(about, 'visibleIf', 'Words before a question are shown whenever the question is')
  const words = [...textsOf(at(element, 'html'))].map(([language, html]) => [language, wordsOfHtml(html)])
  return [said({ text: Object.fromEntries(words) }, 'text', about, 1_000, reading) ?? []].flat()
}
