import { CHOICES_MAX, LONG_TEXT_MAX, SHORT_TEXT_MAX } from '#app/contract/surveys/questions.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { type Carrying, uniqueName } from '../carrying.ts'
import type { LimeTexts } from './said-in.ts'
import type { LimeItem, LimeQuestion } from './structure.ts'

/** One question here out of a question there; `items` are the codes there of its choices or rows. */
export interface LimeShape {
  shape: Record<string, unknown>
  items?: { value: string; code: string }[]
  /** Where one becomes several: the item that became this one, with its words. */
  part?: { code: string; title: Wording | undefined }
}
export interface LimeReading {
  texts: LimeTexts
  carrying: Carrying
}
type Shaping = (lime: LimeQuestion, reading: LimeReading) => LimeShape[]

interface Choices {
  choices: { code: string; label: Wording; alone?: boolean }[]
  items: { value: string; code: string }[]
}

/** Items as choices or rows. One without words has its code as its words. */
function choicesOf(
  items: readonly LimeItem[],
  about: string,
  { texts, carrying }: LimeReading,
  most = CHOICES_MAX,
  alone: string[] = [],
): Choices {
  if (items.length > most) carrying.leave(about, 'answers', `There is room for ${most}. Those after that are left out`)
  const taken = new Set<string>()
  const read = items.slice(0, most).map((item) => {
    const code = uniqueName(item.code, taken)
    const label = texts.wording(about, `answer ${item.code}`, item.text, 500) ?? { text: item.code || code }
    return { choice: { code, label, ...(alone.includes(item.code) ? { alone: true } : {}) }, item: { value: item.code, code } }
  })
  return { choices: read.map(({ choice }) => choice), items: read.map(({ item }) => item) }
}

