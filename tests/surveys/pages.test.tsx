import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FrameView } from '#app/contract/frame.ts'
import type { SurveyStepView } from '#app/contract/surveys/asking-views.ts'
import { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { SurveyStart } from '#app/surveys/survey-start.tsx'
import { SurveyStep } from '#app/surveys/survey-step.tsx'
import { askedView } from '#server/surveys/asked-view.ts'

const say = (text: string) => ({ text })
const choices = ['a', 'b'].map((code) => ({ code, label: say(`<i>${code}</i>`) }))
const TYPES = ['agreement', 'single', 'several', 'yes_no', 'number', 'date', 'rating', 'ranking', 'matrix', 'short_text', 'long_text']
const definition = SurveyDefinition.parse({
  format: 1,
  title: say('Autumn'),
  about: say('So that help gets better'),
  pages: [
    {
      id: 'p',
      questions: TYPES.map((type) => ({ id: type, type, title: say(`<b>${type}</b>?`), choices, rows: choices, columns: choices })),
    },
  ],
})
const step = (patch: Partial<SurveyStepView>): SurveyStepView => ({
  ...{
    at: 'question',
    draft: 'heron kettle amber robin cloak',
    command: 'c'.repeat(32),
    version: 1,
    number: 1,
    of: 11,
    easy: false,
    all: false,
  },
  ...{ language: 'en', needsInvitation: true, helpFirst: false, errors: {}, done: undefined, questions: [] },
  ...patch,
})
const frame: FrameView = {
  area: { slug: 'wyre', name: 'Wyrefield', council: 'Wyrefield County Council', demonstration: true },
  contacts: [],
}
const drawn = (view: SurveyStepView) => renderToStaticMarkup(<SurveyStep frame={frame} step={view} />)
const asked = (type: string) =>
  askedView(
    definition,
    definition.pages[0]!.questions.find(({ id }) => id === type)!,
    { answers: {}, others: {} },
    { language: 'en', easy: false },
  )

test.each(TYPES)('a question of the kind %s can be answered, skipped and left for later, and its words stay words', (type) => {
  const html = drawn(step({ questions: [asked(type)], errors: { [`q:${type}`]: 'Look again' } }))
  expect(html).toMatch(new RegExp(`name="q:${type}[":]`))
  for (const word of ['Look again', 'Skip this one', 'Question 1 of 11', 'heron', `&lt;b&gt;${type}`]) expect(html).toContain(word)
  expect(html).not.toContain('<b>agreement')
  expect(html.match(/<h1/g)).toHaveLength(1)
})

test('the first page, the end and the thanks say what becomes of it', () => {
  const times = { closesAt: '2026-03-20T09:00:00.000Z', whatWeDidBy: '2026-06-01' } as const
  const words = { text: 'Autumn', language: 'en' }
  const start = renderToStaticMarkup(
    <SurveyStart
      start={{ ref: 'SV-AAAAAA', title: words, about: words, questions: 3, hasEasy: true, languages: ['en', 'pl'], ...times }}
    />,
  )
  for (const word of ['No name, no account', '1 June 2026', 'name="easy"', 'name="all"', 'name="language"', 'I have begun already'])
    expect(start).toContain(word)
  expect(drawn(step({ at: 'end' }))).toContain('name="invitation"')
  const thanks = { code: 'heron kettle amber robin cloak', about: 'For help', thanks: '', ...times }
  const done = drawn(step({ at: 'done', done: { ...thanks, helpFirst: false } }))
  for (const word of ['For help', 'wait to be mixed', '1 June 2026']) expect(done).toContain(word)
  expect(done).not.toContain('999')
  const inDanger = drawn(step({ at: 'done', done: { ...thanks, helpFirst: true } }))
  for (const word of ['Please talk to somebody now', 'tel:999', 'Nobody reads this today', 'heron']) expect(inDanger).toContain(word)
  expect(inDanger.indexOf('tel:999')).toBeLessThan(inDanger.indexOf('heron'))
  expect(inDanger.match(/<h1/g)).toHaveLength(1)
  expect(drawn(step({ at: 'end', helpFirst: true }))).toContain('name="help" value="first"')
})
