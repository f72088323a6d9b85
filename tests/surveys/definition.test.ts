import { describe, expect, test } from 'vitest'
import { checkAnswers } from '#app/contract/surveys/check-answers.ts'
import { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { pathsOf } from '#app/contract/surveys/paths.ts'
import { piped } from '#app/contract/surveys/piping.ts'
import { walk } from '#app/contract/surveys/walk.ts'
import { worded } from '#app/contract/surveys/wording.ts'

const say = (text: string) => ({ text })
const choices = ['town', 'coast', 'hills'].map((code) => ({ code, label: say(`The ${code}`) }))
const written = (pages: unknown[]) => ({ format: 1, title: say('Autumn'), about: say('So that help gets better'), pages })
const survey = (...pages: unknown[]) => SurveyDefinition.parse(written(pages))
const page = (id: string, questions: unknown[], more = {}) => ({ id, questions, ...more })
const one = { id: 'where', type: 'single', title: say('Where do you live?'), choices, other: say('Elsewhere') }
const agree = { id: 'listen', type: 'agreement', title: say('People in {where|your place} listen to us') }
const why = { id: 'why', type: 'long_text', title: say('Why?'), showIf: { question: 'listen', isOneOf: ['disagree'] } }
const kids = { id: 'kids', type: 'number', title: say('How many?'), least: 0, most: 20 }

describe('the definition of a survey', () => {
  test.each([
    ['two questions of one name', [page('a', [agree, agree])]],
    ['two pages of one name', [page('a', [agree]), page('a', [one])]],
    ['a page called end', [page('end', [agree])]],
    ['no page', []],
    ['one choice', [page('a', [{ ...one, choices: choices.slice(0, 1) }])]],
    ['two choices of one code', [page('a', [{ ...one, choices: [...choices, choices[0]] }])]],
    ['an unknown type', [page('a', [{ ...agree, type: 'picture' }])]],
    ['a name that means something to the machine', [page('a', [{ ...agree, id: '__proto__' }])]],
    ['a condition without an end', [page('a', [{ ...agree, showIf: nested(30) }])]],
  ])('refuses %s', (_, pages) => {
    expect(SurveyDefinition.safeParse(written(pages)).success).toBe(false)
  })

  test('stays the same when it is written down and read again', () => {
    const definition = survey(page('a', [one, agree, why, kids]))
    expect(SurveyDefinition.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition)
  })

  test('gives a text as the reader wants it', () => {
    const title = { text: 'Whole', easy: 'Short', in: { pl: { text: 'Całe' } } }
    expect(worded(title, 'en', { easy: true })).toEqual({ text: 'Short', language: 'en' })
    expect(worded(title, 'en', { language: 'pl', easy: true })).toEqual({ text: 'Całe', language: 'pl' })
    expect(worded(title, 'en', { language: 'constructor' })).toEqual({ text: 'Whole', language: 'en' })
  })

  test('repeats an answer in a later question', () => {
    const { questions } = survey(page('a', [one, agree])).pages[0]!
    const with_ = (where: string, others = {}) => piped(agree.title.text, questions, { answers: { where }, others }, 'en')
    expect(with_('coast')).toBe('People in The coast listen to us')
    expect(with_('-other-', { where: 'Norfolk' })).toBe('People in Norfolk listen to us')
    expect(piped(agree.title.text, questions, { answers: {}, others: {} }, 'en')).toBe('People in your place listen to us')
    expect(piped('{this} stays', questions, { answers: {}, others: {} }, 'en')).toBe('{this} stays')
  })
})

function nested(deep: number): unknown {
  return deep === 0 ? { question: 'where', answered: true } : { not: nested(deep - 1) }
}

describe('the way through a survey', () => {
  const branching = survey(
    page('a', [one], { jumps: [{ when: { question: 'where', isOneOf: ['hills'] }, to: 'c' }] }),
    page('b', [agree, why]),
    page('c', [kids]),
  )
  const way = (answers: Record<string, string>) => walk(branching, { answers }).map(({ question }) => question.id)

  test('follows the answers', () => {
    expect(way({})).toEqual(['where', 'listen', 'kids'])
    expect(way({ listen: 'disagree' })).toEqual(['where', 'listen', 'why', 'kids'])
    expect(way({ where: 'hills', listen: 'disagree' })).toEqual(['where', 'kids'])
  })

  test('is listed with an example of each', () => {
    const { paths, complete, findings } = pathsOf(branching)
    expect(paths.map(({ questions }) => questions.join(' '))).toEqual(['where listen why kids', 'where listen kids', 'where kids'])
    for (const { questions, because } of paths)
      expect(walk(branching, { answers: because }).map(({ question }) => question.id)).toEqual(questions)
    expect({ complete, findings }).toEqual({ complete: true, findings: [] })
  })

  test.each([
    [
      'never_reached',
      'listen',
      [
        page('a', [one], {
          jumps: [
            {
              when: {
                any: [
                  { question: 'where', answered: true },
                  { question: 'where', answered: false },
                ],
              },
              to: 'end',
            },
          ],
        }),
        page('b', [agree]),
      ],
    ],
    ['unknown_page', 'a', [page('a', [one], { jumps: [{ when: { question: 'where', answered: true }, to: 'z' }] })]],
    ['goes_back', 'b', [page('a', [one]), page('b', [kids], { jumps: [{ when: { question: 'where', answered: true }, to: 'a' }] })]],
    ['empty_page', 'a', [page('a', []), page('b', [one])]],
    ['unknown_question', 'kids', [page('a', [{ ...kids, showIf: { question: 'who', answered: false } }])]],
    ['asks_later', 'kids', [page('a', [{ ...kids, showIf: { question: 'where', answered: false } }, one])]],
    ['unknown_answer', 'kids', [page('a', [one, { ...kids, showIf: { not: { question: 'where', isOneOf: ['moon'] } } }])]],
    ['repeats_later', 'listen', [page('a', [agree, one])]],
  ])('finds %s', (kind, at, pages) => {
    expect(pathsOf(survey(...pages)).findings).toMatchObject([{ kind, at }])
  })

  test('says so when there are too many ways to try them all', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ ...agree, title: say('?'), id: `q${at}` }))
    const after = many.map(({ id }) => ({ ...kids, id: `k${id}`, showIf: { question: id, isOneOf: ['agree'] } }))
    expect(pathsOf(survey(page('a', [...many, ...after])))).toMatchObject({ complete: false })
  })
})

