import { renderToStaticMarkup as draw } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { FrameView } from '#app/contract/frame.ts'
import { readingAge } from '#app/contract/reading-age.ts'
import type { ReceiptView, SayPageView } from '#app/contract/say.ts'
import type { StoryView } from '#app/contract/trace.ts'
import { dateInWords, dayInWords, hourInWords, timeInWords } from '#app/dates.ts'
import { OpenTrace } from '#app/feedback/open-trace.tsx'
import { SayLook } from '#app/feedback/say-look.tsx'
import { SayReceipt } from '#app/feedback/say-receipt.tsx'
import { SayWords } from '#app/feedback/say-words.tsx'
import { takenOutInWords } from '#app/feedback/story-step.tsx'
import { SupporterCard } from '#app/feedback/supporter-card.tsx'
import { SupporterForm } from '#app/feedback/supporter-form.tsx'
import { SupporterOnly } from '#app/feedback/supporter-only.tsx'
import { TracePage } from '#app/feedback/trace-page.tsx'
import { danglingReferences, repeated, valuesOf } from '../design/markup.ts'

const frame: FrameView = {
  area: { slug: 'wyrefield', name: 'Wyrefield', council: 'Wyrefield County Council', demonstration: true },
  contacts: [
    { kind: 'sendiass', title: 'Free advice', name: 'SENDIASS', phone: '01632 960 114', web: '', hours: '' },
    { kind: 'child_safety', title: 'Worried about a child', name: 'Front Door', phone: '01632 960 999', web: '', hours: 'Weekdays' },
  ],
}
const page: SayPageView = {
  about: { theme: undefined, answer: undefined, parent: undefined },
  readBy: '2026-11-23',
  answerBy: '2026-12-03',
  themes: [{ slug: 'transport', title: 'The way to school' }],
  speakAs: [],
  signedIn: false,
  maySayForOthers: false,
}
const CODE = 'heron kettle amber robin cloak'
const receipt: ReceiptView = {
  code: CODE,
  sameCode: false,
  ref: 'CT-8K2M4P',
  helpFirst: false,
  mayShow: true,
  readBy: '2026-11-23',
  answerBy: '2026-12-03',
  routes: ['sendiass'],
}
const look = { submission: 'a'.repeat(36), words: 'Nobody phones.\n<b>Not once.</b>', show: 'yes' as const, helpFirst: false }
const story: StoryView = {
  ref: 'CT-8K2M4P',
  area: { slug: 'wyrefield', name: 'Wyrefield' },
  words: 'Nobody phones us back.',
  language: 'en',
  channel: 'web',
  onBehalf: false,
  reply: false,
  isPublic: true,
  meToos: 2,
  stillHappening: 1,
  steps: [
    { step: 'said', at: '2026-11-19T23:00:00.000Z' },
    { step: 'read', at: '2026-11-20T09:20:00.000Z' },
    { step: 'tagged', at: '2026-11-20T09:20:00.000Z', themes: page.themes, byYou: false },
    { step: 'published', at: '2026-11-20T09:20:00.000Z', takenOut: [{ kind: 'name', count: 2 }] },
  ],
  next: [{ what: 'answer', by: '2026-12-03', late: false }, { what: 'feel' }],
  felt: undefined,
  tell: undefined,
  may: { stillHappening: true, wrongBox: true, reply: true, takeBack: true, feel: false, tellByAccount: false },
  told: { stillHappening: false, wrongBox: false },
  whyNotTakeBack: undefined,
}
const trace = {
  stories: [story, { ...story, ref: 'CT-AAAAAA' as const, reply: true }],
  today: '2026-11-22' as const,
  submission: 'b'.repeat(36),
}
const baseUrl = 'https://thread.example.org'

const pages = {
  'the first step': <SayWords page={page} area="wyrefield" />,
  'the last look': <SayLook page={page} frame={frame} look={look} />,
  'the last look, in danger': <SayLook page={page} frame={frame} look={{ ...look, helpFirst: true }} />,
  'the receipt': <SayReceipt receipt={receipt} frame={frame} baseUrl={baseUrl} />,
  'the receipt, in danger': <SayReceipt receipt={{ ...receipt, helpFirst: true }} frame={frame} baseUrl={baseUrl} />,
  'the door of the trace': <OpenTrace signedIn={false} errors={{ code: 'One word may be wrong' }} />,
  'the trace': <TracePage trace={trace} frame={frame} byCode />,
  'the page for supporters': <SupporterForm page={{ may: true, submission: 'c'.repeat(36), channel: 'phone', language: 'en' }} />,
  'the page for who is no supporter': <SupporterOnly area={frame.area} signedIn={false} />,
  'the card of a family': <SupporterCard receipt={receipt} frame={frame} baseUrl={baseUrl} nextHref="/wyrefield/supporter" />,
}

