import { zipEntry } from '../build/zip-entry.ts'
import { OFFICER, signsIn } from './cast.ts'
import { COMPUTER, expect, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'

const DESK = '/desk/wyrefield/reports'

for (const way of [OLD_PHONE, COMPUTER])
  test(`an officer makes an evidence pack, an inspector reads it and takes it away, ${way.width} px`, async ({ person }) => {
    test.slow()
    const officer = await person(way)
    await signsIn(officer, OFFICER, { next: DESK })
    await officer.follows('Make an evidence pack')
    await officer.presses('Make the pack')
    await officer.sees('Nothing was kept yet', 'Write the day of the review')
    const [today, soon] = await officer.page.evaluate(() =>
      [0, 7].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)),
    )
    await officer.writes('Day of the review', soon!)
    await officer.writes('Freeze it on', today!)
    await officer.presses('Make the pack')
    await officer.sees('It is made and frozen.', 'Everybody can read it.')
    const ref = /RP-\w{6}/.exec(officer.page.url())?.[0] ?? ''

    const inspector = await person(way)
    await inspector.opens('/wyrefield/reports')
    await inspector.opens(`/wyrefield/reports/${ref}`)
    await inspector.sees(
      'In short',
      'What families say',
      'What is different since the pack before',
      'Every action',
      'How to check that this was not changed',
    )
    const claim = await inspector.page.locator('h4').first().innerText()
    const title = claim.replace(/ AC-\w{6}$/, '')
    for (const file of ['html', 'csv']) expect(await taken(inspector, ref, file).then(String)).toContain(title.slice(4))
    const docx = await taken(inspector, ref, 'docx')
    expect(zipEntry(docx, 'word/document.xml')).toContain(title.slice(4))
  })

async function taken({ page }: Person, ref: string, file: string): Promise<Buffer> {
  const answer = await page.request.get(`/wyrefield/reports/${ref}/report.${file}`)
  expect(answer.status()).toBe(200)
  return answer.body()
}

test('an officer makes the local offer report in one step, and another site shows it without script', async ({ person }) => {
  const officer = await person()
  await signsIn(officer, OFFICER, { next: `${DESK}?form=local_offer` })
  await officer.presses('Make the report')
  await officer.sees('It is made and frozen.')
  const ref = /RP-\w{6}/.exec(officer.page.url())?.[0] ?? ''
  const reader = await person(OLD_PHONE)
  await reader.opens(`/wyrefield/reports/${ref}`)
  await reader.sees('Something is missing from it', 'Comments that were left out', 'Who was heard')
  await reader.opens('/wyrefield/embed')
  await reader.sees('<iframe', `/embed/wyrefield/reports/${ref}`)
  for (const path of [`reports/${ref}`, 'ledger']) {
    const answer = await reader.page.request.get(`/embed/wyrefield/${path}`)
    expect(answer.headers()['content-security-policy']).toContain('frame-ancestors *')
    expect(await answer.text()).not.toMatch(/<script|<form/)
    await reader.opens(`/embed/wyrefield/${path}`)
  }
})