describe('answers from outside', () => {
  const all = survey(
    page('a', [
      one,
      agree,
      why,
      kids,
      { id: 'some', type: 'several', title: say('?'), choices: [...choices, { code: 'none', label: say('None'), alone: true }], most: 2 },
      { id: 'sure', type: 'yes_no', title: say('?'), notApplicable: false },
      { id: 'born', type: 'date', title: say('?'), from: '1990-01-01' },
      { id: 'mark', type: 'rating', title: say('?') },
      { id: 'order', type: 'ranking', title: say('?'), choices },
      { id: 'grid', type: 'matrix', title: say('?'), rows: choices, columns: choices },
      { id: 'post', type: 'short_text', title: say('?'), maxChars: 5 },
    ]),
  )

  test('are kept where they are right', () => {
    const answers = {
      where: '-other-',
      listen: 'disagree',
      why: 'Nobody wrote back',
      kids: 3,
      some: ['town', 'coast'],
      sure: 'yes',
      born: '1999-12-31',
      mark: 5,
      order: ['hills', 'town'],
      grid: { town: 'coast', coast: '-na-' },
      post: 'Clerk',
    }
    const given = { answers, others: { where: 'An island' } }
    expect(checkAnswers(all, given)).toEqual({ kept: given, faults: {}, unknown: [], offTheWay: [] })
  })

  test.each([
    ['where', 'moon'],
    ['where', ['town']],
    ['where', { code: 'town' }],
    ['listen', 'Agree'],
    ['listen', 1],
    ['kids', '3'],
    ['kids', 2.5],
    ['kids', 21],
    ['kids', Number.NaN],
    ['some', []],
    ['some', ['town', 'town']],
    ['some', ['town', 'none']],
    ['some', ['town', 'coast', 'hills']],
    ['sure', '-na-'],
    ['born', '1999-02-29'],
    ['born', '1980-01-01'],
    ['mark', 6],
    ['order', ['hills', 'hills']],
    ['grid', { moon: 'town' }],
    ['grid', {}],
    ['grid', null],
    ['post', 'Clerks'],
    ['post', '\0'],
    ['post', '   '],
  ])('are named where they are wrong: %s %j', (id, value) => {
    const { kept, faults } = checkAnswers(all, { answers: { [id]: value, mark: id === 'mark' ? value : 1 } })
    expect(Object.keys(faults)).toEqual([id])
    expect(kept.answers).toEqual(id === 'mark' ? {} : { mark: 1 })
  })

  test('do not count off the way, and not to questions that nobody asks', () => {
    const given = JSON.parse('{"answers":{"why":"forged","listen":"agree","moon":1,"__proto__":"x"},"others":{"sun":"y"}}')
    expect(checkAnswers(all, given)).toEqual({
      kept: { answers: { listen: 'agree' }, others: {} },
      faults: {},
      unknown: ['moon', '__proto__', 'sun'],
      offTheWay: ['why'],
    })
  })

  test.each([undefined, null, 3, 'x', [], { answers: 3 }, { answers: ['x'] }, { others: null }])(
    'are read as none when they are %j',
    (given) => {
      expect(checkAnswers(all, given)).toMatchObject({ kept: { answers: {}, others: {} }, faults: {} })
    },
  )
})
