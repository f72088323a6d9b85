import { describe, expect, test } from 'vitest'
import { identifiersIn, withTakenOut } from '#server/moderation/identifiers.ts'
import { halves, linesOf } from './halves.ts'
import { figuresOf } from './planted.ts'

const NUMBERS = ['phone', 'email', 'postcode', 'address', 'nhs_number', 'upn', 'nino', 'case_number', 'date_of_birth']
const whatIn = (text: string) => identifiersIn(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])

describe('words that could point to somebody', () => {
  const planted = halves(linesOf('identifiers.jsonl'))
  const sets = {
    'the half that nobody tuned to': planted.heldOut,
    'the tuned half': planted.tuning,
    'the second set': linesOf('identifiers-2.jsonl'),
  }

  test.each(Object.entries(sets))('are found in %s', (_name, lines) => {
    const [numbers, names, schools] = [NUMBERS, ['name'], ['school']].map((kinds) => figuresOf(lines, kinds))
    expect(numbers!.covered / numbers!.planted).toBeGreaterThanOrEqual(0.98)
    expect(names!.covered / names!.planted).toBeGreaterThanOrEqual(0.85)
    expect(schools!.covered / schools!.planted).toBeGreaterThanOrEqual(0.85)
    expect(names!.right / names!.found).toBeGreaterThanOrEqual(0.95)
    expect(names!.cleanFlagged / names!.cleanLines).toBeLessThanOrEqual(0.1)
  })
  test('are never conditions, helplines, months, places, meetings or our own references', () => {
    const lines = [
      "Down's syndrome, Asperger's and Tourette's, Irlen, Makaton, Prader-Willi",
      'Childline 0800 1111, Samaritans 116 123, call 999, council 0300 123 4567',
      'The bus from Penistone was late in May and the meeting on 14/05/2024 was cancelled',
      'It is CT-7K2M9Q on the website, section 19, year 7, £12,500, 2023/24',
      'Our special school is full and the local primary laughed',
    ]
    for (const line of lines) expect(whatIn(line), line).toEqual([])
  })
  test('are told apart, and numbers that Ofcom keeps for stories are phones too', () => {
    expect(whatIn('Mrs Patel, 07700 900123 / 020 7946 0018 / +44 7700 900456')).toEqual([
      ['name', 'Mrs Patel'],
      ['phone', '07700 900123'],
      ['phone', '020 7946 0018'],
      ['phone', '+44 7700 900456'],
    ])
    expect(whatIn('my son jayden at Thistle Lane Primary, 14 Elm Grove, WR11 4QJ')).toEqual([
      ['name', 'jayden'],
      ['school', 'Thistle Lane Primary'],
      ['address', '14 Elm Grove'],
      ['postcode', 'WR11 4QJ'],
    ])
  })
  test('ten digits are an NHS number by their check digit or because the words say so', () => {
    expect(whatIn('NHS number 943 476 5919')).toEqual([['nhs_number', '943 476 5919']])
    expect(whatIn('NHS number 943 476 5918, they mistyped it')).toEqual([['nhs_number', '943 476 5918']])
    expect(whatIn('943 476 5919')[0]).toEqual(['nhs_number', '943 476 5919'])
    expect(whatIn('943 476 5918')).toEqual([])
  })
  test('come in the order of the text and never overlap', () => {
    for (const line of [...planted.tuning, ...planted.heldOut]) {
      const found = identifiersIn((JSON.parse(line) as { text: string }).text)
      found.forEach((one, at) => {
        expect(one.end).toBeGreaterThan(one.start)
        if (at) expect(one.start).toBeGreaterThanOrEqual(found[at - 1]!.end)
      })
    }
  })
  test('are shown as plain words for who it is', () => {
    const shown = (text: string) => withTakenOut(text, identifiersIn(text))
    expect(shown('My daughter Aaliyah likes her teacher Mr Okafor.')).toBe('My daughter [a child] likes her teacher [a teacher].')
    expect(shown('Dr Rao wrote to 9 Juniper Way')).toBe('[a health professional] wrote to [an address]')
    expect(shown('Agnieszka is on 07700 900123')).toBe('[a name] is on [a phone number]')
  })
  test('stay quick on long and on nasty texts', () => {
    const ordinary = linesOf('not-danger.txt').join('\n').slice(0, 20_000)
    identifiersIn(ordinary)
    const parts = ['1 ', '01 ', 'a@', 'Mr ', 'ref no ', 'The Oak ', '+44', '12 oak ', 'nhs 943 ']
    for (const text of [ordinary, ...parts.map((part) => part.repeat(6000 / part.length))]) {
      const before = process.cpuUsage().user
      identifiersIn(text)
      expect((process.cpuUsage().user - before) / 1000, text.slice(0, 12)).toBeLessThan(15_000)
    }
  })
})

describe('taking words out', () => {
  test('puts what is shown in square brackets once, and joins what runs into one another', () => {
    const text = 'Ask Sue Ward today'
    expect(withTakenOut(text, [{ start: 4, end: 12, shownAs: 'a name' }])).toBe('Ask [a name] today')
    expect(withTakenOut(text, [{ start: 4, end: 12, shownAs: '[taken out]' }])).toBe('Ask [taken out] today')
    const two = [
      { start: 8, end: 12, shownAs: 'a surname' },
      { start: 4, end: 12, shownAs: 'a name' },
    ]
    expect(withTakenOut(text, two)).toBe('Ask [a name] today')
    expect(withTakenOut(text, [])).toBe(text)
  })
})
