import sharp from 'sharp'
import { at, OFFICER, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

for (const way of [OLD_PHONE, COMPUTER]) {
  test(`an agenda is built, a group proposes, what is late comes by itself, a paper is read, a brief is printed · ${inWords(way)}`, async ({
    person,
  }) => {
    test.setTimeout(300_000)
    const officer = await person(way)
    const ref = await plansMeeting(officer, `Agenda meeting ${way.width}`)
    const desk = `/desk${AREA}/meetings/${ref}/agenda`
    await officer.follows('Agenda and papers')
    await officer.presses('Begin with the template')
    await officer.sees(
      'The agenda begins with the template.',
      '1 Welcome, and what people need today',
      'The items take 90 minutes. The meeting has 90.',
    )
    await officer.presses('Put forward what is late')
    await officer.sees('It put itself forward.', 'An action that is late')

    const rep = await person(way)
    await signsIn(rep, at('representative'), { next: `${AREA}/meetings/${ref}/propose` })
    await rep.presses('Send the proposal')
    await expect(rep.page.getByRole('alert')).toContainText('Write what it is, in one line')
    await rep.writes('What do you want to talk about?', 'Short breaks in the holidays')
    await rep.presses('Send the proposal')
    await rep.sees('It is sent.', 'It waits for an answer.')

    const reader = await person(way)
    await reader.opens(`${AREA}/meetings/${ref}`)
    await reader.seesNot('Short breaks in the holidays')
    await officer.opens(desk)
    await officer.follows(/Accept or decline/)
    await officer.chooses('Yes, it comes on the agenda')
    await officer.presses('Decide')
    await expect(officer.page.getByRole('alert')).toContainText('Write why')
    await officer.writes('Why?', 'Many families ask for it.')
    await officer.presses('Decide')
    await officer.sees('11 Short breaks in the holidays')
    await officer.presses(/^Up 11 /)
    await officer.sees('10 Short breaks in the holidays')
    await addsPaper(officer, desk)
    await takesTheme(officer, desk)

    await reader.opens(`${AREA}/meetings/${ref}`)
    await reader.sees('Short breaks in the holidays', 'Accepted: Many families ask for it.', 'We talk it through with you')
    await reader.follows(/^Paper: What parents told us/)
    await reader.sees('Buses are late.', 'Picture (JPEG)')
    const file = await reader.page.request.get(
      (await reader.page.getByRole('link', { name: 'Take the file with you' }).getAttribute('href'))!,
    )
    expect(file.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' })
    expect(file.headers()['content-disposition']).toContain('attachment')
    expect(file.headers()['content-security-policy']).toContain('sandbox')
    expect((await sharp(await file.body()).metadata()).exif).toBeUndefined()
    await reader.opens(`${AREA}/meetings/${ref}`)
    await reader.follows(/^What families said about:/)
    await reader.sees('How much was said, by month', 'In their words', 'What was answered last')
  })
}

/** Plans a meeting and shows it to everybody. Returns its reference. */
async function plansMeeting(officer: Person, title: string): Promise<string> {
  await signsIn(officer, OFFICER, { next: `/desk${AREA}/meetings` })
  await officer.follows('Plan a meeting')
  await officer.writes('Title', title)
  await officer.writes('On which day?', inDays(20))
  await officer.writes('When does it begin?', '18:30')
  await officer.presses('Plan it')
  await officer.presses('Show it to everybody')
  return /MT-[0-9A-Z]{6}/.exec(officer.page.url())![0]
}

/** Adds a paper with a picture, after a web page that calls itself a PDF was refused. */
async function addsPaper(officer: Person, desk: string) {
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
  const place = { IFD0: { Artist: 'Ann Other' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 24/1 0/1' } }
  const buffer = await picture.withExif(place).jpeg().toBuffer()
  await officer.opens(desk)
  await officer.follows(/^Add a paper 10 /)
  await officer.writes('Title', 'What parents told us')
  await officer.writes('What does it say?', 'Buses are late.')
  const field = officer.page.getByLabel(/A file beside it/)
  await field.setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script>') })
  await officer.presses('Add the paper')
  await expect(officer.page.getByRole('alert')).toContainText('This is a web page')
  await field.setInputFiles({ name: 'large.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(6_000_000, 'a') })
  await officer.presses('Add the paper')
  await expect(officer.page.getByRole('alert')).toContainText('larger than 5 MB')
  await field.setInputFiles({ name: 'bus.jpg', mimeType: 'image/jpeg', buffer })
  await officer.presses('Add the paper')
  await officer.sees('The paper stands with its item.')
}

/** Puts the item under a theme on which much was said. */
async function takesTheme(officer: Person, desk: string) {
  await officer.opens(desk)
  await officer.follows(/^Change 10 /)
  await officer.chooses('Getting to school and college')
  await officer.presses('Keep it')
  await officer.sees('The item stands on the agenda.')
}
