import { boolean, matrix, ranking, rating, several, single } from './choice-shapes.ts'
import { leaveNames } from './left-names.ts'
import { at, isThing, type Reading, type ReadShape, type Shaping, type Thing, textsOf, thingsIn } from './said.ts'
import { commentShape, textShape } from './text-shapes.ts'

const SHAPES: Record<string, Shaping> = {
  ...{
    text: textShape,
    comment: commentShape,
    radiogroup: single,
    dropdown: single,
    buttongroup: single,
    checkbox: several,
    tagbox: several,
  },
  ...{
    ranking,
    boolean,
    rating,
    matrix,
    imagepicker: (element, ...more) => (at(element, 'multiSelect') === true ? several : single)(element, ...more),
  },
}
const WHY_NOT: Record<string, string> = {
  file: 'Files cannot be sent with an answer',
  signaturepad: 'Nobody signs an answer',
  image: 'There are no pictures between questions',
  expression: 'Nothing is computed from answers',
  paneldynamic: 'Questions cannot be asked again and again',
  matrixdynamic: 'There are no lines that somebody adds',
  matrixdropdown: 'There are no tables with a question in each column',
}

/** What a question is here; undefined, and said by name, where there is nothing like it. */
export function shapeOf(element: Thing, about: string, reading: Reading): ReadShape | undefined {
  const type = String(at(element, 'type') ?? '')
  const shaping = Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined
  if (!shaping) {
    reading.carrying.leave(
      about,
      type.slice(0, 60) || 'type',
      Object.hasOwn(WHY_NOT, type) ? WHY_NOT[type]! : 'There is no question of this kind',
    )
    return undefined
  }
  const read = shaping(element, about, reading)
  if (read) leaveNames(element, about, ['type', 'name', 'title', 'description', 'visibleIf', 'visible', ...read.used], reading.carrying)
  return read
}

/** A question with several boxes is several questions: each box with the words of both. */
export function boxesOf(element: Thing, { own }: Reading): Thing[] {
  const before = textsOf(at(element, 'title'))
  return thingsIn(at(element, 'items')).map((item) => {
    const name = `${textsOf(at(element, 'name')).get('default') ?? ''}_${textsOf(at(item, 'name')).get('default') ?? ''}`
    const texts = textsOf(at(item, 'title') ?? at(item, 'name'))
    const title = new Map(
      [...texts].map(([key, words]) => [
        key,
        `${before.get(key) ?? before.get('default') ?? before.get(own) ?? ''}: ${words}`.replace(/^: /, ''),
      ]),
    )
    const shown = isThing(at(item, 'title')) ? Object.fromEntries(title) : [...title.values()][0]
    return { ...item, name, title: shown, type: 'text' }
  })
}
