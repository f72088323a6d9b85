import { describe, expect, test } from 'vitest'
import { questionsOf } from '#app/contract/surveys/definition.ts'
import { readQuestionnaire } from '#server/surveys/exchange/questionnaire.ts'

const read = (json: unknown) => readQuestionnaire(Buffer.from(JSON.stringify(json)))
const elements = (...list: object[]) => read({ title: 'Pulse', description: 'Why', pages: [{ name: 'p', elements: list }] })
const asked = (...list: object[]) => questionsOf(elements(...list).definition)
const where = {
  type: 'radiogroup',
  name: 'where do you live?',
  choices: ['The town', { value: 7, text: { default: 'Coast', de: 'Küste' } }],
}

describe('a survey of SurveyJS', () => {
  test('comes in with its texts, languages and pages, under names that can be used here', () => {
    const { definition, kind, left } = read({
      title: { default: 'Pulse', de: 'Puls' },
      completedHtml: '<h3>Thank you</h3><p>Goodbye &amp; thanks</p>',
      pages: [
        { name: 'page 1', title: 'First', description: 'Hard ones follow', elements: [where] },
        { name: 'page 1', elements: [{ type: 'comment', name: 'why' }] },
      ],
    })
    expect(kind).toBe('surveyjs')
    expect(definition).toMatchObject({
      title: { text: 'Pulse', in: { de: { text: 'Puls' } } },
      thanks: { text: 'Thank you\n\nGoodbye & thanks' },
      languages: ['de'],
    })
    expect(definition.pages).toMatchObject([{ id: 'page_1', note: { text: 'Hard ones follow' } }, { id: 'page_1_2' }])
    expect(questionsOf(definition)).toMatchObject([
      {
        id: 'where_do_you_live',
        title: { text: 'where do you live?' },
        choices: [{ code: 'The_town' }, { code: '7', label: { text: 'Coast', in: { de: { text: 'Küste' } } } }],
      },
      { id: 'why', type: 'long_text', says: true },
    ])
    expect(left).toEqual([{ at: '', feature: 'description', reason: expect.stringContaining('what it is for') }])
  })

  test.each<[object, object[]]>([
    [{ type: 'text' }, [{ type: 'short_text', says: false }]],
    [{ type: 'text', inputType: 'number', min: 1, max: 9, step: 0.5 }, [{ type: 'number', least: 1, most: 9, decimals: 1 }]],
    [{ type: 'text', inputType: 'date', min: '2020-01-01' }, [{ type: 'date', from: '2020-01-01' }]],
    [{ type: 'dropdown', choicesMin: 1, choicesMax: 4 }, [{ type: 'single', choices: { length: 4 } }]],
    [
      { type: 'checkbox', choices: ['a', 'b'], showNoneItem: true, showOtherItem: true, maxSelectedChoices: 2 },
      [{ type: 'several', most: 2, other: { text: 'Other' }, choices: [{}, {}, { code: 'none', alone: true }] }],
    ],
    [{ type: 'tagbox', choices: ['a', { value: 'b', isExclusive: true }] }, [{ type: 'several', choices: [{}, { alone: true }] }]],
    [{ type: 'imagepicker', multiSelect: true, choices: [{ value: 'cat' }, { value: 'dog' }] }, [{ type: 'several' }]],
    [{ type: 'boolean' }, [{ type: 'yes_no' }]],
    [
      { type: 'boolean', labelTrue: 'Often', labelFalse: 'Rarely' },
      [{ type: 'single', choices: [{ code: 'yes', label: { text: 'Often' } }, {}] }],
    ],
    [{ type: 'rating', rateMax: 10, minRateDescription: 'Bad' }, [{ type: 'rating', from: 1, to: 10, low: { text: 'Bad' } }]],
    [{ type: 'rating', rateMin: 0, rateMax: 100, rateStep: 25 }, [{ type: 'single', choices: { length: 5 } }]],
    [{ type: 'ranking', choices: ['a', 'b'] }, [{ type: 'ranking' }]],
    [{ type: 'matrix', columns: ['a', 'b'], rows: ['x'] }, [{ type: 'matrix', rows: [{ code: 'x' }] }]],
    [
      { type: 'multipletext', title: 'Names', items: [{ name: 'one' }, { name: 'two', title: 'Second' }] },
      [
        { id: 'q_one', title: { text: 'Names: one' } },
        { id: 'q_two', title: { text: 'Names: Second' } },
      ],
    ],
  ])('asks %j as it is asked here', (element, expected) => {
    expect(asked({ name: 'q', ...element })).toMatchObject(expected)
  })

  test('takes panels apart: their words stand before the first question, their condition holds for all', () => {
    const panel = {
      type: 'panel',
      name: 'x',
      title: 'About school',
      visibleIf: '{b} = true',
      elements: [
        { type: 'html', name: 'h', html: '<p>Listen</p>' },
        { type: 'text', name: 'one' },
        { type: 'comment', name: 'two', visibleIf: '{one} notempty' },
      ],
    }
    expect(asked({ type: 'boolean', name: 'b' }, panel)).toMatchObject([
      {},
      { id: 'one', note: { text: 'About school\n\nListen' }, showIf: { question: 'b', isOneOf: ['yes'] } },
      {
        id: 'two',
        showIf: {
          all: [
            { question: 'b', isOneOf: ['yes'] },
            { question: 'one', answered: true },
          ],
        },
      },
    ])
  })

  test.each<[string, object]>([
    [`{where do you live?} = 'The town'`, { question: 'where_do_you_live', isOneOf: ['The_town'] }],
    ['{where do you live?} anyof [7, "The town"]', { question: 'where_do_you_live', isOneOf: ['7', 'The_town'] }],
    [
      `{many} contains 'a' or {many} allof ['a', 'b']`,
      {
        any: [
          { question: 'many', isOneOf: ['a'] },
          {
            all: [
              { question: 'many', isOneOf: ['a'] },
              { question: 'many', isOneOf: ['b'] },
            ],
          },
        ],
      },
    ],
    [
      '!({m.Row one} = 1) and {n} <= 4',
      { all: [{ not: { question: 'm', row: 'Row_one', isOneOf: ['1'] } }, { question: 'n', atMost: 4 }] },
    ],
    ['{many} empty', { question: 'many', answered: false }],
  ])('asks only when %s', (visibleIf, showIf) => {
    const before = [
      where,
      { type: 'checkbox', name: 'many', choices: ['a', 'b'] },
      { type: 'matrix', name: 'm', rows: ['Row one'], columns: [1, 2] },
      { type: 'text', inputType: 'number', name: 'n' },
    ]
    expect(asked(...before, { type: 'comment', name: 'why', visibleIf }).at(-1)).toMatchObject({ showIf })
  })

  test('goes on to a later page or to the end as its triggers do', () => {
    const page = (name: string, ...list: object[]) => ({ name, elements: list })
    const { definition, left } = read({
      pages: [
        page('a', { type: 'boolean', name: 'go' }),
        page('b', { type: 'text', name: 'x' }, { type: 'text', name: 'y' }),
        page('c', { type: 'text', name: 'z' }),
      ],
      triggers: [
        { type: 'skip', expression: '{go} = false', gotoName: 'z' },
        { type: 'complete', expression: '{x} empty and {go} = true' },
        { type: 'skip', expression: '{go} = true', gotoName: 'y' },
        { type: 'setvalue', expression: '{go} = true', setToName: 'x' },
      ],
    })
    expect(definition.pages.map(({ jumps }) => jumps)).toEqual([
      [{ when: { question: 'go', isOneOf: ['no'] }, to: 'c' }],
      [
        {
          when: {
            all: [
              { question: 'x', answered: false },
              { question: 'go', isOneOf: ['yes'] },
            ],
          },
          to: 'end',
        },
      ],
      [],
    ])
    expect(left.filter(({ feature }) => feature.startsWith('trigger')).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('middle'),
      expect.stringContaining('by itself'),
    ])
  })

  test.each<[object, string, string]>([
    [{ type: 'text', isRequired: true }, 'isRequired', 'skipped'],
    [{ type: 'text', validators: [{ type: 'email' }] }, 'validators', 'of its kind'],
    [{ type: 'text', inputType: 'email' }, 'inputType email', 'not checked'],
    [{ type: 'radiogroup', choices: ['a', 'b'], choicesOrder: 'random' }, 'choicesOrder', 'in the order'],
    [{ type: 'radiogroup', choices: ['a', { value: 'b', visibleIf: '{x} = 1' }] }, 'visibleIf', 'nothing like it'],
    [{ type: 'text', visibleIf: 'age({x}) > 3' }, 'visibleIf: age({x}) > 3', 'function'],
    [{ type: 'text', somethingNew: 5 }, 'somethingNew', 'nothing like it'],
  ])('says by name what %j loses', (element, feature, why) => {
    const { left, definition } = elements({ name: 'q', ...element })
    expect(left).toEqual([{ at: 'q', feature, reason: expect.stringContaining(why) }])
    expect(questionsOf(definition)).toHaveLength(1)
  })

  test.each([
    [{ type: 'file' }, 'file'],
    [{ type: 'paneldynamic' }, 'paneldynamic'],
    [{ type: 'matrixdropdown' }, 'matrixdropdown'],
    [{ type: 'telepathy' }, 'telepathy'],
    [{ type: 'dropdown', choicesByUrl: { url: 'https://x.example' } }, 'choices'],
    [{ type: 'text', visible: false }, 'visible'],
  ])('leaves %j out and says so', (element, feature) => {
    const { left, definition } = elements({ name: 'gone', ...element }, { type: 'boolean', name: 'stays' })
    expect(left).toContainEqual({ at: 'gone', feature, reason: expect.any(String) })
    expect(questionsOf(definition).map(({ id }) => id)).toEqual(['stays'])
  })
})
