import { CHOICES_MAX } from '#app/contract/surveys/questions.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { choicesIn, SPECIAL_NAMES, withSpecial } from './choices-of.ts'
import { at, numberIn, type Reading, type Shaping, said, type Thing } from './said.ts'

const CHOOSING = ['choices', 'choicesMin', 'choicesMax', 'choicesStep', 'showOtherItem', 'hasOther', 'otherText', ...SPECIAL_NAMES]

/** Choices with a last one that can be written in; undefined where there are fewer than two. */
function chosen(element: Thing, about: string, reading: Reading, alone: boolean) {
  const [from, to] = [numberIn(element, 'choicesMin'), numberIn(element, 'choicesMax')]
  const counted =
    from && to && to.value - from.value < 1_000
      ? Array.from({ length: Math.floor(to.value - from.value) + 1 }, (_, more) => from.value + more)
      : []
  const list = at(element, 'choices')
  const read = withSpecial(element, choicesIn([...(Array.isArray(list) ? list : []), ...counted], about, reading), about, reading, alone)
  const hasOther = at(element, 'showOtherItem') === true || at(element, 'hasOther') === true
  const other: Wording | undefined = hasOther ? (said(element, 'otherText', about, 200, reading) ?? { text: 'Other' }) : undefined
  return read.choices.length < 2 ? undefined : { ...read, ...(other ? { other: { other } } : {}) }
}

function tooFew(about: string, { carrying }: Reading) {
  carrying.leave(about, 'choices', 'A question needs at least two choices of its own. It is left out')
  return undefined
}

export const single: Shaping = (element, about, reading) => {
  if (at(element, 'ct:type') === 'agreement')
    return { shape: { type: 'agreement', faces: at(element, 'ct:faces') === true }, used: ['choices'] }
  const read = chosen(element, about, reading, false)
  if (!read) return tooFew(about, reading)
  const breakdown = at(element, 'ct:breakdown')
  const shape = { type: 'single', choices: read.choices, ...read.other, ...(breakdown === undefined ? {} : { breakdown }) }
  return { shape, options: read.options, used: CHOOSING }
}

export const several: Shaping = (element, about, reading) => {
  const read = chosen(element, about, reading, true)
  if (!read) return tooFew(about, reading)
  const shape = { type: 'several', choices: read.choices, ...read.other, ...most(element) }
  return { shape, options: read.options, used: [...CHOOSING, 'maxSelectedChoices', 'multiSelect'] }
}
const most = (element: Thing) => {
  const value = numberIn(element, 'maxSelectedChoices')?.value
  return value && value >= 1 ? { most: Math.min(Math.floor(value), CHOICES_MAX) } : {}
}

export const ranking: Shaping = (element, about, reading) => {
  const read = chosen(element, about, reading, false)
  if (!read) return tooFew(about, reading)
  const shape = { type: 'ranking', choices: read.choices, ...most(element) }
  return { shape, options: read.options, used: [...CHOOSING, 'selectToRankEnabled', 'maxSelectedChoices'] }
}

/** Yes or no; with other words for them, a choice of two. */
export const boolean: Shaping = (element, about, reading) => {
  const label = (name: string, otherwise: string) => said(element, name, about, 500, reading) ?? { text: otherwise }
  const [yes, no] = [label('labelTrue', 'Yes'), label('labelFalse', 'No')]
  const values = [
    { value: String(at(element, 'valueTrue') ?? 'true'), code: 'yes' },
    { value: String(at(element, 'valueFalse') ?? 'false'), code: 'no' },
  ]
  const options = [...values, { value: 'true', code: 'yes' }, { value: 'false', code: 'no' }]
  const used = ['labelTrue', 'labelFalse', 'valueTrue', 'valueFalse']
  if (yes.text === 'Yes' && no.text === 'No') return { shape: { type: 'yes_no' }, options, used }
  return {
    shape: {
      type: 'single',
      choices: [
        { code: 'yes', label: yes },
        { code: 'no', label: no },
      ],
    },
    options,
    used,
  }
}

export const rating: Shaping = (element, about, reading) => {
  const values = at(element, 'rateValues')
  const from = numberIn(element, 'rateMin')?.value ?? 1
  const to = numberIn(element, 'rateMax')?.value ?? from + (numberIn(element, 'rateCount')?.value ?? 5) - 1
  const step = numberIn(element, 'rateStep')?.value ?? 1
  const used = ['rateMin', 'rateMax', 'rateCount', 'rateStep', 'rateValues', 'minRateDescription', 'maxRateDescription', 'autoGenerate']
  if (!(Array.isArray(values) && values.length > 0) && step === 1 && (from === 0 || from === 1) && to >= 2 && to <= 10) {
    const ends = {
      low: said(element, 'minRateDescription', about, 100, reading),
      high: said(element, 'maxRateDescription', about, 100, reading),
    }
    return { shape: { type: 'rating', from, to, ...defined(ends) }, used }
  }
  const counted =
    step > 0 && (to - from) / step < 400 ? Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step) : []
  const read = choicesIn(Array.isArray(values) && values.length > 0 ? values : counted, about, reading)
  if (read.choices.length < 2) return tooFew(about, reading)
  return { shape: { type: 'single', choices: read.choices }, options: read.options, used }
}
const defined = (things: Thing) => Object.fromEntries(Object.entries(things).filter(([, value]) => value !== undefined))

export const matrix: Shaping = (element, about, reading) => {
  const rows = choicesIn(at(element, 'rows'), about, reading, 60)
  const columns = choicesIn(at(element, 'columns'), about, reading)
  if (rows.choices.length === 0 || columns.choices.length < 2) {
    reading.carrying.leave(about, 'matrix', 'It needs a line and two choices. It is left out')
    return undefined
  }
  const shape = { type: 'matrix', rows: rows.choices, columns: columns.choices }
  return { shape, options: columns.options, rows: rows.options, used: ['rows', 'columns'] }
}