const attribute = (lime: LimeQuestion, name: string, { texts }: LimeReading) => texts.one(lime.attributes.get(name)).trim()
function numberOf(lime: LimeQuestion, names: string[], reading: LimeReading): number | undefined {
  const text = names.map((name) => attribute(lime, name, reading)).find((found) => found !== '')
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
const scaleOf = (items: readonly LimeItem[], scale: number) => items.filter((item) => item.scale === scale)

function leftOut(lime: LimeQuestion, { carrying }: LimeReading, why: string): LimeShape[] {
  carrying.leave(lime.code, `type ${lime.type}`, why)
  return []
}

function other(lime: LimeQuestion, { texts }: LimeReading) {
  if (!lime.other) return {}
  return { other: texts.wording(lime.code, 'other', lime.attributes.get('other_replace_text'), 200) ?? { text: 'Other' } }
}

const single: Shaping = (lime, reading) => {
  const { choices, items } = choicesOf(scaleOf(lime.answers, 0), lime.code, reading)
  if (choices.length < 2) return leftOut(lime, reading, 'A question needs at least two choices. It is left out')
  return [{ shape: { type: 'single', choices, ...other(lime, reading) }, items }]
}

const several: Shaping = (lime, reading) => {
  const alone = attribute(lime, 'exclude_all_others', reading).split(/[;,\s]+/)
  const { choices, items } = choicesOf(
    scaleOf(lime.subquestions, 0).filter(({ code }) => !(lime.other && code === 'other')),
    lime.code,
    reading,
    CHOICES_MAX,
    alone,
  )
  if (choices.length < 2) return leftOut(lime, reading, 'A question needs at least two choices. It is left out')
  if (lime.type === 'P') reading.carrying.leave(lime.code, 'comments', 'There are no words at each choice. Ask another question for words')
  return [{ shape: { type: 'several', choices, ...other(lime, reading), ...most(lime, ['max_answers'], reading) }, items }]
}

function most(lime: LimeQuestion, names: string[], reading: LimeReading) {
  const value = numberOf(lime, names, reading)
  return value && value >= 1 ? { most: Math.min(Math.floor(value), CHOICES_MAX) } : {}
}

const ranking: Shaping = (lime, reading) => {
  const { choices, items } = choicesOf(scaleOf(lime.answers.length > 1 ? lime.answers : lime.subquestions, 0), lime.code, reading)
  if (choices.length < 2) return leftOut(lime, reading, 'A question needs at least two choices. It is left out')
  return [{ shape: { type: 'ranking', choices, ...most(lime, ['max_answers', 'max_subquestions'], reading) }, items }]
}

/** One list of choices with fixed words. */
const fixed = (words: Record<string, string>): Choices => {
  const entries = Object.entries(words)
  return { choices: entries.map(([code, text]) => ({ code, label: { text } })), items: entries.map(([code]) => ({ value: code, code })) }
}
const counted = (to: number) => fixed(Object.fromEntries(Array.from({ length: to }, (_, at) => [String(at + 1), String(at + 1)])))

const matrix =
  (columns: (lime: LimeQuestion, reading: LimeReading) => Choices): Shaping =>
  (lime, reading) => {
    const rows = choicesOf(scaleOf(lime.subquestions, 0), lime.code, reading, 60)
    const { choices } = columns(lime, reading)
    if (choices.length < 2) return leftOut(lime, reading, 'A question needs at least two choices. It is left out')
    if (rows.choices.length === 0) return leftOut(lime, reading, 'It has no line. It is left out')
    const [only] = scaleOf(lime.subquestions, 0)
    const alone = rows.choices.length === 1 && !reading.texts.one(only!.text)
    if (alone) return [{ shape: { type: 'single', choices }, items: [] }]
    return [{ shape: { type: 'matrix', rows: rows.choices, columns: choices }, items: rows.items }]
  }
const answersOn = (scale: number) => (lime: LimeQuestion, reading: LimeReading) =>
  choicesOf(scaleOf(lime.answers, scale), lime.code, reading)

/** Two scales for the same lines are two questions. */
const twoScales: Shaping = (lime, reading) =>
  [0, 1].flatMap((scale) =>
    matrix(answersOn(scale))(lime, reading).map((one) => ({
      ...one,
      part: {
        code: String(scale),
        title: reading.texts.wording(lime.code, 'header', lime.attributes.get(scale ? 'dualscale_headerB' : 'dualscale_headerA'), 300),
      },
    })),
  )

function numberShape(lime: LimeQuestion, reading: LimeReading) {
  const [least, largest] = [numberOf(lime, ['min_num_value_n'], reading), numberOf(lime, ['max_num_value_n'], reading)]
  const unit = reading.texts.wording(lime.code, 'suffix', lime.attributes.get('suffix'), 60)
  const whole = attribute(lime, 'num_value_int_only', reading) === '1'
  const bounds = { ...(least === undefined ? {} : { least }), ...(largest === undefined ? {} : { most: largest }) }
  return { type: 'number', ...bounds, decimals: whole ? 0 : 6, ...(unit ? { unit } : {}) }
}

function textShape(lime: LimeQuestion, reading: LimeReading, long: boolean) {
  const room = long ? LONG_TEXT_MAX : SHORT_TEXT_MAX
  const wanted = numberOf(lime, ['maximum_chars'], reading)
  if (attribute(lime, 'numbers_only', reading) === '1') return numberShape(lime, reading)
  return {
    type: long ? 'long_text' : 'short_text',
    maxChars: wanted && wanted >= 1 ? Math.min(Math.floor(wanted), room) : room,
    says: long,
  }
}

function dateShape(lime: LimeQuestion, reading: LimeReading) {
  const day = (name: string, as: string) => {
    const text = attribute(lime, name, reading)
    if (/^\d{4}-\d{2}-\d{2}/.test(text)) return { [as]: text.slice(0, 10) }
    if (text) reading.carrying.leave(lime.code, name, 'It is no fixed day')
    return {}
  }
  return { type: 'date', ...day('date_min', 'from'), ...day('date_max', 'until') }
}

/** Each line of a question becomes a question of its own, with the words of both. */
const eachLine =
  (shape: (lime: LimeQuestion, reading: LimeReading) => Record<string, unknown>): Shaping =>
  (lime, reading) =>
    scaleOf(lime.subquestions, 0).map((item) => ({
      shape: shape(lime, reading),
      part: { code: item.code, title: reading.texts.wording(lime.code, item.code, item.text, 900) },
    }))

/** A table of ticks is a question with several choices for each line. */
const table: Shaping = (lime, reading) => {
  if (attribute(lime, 'multiflexible_checkbox', reading) !== '1' || lime.type !== ':')
    return leftOut(lime, reading, 'There are no tables of numbers or words')
  const { choices, items } = choicesOf(scaleOf(lime.subquestions, 1), lime.code, reading)
  if (choices.length < 2) return leftOut(lime, reading, 'A question needs at least two choices. It is left out')
  return eachLine(() => ({ type: 'several', choices }))(lime, reading).map((one) => ({ ...one, items }))
}

const withComment: Shaping = (lime, reading) => {
  const [asked] = single(lime, reading)
  if (!asked) return []
  return [asked, { shape: textShape(lime, reading, true), part: { code: 'comment', title: { text: 'Comment' } } }]
}

const one =
  (shape: (lime: LimeQuestion, reading: LimeReading) => Record<string, unknown>): Shaping =>
  (lime, reading) => [{ shape: shape(lime, reading) }]
const never =
  (why: string): Shaping =>
  (lime, reading) =>
    leftOut(lime, reading, why)

/** What each type of LimeSurvey is here, by its letter. `X` (words only) stands before the next question. */
export const SHAPES: Record<string, Shaping> = {
  ...{ L: single, '!': single, O: withComment, M: several, P: several, R: ranking },
  ...{ Y: one(() => ({ type: 'yes_no' })), N: one(numberShape), D: one(dateShape) },
  ...{
    G: (lime, reading) => [
      {
        shape: { type: 'single', choices: fixed({ F: 'Female', M: 'Male' }).choices, ...other(lime, reading) },
        items: fixed({ F: '', M: '' }).items,
      },
    ],
  },
  '5': one(() => ({ type: 'rating', from: 1, to: 5 })),
  ...{ S: one((lime, reading) => textShape(lime, reading, false)), T: one((lime, reading) => textShape(lime, reading, true)) },
  ...{
    U: one((lime, reading) => textShape(lime, reading, true)),
    K: eachLine(numberShape),
    Q: eachLine((lime, reading) => textShape(lime, reading, false)),
  },
  ...{ A: matrix(() => counted(5)), B: matrix(() => counted(10)), C: matrix(() => fixed({ Y: 'Yes', U: 'Uncertain', N: 'No' })) },
  ...{
    E: matrix(() => fixed({ I: 'Increase', S: 'Same', D: 'Decrease' })),
    F: matrix(answersOn(0)),
    H: matrix(answersOn(0)),
    '1': twoScales,
  },
  ...{ ':': table, ';': table, '|': never('Files cannot be sent with an answer'), '*': never('Nothing is computed from answers') },
  I: never('Everybody chooses a language before the first question'),
}
