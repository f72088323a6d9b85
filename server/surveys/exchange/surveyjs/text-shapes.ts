import { LONG_TEXT_MAX, SHORT_TEXT_MAX } from '#app/contract/surveys/questions.ts'
import { at, numberIn, type Reading, type ReadShape, type Shaping, said, type Thing } from './said.ts'

const text = (type: 'short_text' | 'long_text', maxChars: number, says: boolean, used: string[]): ReadShape => ({
  shape: { type, maxChars, says },
  used: [...used, 'maxLength'],
})
const FREE = ['email', 'tel', 'url', 'password', 'color', 'month', 'week', 'time', 'datetime', 'datetime-local']

/** A box for one line: words, a number or a day. */
export const textShape: Shaping = (element, about, reading) => {
  const inputType = String(at(element, 'inputType') ?? 'text')
  if (inputType === 'number' || inputType === 'range') return numberShape(element, about, reading)
  if (inputType === 'date') return dateShape(element, about, reading)
  if (FREE.includes(inputType)) reading.carrying.leave(about, `inputType ${inputType}`, 'It is asked as a line of words, and not checked')
  const most = numberIn(element, 'maxLength')?.value ?? SHORT_TEXT_MAX
  const maxChars = most > 0 ? Math.min(Math.floor(most), SHORT_TEXT_MAX) : SHORT_TEXT_MAX
  return text('short_text', maxChars, at(element, 'ct:says') === true, ['inputType'])
}

/** A box for words. */
export const commentShape: Shaping = (element) => {
  const most = numberIn(element, 'maxLength')?.value ?? LONG_TEXT_MAX
  const maxChars = most > 0 ? Math.min(Math.floor(most), LONG_TEXT_MAX) : LONG_TEXT_MAX
  return text('long_text', maxChars, at(element, 'ct:says') !== false, [])
}

const numberShape: Shaping = (element, about, reading) => {
  const step = numberIn(element, 'step')?.value
  const decimals = step !== undefined && step > 0 ? Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))) : 6
  const shape = { type: 'number', ...bound('least', numberIn(element, 'min')), ...bound('most', numberIn(element, 'max')), decimals }
  return { shape: withUnit(shape, element, about, reading), used: ['inputType', 'min', 'max', 'step'] }
}
const bound = (name: string, found: { value: number } | undefined) => (found ? { [name]: found.value } : {})
const withUnit = (shape: { type: string }, element: Thing, about: string, reading: Reading) => {
  const unit = said(element, 'ct:unit', about, 60, reading)
  return unit ? { ...shape, unit } : shape
}

const dateShape: Shaping = (element, about, { carrying }) => {
  const day = (name: string, as: string) => {
    const value = at(element, name)
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { [as]: value }
    if (value !== undefined) carrying.leave(about, name, 'It is no fixed day')
    return {}
  }
  return { shape: { type: 'date', ...day('min', 'from'), ...day('max', 'until') }, used: ['inputType', 'min', 'max'] }
}
