import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parse } from '#app/contract/parse.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import { oneLine, WORDS_MAX_CHARS, words } from '#app/contract/words.ts'
import naughty from '#tests/data/security/blns.json' with { type: 'json' }

const Form = z.strictObject({ body: words({ empty: 'Write what you want to say' }), title: oneLine({ maxChars: 20 }).optional() })
const whyNot = (input: unknown) => {
  try {
    parse(Form, input)
  } catch (error) {
    const refusal = refusalOf(error)
    return refusal?.kind === 'invalid' ? refusal.fields : undefined
  }
}

describe('what a person writes in a box', () => {
  test.each([undefined, '', ' \n\t ', '\u200B\u2060', '\u3164'])('asks for words when there are none (%j)', (body) => {
    expect(whyNot({ body })).toEqual({ body: 'Write what you want to say' })
  })

  test('refuses a NUL and says where it is', () => {
    expect(whyNot({ body: 'Hot meals\0arrive cold' })?.body).toMatch(/broken character.*after “Hot meals”/)
    expect(whyNot({ body: '\0' })?.body).toBe('Write what you want to say')
    expect(words().safeParse('\0').error?.issues[0]?.message).toMatch(/at the start/)
  })

  test('refuses half of a character', () => {
    expect(whyNot({ body: 'so \uD83D tired' })?.body).toMatch(/after “so”/)
    expect(whyNot({ body: 'so tired \uDE22' })?.body).toMatch(/after “so tired”/)
    expect(whyNot({ body: 'so tired \uD83D\uDE22' })).toBeUndefined()
  })

  test('says how many characters are too many, and counts an emoji as one', () => {
    expect(whyNot({ body: 'a'.repeat(WORDS_MAX_CHARS + 1) })?.body).toBe(
      'This is 1 character too long. Please make it shorter. There is room for 20,000 characters.',
    )
    expect(whyNot({ body: '😢'.repeat(WORDS_MAX_CHARS + 1_200) })?.body).toMatch(/1,200 characters too long/)
    expect(whyNot({ body: '😢'.repeat(WORDS_MAX_CHARS) })).toBeUndefined()
    expect(whyNot({ body: `${'a\r\n'.repeat(WORDS_MAX_CHARS / 2)}\r\n\r\n` })).toBeUndefined()
  })

  test('makes line ends one kind, trims around the words, and leaves the rest alone', () => {
    const parsed = parse(Form, { body: '\uFEFF  one\r\n\r\n  two\rthree\t\n\u00A0' })
    expect(parsed.body).toBe('one\n\n  two\nthree')
  })

  test('takes an empty text where nothing has to be written', () => {
    expect(words().parse('  ')).toBe('')
    expect(words().optional().parse(undefined)).toBeUndefined()
    expect(words().safeParse(7).error?.issues[0]?.message).toBe('Please write this in words')
  })
})

describe('what a person writes on one line', () => {
  test.each(['two\nlines', 'two\r\nlines', 'two\u2028lines', 'two\u2029lines'])('refuses a line break (%j)', (title) => {
    expect(whyNot({ body: 'x', title })).toEqual({ title: 'Please write this on one line' })
  })

  test.each(['a\tb', 'a\u0007b', 'a\u007Fb', 'a\u0085b'])('refuses a control character (%j)', (title) => {
    expect(whyNot({ body: 'x', title })?.title).toMatch(/hidden character here.*after “a”/)
  })

  test('refuses what is too long and what is empty', () => {
    expect(whyNot({ body: 'x', title: 'y'.repeat(23) })?.title).toMatch(/^This is 3 characters too long/)
    expect(oneLine({ empty: 'Write a name' }).safeParse(' ').error?.issues).toMatchObject([{ message: 'Write a name' }])
    expect(oneLine({ empty: 'Write a name' }).safeParse('a\0b').error?.issues).toHaveLength(1)
  })

  test('keeps names of every language, trimmed', () => {
    for (const name of ['Siân Ó Briain', 'محمد', '李小龙', 'D’Arcy-Łuczak']) expect(oneLine().parse(` ${name} `)).toBe(name)
  })
})

describe('the 515 naughty strings', () => {
  test.each([
    ['a box of several lines', words(), 0],
    ['a box of one line', oneLine({ maxChars: 10_000 }), 24],
  ])('go unchanged through %s, or are refused in a clear sentence', (_, box, refusedAtMost) => {
    const refused: string[] = []
    for (const text of naughty) {
      const result = box.safeParse(text)
      if (result.success) expect(result.data).toBe(text.replace(/\r\n?/g, '\n').trim())
      else refused.push(result.error.issues[0]!.message)
    }
    expect(naughty).toHaveLength(515)
    for (const reason of refused) expect(reason).toMatch(/^(Please write this on one line|There is a (hidden|broken) character).*/)
    expect(refused.length).toBeLessThanOrEqual(refusedAtMost)
  })
})