describe.each(Object.entries(pages))('%s', (_, drawn) => {
  const markup = draw(drawn)
  const lines = markup.replace(/<svg.*?<\/svg>/gs, '').replace(/<\/(p|h\d|li|label|legend|button|div|dt|dd|option|summary|b|a)>/g, '\n')

  test('is in words that a child of ten reads', () => {
    const text = lines
      .replace(/<option.*?\n/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/CT-\w+|thread\.example\.org\S*/g, '')
    expect(readingAge(text).age).toBeLessThanOrEqual(10)
  })

  test('has one heading, whole references and nothing inline', () => {
    expect(markup.match(/<h1/g)).toHaveLength(1)
    expect(repeated(valuesOf(markup, 'id'))).toEqual([])
    expect(danglingReferences(markup).filter((id) => !id.startsWith('i-') && !id.startsWith('p-'))).toEqual([])
    expect(markup).not.toMatch(/ style=| on[a-z]+=|<script/)
  })

  test('keeps codes and numbers of forms out of every address', () => {
    for (const address of [...valuesOf(markup, 'href'), ...valuesOf(markup, 'action')])
      expect(address).not.toMatch(/heron|kettle|submission|aaaaaaaa|bbbbbbbb|cccccccc/)
  })
})

test('the first step depends on nobody: the same page for everybody, without a number of its own', () => {
  expect(draw(pages['the first step'])).not.toMatch(/name="submission"|type="hidden"/)
})

test('what was typed comes back, as it was typed and harmless', () => {
  const markup = draw(
    <SayLook
      page={page}
      frame={frame}
      look={look}
      answer={{ errors: { tell: 'Write an e-mail address' }, typed: { tell: 'nobody', voice: 'young_person' } }}
    />,
  )
  expect(markup).toContain('value="nobody"')
  expect(markup).toMatch(/value="young_person" checked|checked="" value="young_person"/)
  expect(markup).toContain('Nobody phones.\n&lt;b&gt;Not once.&lt;/b&gt;')
  expect(markup).toContain('<details class="govuk-details" open')
})

test('help stands before the words and before the form when somebody may be in danger', () => {
  for (const name of ['the last look, in danger', 'the receipt, in danger'] as const) {
    const markup = draw(pages[name])
    const help = markup.indexOf('tel:999')
    expect(help).toBeGreaterThan(0)
    for (const later of ['<form', 'ct-words', 'ct-said']) if (markup.includes(later)) expect(help).toBeLessThan(markup.indexOf(later))
  }
  expect(draw(pages['the receipt, in danger'])).not.toContain('A person reads it by')
})

test('nothing but the five words that somebody has is shown for what they add', () => {
  const markup = draw(<SayReceipt receipt={{ ...receipt, code: '', sameCode: true }} frame={frame} baseUrl={baseUrl} />)
  expect(markup).toContain('You need no new words')
  expect(markup).not.toContain('ct-words')
})

test('days and hours are said as people say them', () => {
  expect(dayInWords('2026-11-23')).toBe('Monday 23 November')
  expect(dateInWords('2026-06-30T23:30:00.000Z')).toBe('Wednesday 1 July 2026')
  expect(
    ['2026-01-01T00:00:00.000Z', '2026-01-01T12:00:00.000Z', '2026-06-01T22:00:00.000Z'].map((at) => hourInWords(at as never)),
  ).toEqual(['about midnight', 'about midday', 'about 11 pm'])
  expect(
    ['2026-01-01T00:05:00.000Z', '2026-01-01T12:30:00.000Z', '2026-06-01T17:30:00.000Z'].map((at) => timeInWords(at as never)),
  ).toEqual(['12:05 am', '12:30 pm', '6:30 pm'])
})

test('what was taken out is said without saying what it was', () => {
  expect(takenOutInWords([])).toBe('Nothing had to be taken out.')
  expect(takenOutInWords([{ kind: 'name', count: 1 }])).toBe('We took out a name.')
  expect(
    takenOutInWords([
      { kind: 'name', count: 2 },
      { kind: 'phone', count: 1 },
      { kind: 'school', count: 1 },
    ]),
  ).toBe('We took out a name (2 times), a phone number and the name of a school.')
})
