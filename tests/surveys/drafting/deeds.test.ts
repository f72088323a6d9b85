import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '#app/contract/refusal.ts'
import { questionsOf, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { fieldsOfQuestion } from '#app/contract/surveys/draft-fields.ts'
import { pathsOf } from '#app/contract/surveys/paths.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import { afterDeed, DEEDS } from '#server/surveys/drafting/deeds.ts'
import { definitions } from '../exchange/random-definitions.ts'
import { deedOn } from './random-deeds.ts'

const begun = () =>
  SurveyDefinition.parse({
    format: 1,
    title: { text: 'Autumn' },
    about: { text: 'So that help gets better' },
    pages: [{ id: 'page', questions: [] }],
  })
const doing = (draft: SurveyDefinition, ...forms: Record<string, unknown>[]) =>
  forms.reduce<SurveyDefinition>((now, form) => afterDeed(now, form), draft)
const refusedAt = (draft: SurveyDefinition, form: Record<string, unknown>) => {
  try {
    afterDeed(draft, form)
  } catch (error) {
    const refusal = refusalOf(error)
    return refusal?.kind === 'invalid' ? refusal.fields : refusal?.kind
  }
}
const add = (title: string, more: object = {}) => ({ do: 'add', page: 'page', type: 'yes_no', title, ...more })
const idsOf = (draft: SurveyDefinition) => questionsOf(draft).map(({ id }) => id)

describe('random deeds', () => {
  test('keep a survey valid, or are refused with a sentence at a field; nothing of the old draft is changed', () => {
    const done: Record<string, number> = {}
    fc.assert(
      fc.property(
        definitions.chain((draft) => fc.tuple(fc.constant(draft), deedOn(draft))),
        ([draft, form]) => {
          const before = JSON.stringify(draft)
          try {
            const now = JSON.parse(JSON.stringify(afterDeed(draft, form)))
            done[String(form.do)] = (done[String(form.do)] ?? 0) + 1
            expect(SurveyDefinition.parse(now)).toEqual(now)
          } catch (error) {
            const refusal = refusalOf(error)
            if (!refusal) throw error
            if (refusal.kind === 'invalid') for (const sentence of Object.values(refusal.fields)) expect(sentence).toMatch(/^[“A-Z].{5,}/)
            else expect(refusal.kind).toBe('not_found')
          }
          expect(JSON.stringify(draft)).toBe(before)
        },
      ),
      { numRuns: 1_200 },
    )
    expect(Object.keys(DEEDS).filter((name) => !done[name])).toEqual([])
  })

  test('a question that is opened and kept without a change stays as it was', () => {
    fc.assert(
      fc.property(definitions, (draft) => {
        for (const question of questionsOf(draft)) {
          const now = afterDeed(draft, { do: 'question', id: question.id, ...fieldsOfQuestion(question) })
          expect(questionsOf(now).find(({ id }) => id === question.id)).toEqual(question)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('what is built', () => {
  test('gets its name from its words, and keeps it; a name that is taken or wrong is refused at its field', () => {
    const draft = doing(
      begun(),
      add('Do people listen to us at school?'),
      add('Do people listen to us at school?'),
      add('日本'),
      add('x', { name: 'pulse' }),
    )
    expect(idsOf(draft)).toEqual(['do_people_listen_to_us', 'do_people_listen_to_us_2', 'question', 'pulse'])
    expect(refusedAt(draft, add('y', { name: 'pulse' }))).toEqual({ name: expect.stringContaining('has this name') })
    expect(refusedAt(draft, add('y', { name: '1 2' }))).toHaveProperty('name')
    expect(refusedAt(draft, add(' '))).toEqual({ title: 'Write the question' })
    expect(refusedAt(draft, add('y', { type: 'moon' }))).toHaveProperty('type')
    expect(refusedAt(draft, { do: 'moon' })).toBe('not_found')
    const changed = afterDeed(draft, { do: 'question', id: 'pulse', title: 'Other words', notApplicable: 'yes' })
    expect(questionsOf(changed)[3]).toEqual({ id: 'pulse', type: 'yes_no', title: { text: 'Other words' }, notApplicable: true })
  })

  test('says at its field what is wrong with numbers, days, choices and long words', () => {
    const draft = begun()
    for (const [field, form] of Object.entries({
      choices: { type: 'single', choices: 'only one' },
      columns: { type: 'matrix', rows: 'a', columns: 'a' },
      least: { type: 'number', least: 'many' },
      from: { type: 'date', from: '30.11.2026' },
      to: { type: 'rating', to: '99' },
      maxChars: { type: 'short_text', maxChars: '301' },
      titleEasy: { titleEasy: 'x'.repeat(1_001) },
      hint: { hintEasy: 'easy alone' },
    }))
      expect(refusedAt(draft, add('Q', form))).toEqual({ [field]: expect.stringMatching(/^[A-Z]/) })
  })

  test('keeps the codes of choices while their words change, so that a trend holds', () => {
    const first = doing(
      begun(),
      add('Which?', { name: 'which', type: 'several', choices: 'Primary school\nCollege\nNone of these', alone: '' }),
    )
    const choicesOf = (draft: SurveyDefinition) => (questionsOf(draft)[0] as Extract<Question, { type: 'several' }>).choices
    expect(choicesOf(first).map(({ code }) => code)).toEqual(['primary_school', 'college', 'none_of_these'])
    const easy = afterDeed(first, { do: 'words', id: 'which', in: 'en', 'e:choices:college': 'Big school' })
    const now = afterDeed(easy, {
      ...{ do: 'question', id: 'which', title: 'Which?', alone: 'none_of_these' },
      choices: 'college = A college\nHome\nnone_of_these = None of these\nPrimary school',
    })
    expect(choicesOf(now)).toEqual([
      { code: 'college', label: { text: 'A college', easy: 'Big school' } },
      { code: 'home', label: { text: 'Home' } },
      { code: 'none_of_these', label: { text: 'None of these' }, alone: true },
      { code: 'primary_school', label: { text: 'Primary school' } },
    ])
  })

  test('moves questions over the edges of pages, and pages among themselves; a page with questions stays', () => {
    const two = doing(begun(), add('One', { name: 'one' }), add('Two', { name: 'two' }), { do: 'add-page', title: 'Help' })
    const over = doing(two, { do: 'move', id: 'two', to: 'down' })
    expect(over.pages.map(({ id, questions }) => [id, questions.map((one) => one.id)])).toEqual([
      ['page', ['one']],
      ['help', ['two']],
    ])
    expect(doing(over, { do: 'move', id: 'two', to: 'down' })).toEqual(over)
    expect(idsOf(doing(over, { do: 'move', id: 'two', to: 'up' }, { do: 'move', id: 'two', to: 'up' }))).toEqual(['two', 'one'])
    expect(doing(over, { do: 'move-page', page: 'help', to: 'up' }).pages.map(({ id }) => id)).toEqual(['help', 'page'])
    expect(refusedAt(over, { do: 'remove-page', page: 'help' })).toEqual({ '': expect.stringContaining('has questions') })
    const left = doing(over, { do: 'remove', id: 'two' }, { do: 'remove-page', page: 'help' })
    expect(left.pages).toHaveLength(1)
    expect(refusedAt(doing(left, { do: 'remove', id: 'one' }), { do: 'remove-page', page: 'page' })).toHaveProperty('')
  })

  test('stands in other languages; Easy Read alone is not enough there', () => {
    const draft = doing(begun(), add('Do they listen?', { name: 'listen' }))
    const polish = doing(draft, { do: 'words', id: 'listen', in: 'pl', 't:title': 'Czy słuchają?', 'e:title': 'Słuchają?' })
    expect(polish.languages).toEqual(['pl'])
    expect(questionsOf(polish)[0]!.title.in).toEqual({ pl: { text: 'Czy słuchają?', easy: 'Słuchają?' } })
    expect(refusedAt(draft, { do: 'words', id: 'listen', in: 'pl', 'e:title': 'x' })).toHaveProperty(['t:title'])
    expect(refusedAt(draft, { do: 'words', in: 'pl', 't:title': 'x'.repeat(201) })).toHaveProperty(['t:title'])
    expect(questionsOf(doing(polish, { do: 'words', id: 'listen', in: 'pl' }))[0]!.title).toEqual({ text: 'Do they listen?', in: {} })
  })

  test('is asked by rules that are data; what asks in vain is named until it is mended', () => {
    const draft = doing(
      begun(),
      add('Does your child have a plan?', { name: 'plan' }),
      add('Is it good?', { name: 'good' }),
      { do: 'add-page', title: 'More' },
      { do: 'add-page', title: 'Last' },
      { ...add('Why?', { name: 'why' }), page: 'more' },
      { ...add('Else?', { name: 'else' }), page: 'last' },
    )
    const rule = { do: 'rule', id: 'good', on: 'plan', how: 'is', is: 'yes' }
    const ruled = doing(draft, rule, { do: 'way', page: 'page', on: 'plan', how: 'is', is: ['no', '-na-'], to: 'last' })
    expect(questionsOf(ruled)[1]!.showIf).toEqual({ question: 'plan', isOneOf: ['yes'] })
    const { paths, findings } = pathsOf(ruled)
    expect(findings).toEqual([])
    expect(paths.map(({ questions }) => questions)).toEqual([
      ['plan', 'good', 'why', 'else'],
      ['plan', 'why', 'else'],
      ['plan', 'else'],
    ])
    expect(refusedAt(draft, { ...rule, on: 'why' })).toHaveProperty('on')
    expect(refusedAt(draft, { ...rule, is: 'moon' })).toHaveProperty('is')
    expect(refusedAt(draft, { ...rule, how: 'between', atLeast: 'x' })).toHaveProperty('atLeast')
    expect(refusedAt(ruled, { do: 'way', page: 'last', how: 'always', to: 'page' })).toHaveProperty('to')
    const both = afterDeed(ruled, { ...rule, how: 'answered', join: 'and' })
    expect(questionsOf(both)[1]!.showIf).toEqual({
      all: [
        { question: 'plan', isOneOf: ['yes'] },
        { question: 'plan', answered: true },
      ],
    })
    expect(questionsOf(afterDeed(both, { do: 'no-rule', id: 'good' }))[1]).not.toHaveProperty('showIf')
    expect(afterDeed(ruled, { do: 'no-way', page: 'page', number: '0' }).pages[0]!.jumps).toEqual([])
    expect(pathsOf(afterDeed(ruled, { do: 'remove', id: 'plan' })).findings.map(({ kind, at }) => [kind, at])).toEqual([
      ['unknown_question', 'good'],
      ['unknown_question', 'page'],
      ['never_reached', 'good'],
    ])
  })
})
