import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { questionsOf } from '#app/contract/surveys/definition.ts'
import { pathsOf } from '#app/contract/surveys/paths.ts'
import { readQuestionnaire } from '#server/surveys/exchange/questionnaire.ts'
import { type Asked, limeSurvey } from './lime-xml.ts'

const real = (name: string) => readQuestionnaire(readFileSync(`tests/data/surveys/${name}`))
const read = (questions: Asked[], group = {}) => readQuestionnaire(Buffer.from(limeSurvey(questions, group)))
const asked = (questions: Asked[], group = {}) => questionsOf(read(questions, group).definition)
const choice: Asked = { type: 'L', code: 'where', answers: ['A1: Town', 'A2: Coast'], other: 'Y' }
const several: Asked = { type: 'M', code: 'help', subquestions: ['SQ1: Speech', 'SQ2: Travel', 'SQ3: None'] }
const table: Asked = { type: 'F', code: 'feel', subquestions: ['r1: Heard', 'r2: Helped'], answers: ['1: No', '2: Yes'] }
const number: Asked = {
  type: 'N',
  code: 'kids',
  attributes: { min_num_value_n: '0', max_num_value_n: '20', num_value_int_only: '1', suffix: 'children' },
}

describe('a questionnaire of LimeSurvey', () => {
  test('comes in from a .lss file that somebody else made', () => {
    const { definition, kind } = real('rc2api_questionnaire.lss')
    expect(kind).toBe('lss')
    expect(definition.title.text).toBe('A Rather Interesting Questionnaire for Testing')
    expect(definition.pages).toMatchObject([{ title: { text: 'Demographics' }, note: { text: 'Some questions about you.' } }])
    expect(questionsOf(definition)).toMatchObject([
      { id: 'cob', type: 'long_text', title: { text: 'What is your country of birth?' } },
      { id: 'yob', type: 'number', least: 1850, most: 2050 },
      {
        id: 'fcol',
        type: 'single',
        other: { text: 'Other' },
        choices: [{ code: '1', label: { text: 'Red' } }, {}, {}, {}, { label: { text: 'Orange' } }],
      },
    ])
    expect(pathsOf(definition).findings).toEqual([])
  })

  test('comes in from a file that is parted by tabs, in both languages', () => {
    const { definition, kind, left } = real('rse_de_2017_part.tsv.txt')
    expect(kind).toBe('tsv')
    expect(definition).toMatchObject({
      language: 'en',
      languages: ['de'],
      title: { in: { de: { text: expect.stringContaining('Umfrage für Personen') } } },
    })
    const byId = new Map(questionsOf(definition).map((question) => [question.id, question]))
    expect([...byId.keys()]).toEqual([
      'edu4',
      'rse1',
      'rse3',
      'soft1can',
      'likert0',
      'currentEmp1',
      'currentEmp12',
      'currentEmp9',
      'prevEmp2',
      'proj4can',
      'open01can',
      'skill2',
    ])
    expect(byId.get('likert0')).toMatchObject({ type: 'matrix', rows: [{ code: 'time1can' }, {}, {}, {}, {}], columns: { length: 10 } })
    expect(byId.get('rse3')).toMatchObject({
      type: 'single',
      title: { in: { de: { text: 'Wer nutzt den von Dir geschrieben Code?' } } },
    })
    expect(byId.get('prevEmp2')).toMatchObject({ type: 'ranking', most: 5 })
    expect(definition.about.text).not.toMatch(/<|&nbsp;/)
    expect(left).toContainEqual({ at: 'rse1', feature: 'mandatory', reason: 'Every question can be skipped here' })
  })

  test('keeps its groups, texts without markup and translations, and says what it has besides', () => {
    const { definition, left } = read([{ ...choice, mandatory: 'Y', attributes: { random_order: '1', other_replace_text: 'Elsewhere' } }])
    expect(definition).toMatchObject({
      title: { text: 'Autumn pulse', in: { cy: { text: 'Hydref' } } },
      about: { text: 'So that help\n\ngets & stays better' },
      languages: ['cy'],
    })
    expect(definition.pages).toMatchObject([
      {
        title: { text: 'About you' },
        questions: [{ title: { text: 'where?', in: { cy: { text: 'where yn Gymraeg?' } } }, other: { text: 'Elsewhere' } }],
      },
    ])
    expect(left.map(({ at, feature }) => [at, feature])).toEqual([
      ['', 'startdate'],
      ['where', 'mandatory'],
      ['where', 'random_order'],
    ])
  })

  test.each<[string, Asked, object[]]>([
    ['a list of choices', choice, [{ id: 'where', type: 'single', other: { text: 'Other' } }]],
    ['a list to pick from', { ...choice, type: '!' }, [{ type: 'single' }]],
    ['choices with a comment', { ...choice, type: 'O' }, [{ type: 'single' }, { id: 'where_comment', type: 'long_text' }]],
    [
      'several choices, one of them alone',
      { ...several, attributes: { exclude_all_others: 'SQ3', max_answers: '2' } },
      [{ type: 'several', most: 2, choices: [{ code: 'SQ1' }, { code: 'SQ2' }, { code: 'SQ3', alone: true }] }],
    ],
    ['an order', { ...choice, type: 'R' }, [{ type: 'ranking' }]],
    ['yes or no', { type: 'Y', code: 'yes' }, [{ type: 'yes_no' }]],
    ['gender', { type: 'G', code: 'sex' }, [{ type: 'single', choices: [{ code: 'F' }, { code: 'M' }] }]],
    ['five points', { type: '5', code: 'mark' }, [{ type: 'rating', from: 1, to: 5 }]],
    ['a number', number, [{ type: 'number', least: 0, most: 20, decimals: 0, unit: { text: 'children' } }]],
    ['a day', { type: 'D', code: 'when', attributes: { date_min: '2020-01-01' } }, [{ type: 'date', from: '2020-01-01' }]],
    ['a line', { type: 'S', code: 'line', attributes: { maximum_chars: '40' } }, [{ type: 'short_text', maxChars: 40, says: false }]],
    ['words', { type: 'U', code: 'words' }, [{ type: 'long_text', says: true }]],
    [
      'several numbers',
      { type: 'K', code: 'n', subquestions: ['a: Boys', 'b: Girls'] },
      [{ id: 'n_a', type: 'number', title: { text: 'n? Boys' } }, { id: 'n_b' }],
    ],
    ['several lines', { type: 'Q', code: 'n', subquestions: ['a: School', 'b: Town'] }, [{ id: 'n_a', type: 'short_text' }, {}]],
    ['a table', table, [{ type: 'matrix', rows: [{ code: 'r1' }, { code: 'r2' }], columns: [{ code: '1' }, { code: '2' }] }]],
    ['a table of five points', { ...table, type: 'A' }, [{ type: 'matrix', columns: { length: 5 } }]],
    ['a table of ten points', { ...table, type: 'B' }, [{ type: 'matrix', columns: { length: 10 } }]],
    [
      'a table of yes, no and uncertain',
      { ...table, type: 'C' },
      [{ type: 'matrix', columns: [{ code: 'Y' }, { code: 'U' }, { code: 'N' }] }],
    ],
    ['a table of more and less', { ...table, type: 'E' }, [{ type: 'matrix', columns: { length: 3 } }]],
    ['a table by columns', { ...table, type: 'H' }, [{ type: 'matrix' }]],
    [
      'two scales',
      {
        type: '1',
        code: 'd',
        subquestions: ['a: Help'],
        answers: ['1@0: No', '2@0: Yes', '1@1: Rarely', '2@1: Often'],
        attributes: { dualscale_headerA: 'Is it there?' },
      },
      [
        { id: 'd_0', title: { text: 'd? Is it there?' } },
        { id: 'd_1', columns: [{ label: { text: 'Rarely' } }, {}] },
      ],
    ],
    [
      'a table of ticks',
      { type: ':', code: 't', subquestions: ['a: Home', 'x@1: Mornings', 'y@1: Evenings'], attributes: { multiflexible_checkbox: '1' } },
      [{ id: 't_a', type: 'several', choices: [{ code: 'x' }, { code: 'y' }] }],
    ],
  ])('asks %s as it is asked here', (_, question, expected) => {
    expect(asked([question])).toMatchObject(expected)
  })

  test.each([
    ['|', 'Files'],
    ['*', 'computed'],
    [':', 'no tables'],
    ['I', 'language'],
    ['ß', 'no question of this kind'],
  ])('says by name that it leaves %s behind', (type, why) => {
    const { definition, left } = read([
      { type: 'Y', code: 'yes' },
      { type, code: 'gone', subquestions: ['a: A'] },
    ])
    expect(questionsOf(definition)).toHaveLength(1)
    expect(left).toContainEqual({ at: 'gone', feature: `type ${type}`, reason: expect.stringContaining(why) })
  })

  test('puts words that are no question before the next one', () => {
    expect(
      asked([
        { type: 'X', code: 'note', text: '<p>Hard questions follow</p>' },
        { type: 'Y', code: 'yes' },
      ]),
    ).toMatchObject([{ id: 'yes', note: { text: 'Hard questions follow' } }])
  })

  test.each<[string, object]>([
    ['where.NAOK == "A1"', { question: 'where', isOneOf: ['A1'] }],
    ['((77X1X10.NAOK == "A2"))', { question: 'where', isOneOf: ['A2'] }],
    ['where != "A1" and kids.NAOK >= 2', { all: [{ not: { question: 'where', isOneOf: ['A1'] } }, { question: 'kids', atLeast: 2 }] }],
    [
      'where == "-oth-" || is_empty(kids)',
      {
        any: [
          { question: 'where', isOneOf: ['-other-'] },
          { question: 'kids', answered: false },
        ],
      },
    ],
    ['!is_empty(where.NAOK)', { not: { question: 'where', answered: false } }],
    ['help_SQ2.NAOK == "Y"', { question: 'help', isOneOf: ['SQ2'] }],
    ['help_SQ2 != "Y"', { not: { question: 'help', isOneOf: ['SQ2'] } }],
    ['feel_r1.NAOK eq "2"', { question: 'feel', row: 'r1', isOneOf: ['2'] }],
    ['kids > 2', { all: [{ question: 'kids', atLeast: 2 }, { not: { question: 'kids', atLeast: 2, atMost: 2 } }] }],
    ['3 == kids', { question: 'kids', atLeast: 3, atMost: 3 }],
    ['feel_r1 >= 2', { question: 'feel', row: 'r1', isOneOf: ['2'] }],
  ])('asks only when %s', (relevance, showIf) => {
    expect(asked([choice, number, several, table, { type: 'Y', code: 'more', relevance }]).at(-1)).toMatchObject({ showIf })
  })

  test.each([
    ['sum(kids, 3) > 4', 'sum'],
    ['kids + 1 == 4', 'computes'],
    ['where == "A9"', 'A9'],
    ['moon == "A1"', 'moon'],
    ['where == kids', 'two questions'],
    ['((where', 'ends'],
    ['where == "A1', 'cannot be read'],
    [`${'('.repeat(500)}where`, 'too deep'],
    ['x'.repeat(30_000), 'too long'],
  ])('always asks, and says so, when it cannot tell when: %s', (relevance, why) => {
    const { definition, left } = read([choice, number, { type: 'Y', code: 'more', relevance }])
    expect(questionsOf(definition).at(-1)!.showIf).toBeUndefined()
    expect(left).toContainEqual({ at: 'more', feature: expect.stringContaining('relevance'), reason: expect.stringContaining(why) })
  })

  test('leaves a condition of a group behind that asks about its own questions', () => {
    const { definition, left } = read([choice], { grelevance: 'where == "A1"' })
    expect(definition.pages[0]!.showIf).toBeUndefined()
    expect(left.at(-1)).toMatchObject({ feature: 'condition', reason: expect.stringContaining('asked later') })
  })

  test('leaves a condition behind that asks about what comes later', () => {
    const { definition, left } = read([{ type: 'Y', code: 'first', relevance: 'where == "A1"' }, choice])
    expect(questionsOf(definition)[0]!.showIf).toBeUndefined()
    expect(left).toContainEqual({ at: 'first', feature: 'condition', reason: expect.stringContaining('asked later') })
    expect(pathsOf(definition).findings).toEqual([])
  })
})
