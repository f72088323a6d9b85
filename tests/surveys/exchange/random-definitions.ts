import fc from 'fast-check'
import type { Condition } from '#app/contract/surveys/conditions.ts'
import { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { codesOf, DOES_NOT_APPLY, OTHER, type Question } from '#app/contract/surveys/questions.ts'

const LANGUAGES = ['en', 'de', 'pl', 'zh-Hant', 'pt-BR']
/** Words with what others could take for markup, an expression, a line end or a name. */
const word = fc.oneof(
  fc.stringMatching(/^[A-Za-zäöüß日本']{1,12}$/),
  fc.constantFrom(
    '<b>',
    '</p>',
    '&amp;',
    '{where}',
    '{x|y}',
    "'",
    '"',
    '\\',
    '\n',
    '\n\n\n',
    '  ',
    '🦦',
    'constructor',
    '__proto__',
    'default',
    '%',
    '=1+1',
  ),
)
const wordsOf = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((some) => `a ${some.join(' ')} z`.replace(/[ \t]+\n/g, '\n'))
const words = wordsOf(5)
const saidIn = (text: fc.Arbitrary<string>) => fc.record({ text, easy: text }, { requiredKeys: ['text'] })
const wordingOf = (text: fc.Arbitrary<string>) =>
  fc.record(
    { text, easy: text, in: fc.dictionary(fc.constantFrom(...LANGUAGES), saidIn(text), { maxKeys: 3 }) },
    { requiredKeys: ['text'] },
  )
const wording = wordingOf(words)
/** A unit has room for 60 letters. */
const shortWording = wordingOf(wordsOf(3))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const choice = (code: string) =>
  fc.record({ code: fc.constant(code), label: wording, alone: fc.boolean() }, { requiredKeys: ['code', 'label'] })
const choices = (least: number, most: number) =>
  fc
    .uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/), { minLength: least, maxLength: most })
    .chain((codes) => fc.tuple(...codes.map(choice)))
const number = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.5, 1e21, -2.25, 0.000001))
const day = fc.constantFrom('1950-01-31', '2026-11-30', '2026-12-01')

const shapes = fc.oneof(
  fc.record({ type: fc.constant('agreement'), faces: fc.boolean() }),
  fc.record(
    { type: fc.constant('single'), choices: choices(2, 5), other: wording, breakdown: fc.constantFrom('district', 'stage', 'age') },
    { requiredKeys: ['type', 'choices'] },
  ),
  fc.record(
    { type: fc.constant('several'), choices: choices(2, 5), other: wording, most: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: ['type', 'choices'] },
  ),
  fc.constant({ type: 'yes_no' }),
  fc.record(
    { type: fc.constant('number'), least: number, most: number, decimals: fc.integer({ min: 0, max: 6 }), unit: shortWording },
    { requiredKeys: ['type', 'decimals'] },
  ),
  fc.record({ type: fc.constant('date'), from: day, until: day }, { requiredKeys: ['type'] }),
  fc.record(
    { type: fc.constant('rating'), from: fc.integer({ min: 0, max: 1 }), to: fc.integer({ min: 2, max: 10 }), low: wording, high: wording },
    { requiredKeys: ['type', 'from', 'to'] },
  ),
  fc.record(
    { type: fc.constant('ranking'), choices: choices(2, 5), most: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: ['type', 'choices'] },
  ),
  fc.record({ type: fc.constant('matrix'), rows: choices(1, 4), columns: choices(2, 4) }),
  fc.record({ type: fc.constant('short_text'), maxChars: fc.integer({ min: 1, max: 300 }), says: fc.boolean() }),
  fc.record({ type: fc.constant('long_text'), maxChars: fc.integer({ min: 1, max: 5000 }), says: fc.boolean() }),
)
const question = (id: string) =>
  fc
    .tuple(
      shapes,
      fc.record({
        title: wording,
        hint: maybe(wording),
        note: maybe(wording),
        theme: maybe(fc.constantFrom('waiting', 'x-9')),
        notApplicable: fc.boolean(),
      }),
    )
    .map(([shape, more]) => ({ id, ...shape, ...more }) as unknown as Question)

/** A test of one of the questions, in all the ways in which there can be one. */
function test(questions: readonly Question[]): fc.Arbitrary<Condition> {
  if (questions.length === 0) return fc.constant({ question: 'gone', answered: true })
  return fc.constantFrom(...questions).chain((question): fc.Arbitrary<Condition> => {
    const rows = question.type === 'matrix' ? question.rows.map(({ code }) => code) : []
    const at =
      rows.length > 0
        ? fc.constantFrom(...rows.map((row) => ({ question: question.id, row })), { question: question.id })
        : fc.constant({ question: question.id })
    const codes = [...(codesOf(question) ?? []).map(({ code }) => code), DOES_NOT_APPLY, OTHER]
    const some = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 })
    const limits = fc.oneof(fc.record({ atLeast: number }), fc.record({ atMost: number }), fc.record({ atLeast: number, atMost: number }))
    return fc.oneof(
      fc.tuple(at, fc.boolean()).map(([place, answered]) => ({ ...place, answered })),
      fc.tuple(at, some).map(([place, isOneOf]) => ({ ...place, isOneOf })),
      limits.map((limit) => ({ question: question.id, ...limit })),
    )
  })
}
function condition(questions: readonly Question[], deep = 2): fc.Arbitrary<Condition> {
  if (deep === 0) return test(questions)
  const inner = condition(questions, deep - 1)
  const several = fc.array(inner, { maxLength: 3 })
  return fc.oneof(
    { weight: 3, arbitrary: test(questions) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        several.map((all) => ({ all })),
        several.map((any) => ({ any })),
        inner.map((not) => ({ not })),
      ),
    },
  )
}

const page = (id: string, ids: string[]) =>
  fc.tuple(...ids.map(question)).chain((questions) =>
    fc.record({
      ...{ id: fc.constant(id), title: maybe(wording), note: maybe(wording), showIf: maybe(condition(questions)) },
      questions: fc.tuple(...questions.map((one) => maybe(condition(questions)).map((showIf) => ({ ...one, showIf })))),
      jumps: fc.array(fc.record({ when: condition(questions), to: fc.constantFrom('end', 'p0', 'p1', 'p2', 'nowhere') }), { maxLength: 2 }),
    }),
  )

/** Whole definitions of every kind of question, translated and in Easy Read, with conditions, ways on and quotas; unfinished ones too. */
export const definitions: fc.Arbitrary<SurveyDefinition> = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,6}$/), { minLength: 1, maxLength: 6 })
  .chain((ids) => {
    const cut = Math.ceil(ids.length / 2)
    const parts = [ids.slice(0, cut), ids.slice(cut)]
    const quota = fc.tuple(...ids.slice(0, 1).map(question)).chain(([one]) =>
      fc.record({
        id: fc.constant('enough'),
        name: fc.constant('Enough'),
        when: condition([one!]),
        atMost: fc.integer({ min: 10, max: 99 }),
      }),
    )
    return fc.record({
      ...{ format: fc.constant(1), title: wording, about: wording, thanks: maybe(wording), language: fc.constantFrom(...LANGUAGES) },
      ...{ languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES)), voice: fc.constantFrom('family', 'young_person', 'practitioner') },
      pages: fc.tuple(...parts.map((some, at) => page(`p${at}`, some))),
      quotas: fc.array(quota, { maxLength: 1 }),
    })
  })
  .map((loose) => SurveyDefinition.parse(JSON.parse(JSON.stringify(loose))))
