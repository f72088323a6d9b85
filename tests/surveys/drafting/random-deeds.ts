import fc from 'fast-check'
import { questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { QUESTION_TYPES } from '#app/contract/surveys/questions.ts'
import { DEEDS } from '#server/surveys/drafting/deeds.ts'

const text = fc.oneof(
  fc.constantFrom('', ' ', 'People listen', 'a = one\nb = two\nthree', 'yes', '7', '-1.5', 'x'.repeat(1_200), 'up', 'down', 'end', '<b>'),
  fc.constantFrom(
    '2026-11-30',
    'en',
    'pl',
    'district',
    'waiting',
    'moon',
    '\u0000',
    '日本',
    'and',
    'or',
    'is',
    'between',
    'answered',
    '{q}',
  ),
)
const FIELDS = (
  'titleEasy about aboutEasy thanks note noteEasy hint theme notApplicable faces choices alone other breakdown most least decimals unit from ' +
  'until to low high rows columns maxChars says name voice language languages in how join atLeast atMost row is t:title e:title e:choices:a'
).split(' ')
/** What each form holds where somebody fills it in as it was meant. */
const MEANT = {
  ...{ title: 'People listen', about: 'So that help gets better', choices: 'a = one\nb = two', rows: 'a = one', columns: 'one\ntwo' },
  ...{ how: 'answered', in: 'pl', to: 'end', number: '0', 't:title': 'Słuchają' },
}

/** A form about parts that are there most of the time, filled in as it was meant but for a few fields with random words. */
export function deedOn(draft: SurveyDefinition): fc.Arbitrary<Record<string, unknown>> {
  const one = (list: string[]) => fc.constantFrom(...list, ...list, 'gone', '')
  const questions = questionsOf(draft).map(({ id }) => id)
  const pages = draft.pages.map(({ id }) => id)
  const parts = fc.record({
    ...{ do: fc.constantFrom(...Object.keys(DEEDS)), type: one(Object.keys(QUESTION_TYPES)) },
    ...{ id: one(questions), on: one(questions), page: one(pages) },
  })
  const odd = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(text, fc.array(text, { maxLength: 3 })), { maxKeys: 4 })
  return fc.tuple(parts, odd).map(([about, typed]) => ({ ...MEANT, ...typed, ...about }))
}
