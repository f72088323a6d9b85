import { renderToStaticMarkup as draw } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readingAge } from '#app/contract/reading-age.ts'
import type { DeskSubmissionView } from '#app/contract/submission-desk-views.ts'
import { BackpackForm } from '#app/submissions/backpack-form.tsx'
import { BeginForm } from '#app/submissions/begin-form.tsx'
import { DeliveryPage } from '#app/submissions/delivery-page.tsx'
import { DeskList } from '#app/submissions/desk-list.tsx'
import { AlreadySent, GivenPage } from '#app/submissions/given-page.tsx'
import { OnlyGroups } from '#app/submissions/only-groups.tsx'
import { backpackInWords, countsInWords, dueInWords } from '#app/submissions/standing-words.ts'
import { danglingReferences, repeated, valuesOf } from '../design/markup.ts'
import { LETTER_PLACES } from '../journeys/xss/letter-places.tsx'
import { deskArea, frame } from '../journeys/xss/views.ts'

const area = { slug: 'wyrefield', name: 'Wyrefield', council: 'Wyrefield County Council' }
const begin = {
  groups: [
    { forumId: 'forum_1' as const, name: 'Fair Start' },
    { forumId: 'forum_2' as const, name: 'Rural families' },
  ],
  signedIn: true,
  today: '2026-03-03' as const,
  drafts: [{ ref: 'SU-7Q2M4X', kind: 'letter' as const, forum: 'Fair Start', title: '' }],
}
const given = {
  ref: 'SU-7Q2M4X',
  kind: 'letter' as const,
  code: 'heron kettle amber robin cloak',
  points: 2,
  readBy: '2026-03-04' as const,
  dueOn: '2026-03-31' as const,
  helpFirst: false,
}
const line: Parameters<typeof DeskList>[0]['rows'][number] = {
  ref: 'SU-7Q2M4X',
  kind: 'backpack' satisfies DeskSubmissionView['kind'],
  forum: 'Fair Start',
  title: '',
  givenOn: '2026-03-03',
  counts: { points: 0, answered: 0, late: 0 },
  unread: true,
  toRead: 3,
}
const wrong = { title: 'Give it a title', text: 'Paste the letter here', file: 'This is a PDF', forum: 'Choose' }
const pages = {
  ...Object.fromEntries(Object.entries(LETTER_PLACES).map(([name, place]) => [name, place('Nobody phones us back.')])),
  'a letter begun': <BeginForm area="wyrefield" view={begin} />,
  'a letter begun, with mistakes': <BeginForm area="wyrefield" view={begin} errors={wrong} typed={{ text: 'kept', opening: 'kept too' }} />,
  'a backpack begun': <BackpackForm view={begin} />,
  'a letter that was sent': <GivenPage frame={frame('Wyrefield')} given={given} baseUrl="https://thread.example.org" />,
  'a letter that tells of danger': (
    <GivenPage frame={frame('Wyrefield')} given={{ ...given, helpFirst: true }} baseUrl="https://thread.example.org" />
  ),
  'a draft that was sent': <AlreadySent area="wyrefield" letter="SU-7Q2M4X" />,
  'who can send one': <OnlyGroups area={area} signedIn={false} next="/wyrefield/submissions/new" />,
  'the desk': <DeskList area="wyrefield" may={deskArea('').may} rows={[line]} />,
  'a link that is no link': <DeliveryPage view={{ state: 'gone' }} sent={false} />,
  'a link that was used': <DeliveryPage view={{ state: 'used', forum: 'Fair Start', maySendAgain: true }} sent={false} />,
  'a link not opened': (
    <DeliveryPage
      view={{ state: 'closed', forum: 'Fair Start', recipient: 'the inspectors', title: 'Hello', atLeast: 0, area: 'Wyrefield' }}
      sent={false}
    />
  ),
}

describe.each(Object.entries(pages))('%s', (name, page) => {
  const markup = draw(page)
  test('has no id twice and refers only to what is there', () => {
    expect(repeated(valuesOf(markup, 'id'))).toEqual([])
    expect(danglingReferences(markup).filter((id) => !id.startsWith('i-') && !id.startsWith('p-'))).toEqual([])
  })
  test('needs no style attribute and no script, and shows no value by mistake', () => {
    expect(valuesOf(markup, 'style')).toEqual([])
    expect(markup).not.toMatch(/<script|<style|\son[a-z]+="|undefined|\[object|NaN/)
  })
  test.runIf(!name.includes('desk'))('is in plain words', () =>
    expect(readingAge(markup.replace(/<[^>]+>/g, '\n')).age).toBeLessThanOrEqual(11),
  )
})

describe('in words', () => {
  const due = { day: '2026-03-31' as const, late: false, lateDays: 0, moved: false }
  test.each([
    [due, null, 'An answer is due by Tuesday 31 March 2026.'],
    [{ ...due, day: null }, null, 'The clock stands still just now.'],
    [{ ...due, late: true, lateDays: 1 }, null, 'An answer was due by Tuesday 31 March 2026, 1 working day ago.'],
    [due, '2026-03-30', 'Answered on Monday 30 March 2026.'],
    [
      { ...due, late: true, lateDays: 2 },
      '2026-04-02',
      'Answered on Thursday 2 April 2026, 2 working days after the day by which it was due.',
    ],
  ] as const)('%j answered on %s', (given, answeredOn, words) => expect(dueInWords(given, answeredOn)).toBe(words))
  test.each([
    [{ points: 1, answered: 0, late: 0 }, '1 point: none answered yet.'],
    [{ points: 14, answered: 9, late: 2 }, '14 points: 9 answered, 2 late.'],
  ])('%j', (counts, words) => expect(countsInWords(counts)).toBe(words))
  const backpack = {
    recipient: 'the inspectors',
    atLeast: 0,
    deliveredOn: null,
    acknowledgeBy: null,
    acknowledgedOn: null,
    late: false,
    shown: false,
    messages: [],
  }
  test('a backpack says how far it has come', () => {
    expect(backpackInWords(backpack)).toBe('It is being filled and read. It has not been delivered yet.')
    const delivered = { ...backpack, deliveredOn: '2026-03-03', acknowledgeBy: '2026-03-17' } as const
    expect(backpackInWords(delivered)).toBe(
      'It was delivered on Tuesday 3 March 2026. The inspectors should say by Tuesday 17 March 2026 that it has come.',
    )
    expect(backpackInWords({ ...delivered, late: true })).toMatch(
      /should have said by Tuesday 17 March 2026 that it has come, and has not\.$/,
    )
    expect(backpackInWords({ ...delivered, acknowledgedOn: '2026-03-04' })).toMatch(
      /The inspectors said on Wednesday 4 March 2026 that it has come\.$/,
    )
  })
})
