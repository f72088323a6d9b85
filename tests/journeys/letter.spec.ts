import { at, MODERATOR, OFFICER, signsIn } from './cast.ts'
import { publishes } from './desk.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { followsMail } from './mail.ts'
import type { Person } from './person.ts'

const REPRESENTATIVE = at('representative')
const DAY_MS = 86_400_000
const TITLE = 'Five things that have to change'
const LETTER = `Dear council,

we write for 312 families.

1. Nobody phones us back.

We ring for weeks.
2. Plans come late, and nobody says why.
3. The bus comes after breakfast club.
4. Mr Thistledown said in spring that reports are paid for. They are not.

We want to be asked before things are decided.`

/** So many days ago, as a date field takes it. */
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)

test(`a group sends a letter of five points, and sees which was answered and which is late · ${inWords(OLD_PHONE)} and ${inWords(COMPUTER)}`, async ({
  person,
}) => {
  test.setTimeout(300_000)
  const rep = await person(OLD_PHONE)
  const ref = await sendsLetter(rep)
  await rep.follows('See it as everybody does')
  await rep.sees('A person is reading the words first', '5 points: none answered yet, 5 late.')
  await rep.seesNot(TITLE, 'Nobody phones us back')

  const moderator = await person()
  await showsLetter(moderator, ref)
  const points = await pointRefs(moderator, ref)
  const out = await publishesEach(moderator, points)
  expect(out).toBe(1)

  const officer = await person()
  await answersFour(officer, points)
  await speaksForCouncil(officer, ref)

  for (const way of [OLD_PHONE, COMPUTER]) {
    const reader = await person(way)
    await reader.opens('/wyrefield/submissions')
    await reader.sees(TITLE, '5 points: 4 answered, 1 late.')
    await reader.follows(TITLE)
    await reader.sees('Nobody phones us back', '[a name] said in spring', '1 point is late', 'We opened a line until 8 pm')
    await sideBySide(reader)
    await reader.follows(/How this date was computed.*point 5/)
    await reader.sees('That was', 'and there is no answer yet', 'Yes, working day 20', 'No, a Saturday')
  }
})

/** Pastes the letter, corrects what was proposed, and sends it. Returns its reference. */
async function sendsLetter(rep: Person): Promise<string> {
  await signsIn(rep, REPRESENTATIVE, { next: '/wyrefield/submissions/new' })
  await rep.writes('Title', TITLE)
  await rep.writes(/^When was it given/, daysAgo(60))
  await rep.presses('Next: look at the points')
  await rep.sees('Paste the letter here')
  await rep.writes('The letter', LETTER)
  await rep.presses('Next: look at the points')
  await rep.sees('Are these your points?', '4 points')
  await rep.presses(/^Cut here\s*, point 4/)
  await rep.sees('5 points')
  await rep.presses(/^Cut here\s*, point 1/)
  await rep.sees('6 points')
  await rep.presses(/^Put with the one above\s*, point 2/)
  await rep.sees('5 points')
  await expect(rep.page.getByLabel('Point 1', { exact: true })).toHaveValue('Nobody phones us back.\n\nWe ring for weeks.')
  await rep.presses('Send 5 points')
  await rep.sees('We have it', '5 points have arrived', 'Five words for your group')
  expect((await rep.page.locator('.ct-words').innerText()).trim().split(/\s+/)).toHaveLength(5)
  return /submissions\/(SU-\w+)\//.exec(rep.page.url())?.[1] ?? ''
}

/** Reads the title and the statement for names, and shows them. */
async function showsLetter(moderator: Person, ref: string) {
  await signsIn(moderator, MODERATOR, { next: '/desk/wyrefield/submissions' })
  await moderator.sees('Statement to read', '5 points to read')
  await moderator.opens(`/desk/wyrefield/submissions/${ref}`)
  await moderator.sees('To read: title and statement', TITLE, 'we write for 312 families')
  await moderator.presses(/Show it$/)
  await moderator.sees('Title and statement: shown')
}

/** The public references of the points, by the links of the desk. */
async function pointRefs(moderator: Person, ref: string): Promise<string[]> {
  const refs: string[] = []
  for (let number = 1; number <= 5; number++) {
    await moderator.opens(`/desk/wyrefield/submissions/${ref}?point=${number}`)
    const href = await moderator.page.getByRole('link', { name: 'Read it and decide what is shown' }).getAttribute('href')
    refs.push(href?.split('/').at(-1) ?? '')
  }
  return refs
}

/** Shows every point at the reading desk. Returns in how many of them something was taken out. */
async function publishesEach(moderator: Person, refs: string[]): Promise<number> {
  let out = 0
  for (const ref of refs) {
    await moderator.opens(`/desk/wyrefield/${ref}`)
    await moderator.sees('In a letter', 'A forum or group')
    if ((await moderator.page.locator('[data-take]:checked').count()) > 0) out += 1
    await publishes(moderator, ref, { themes: 1 })
  }
  return out
}

async function answersFour(officer: Person, refs: string[]) {
  await signsIn(officer, OFFICER, { next: `/desk/wyrefield/answer?refs=${refs.slice(0, 4).join(',')}` })
  await officer.sees('One answer to 4')
  await officer.chooses('We did it')
  await officer.writes('Title', 'Four of your points')
  await officer.writes('What families said, in short', 'Nobody phones, plans are late.')
  await officer.writes('Your answer', 'We opened a line until 8 pm.')
  await officer.presses('Give this answer')
}

async function speaksForCouncil(officer: Person, ref: string) {
  await officer.opens(`/desk/wyrefield/submissions/${ref}?point=5`)
  await officer.picks('Who answers it?', 'Wyrefield County Council')
  await officer.presses('Say who answers it')
  await officer.seesNot('Stop the clock, or add days')
  await officer.opens(`/desk/wyrefield/submissions/${ref}`)
  await officer.writes('Your statement', 'We have read every point. Point 5 is late, and we are sorry.')
  await officer.presses('Say this')
  await officer.sees('SEND service manager')
}

/** Both statements stand on one line on a wide screen, one below the other on a phone, and are of the same width. */
async function sideBySide({ page, way }: Person) {
  const boxes = await page.locator('.ct-both > section').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
  const [group, council] = boxes as { x: number; y: number; width: number; height: number }[]
  expect(boxes).toHaveLength(2)
  expect(Math.abs(group!.width - council!.width)).toBeLessThan(1)
  if (way.width === 1280) {
    expect(group!.y).toBe(council!.y)
    expect(Math.abs(group!.height - council!.height)).toBeLessThan(1)
  } else expect(council!.y).toBeGreaterThan(group!.y)
  await expect(page.locator('.ct-both')).toContainText('we write for 312 families')
  await expect(page.locator('.ct-both')).toContainText('Point 5 is late, and we are sorry.')
}

test('a backpack reaches the one it is for, who says that it has come, and the senders see it', async ({ person }) => {
  test.setTimeout(240_000)
  const rep = await person(OLD_PHONE)
  await signsIn(rep, REPRESENTATIVE, { next: '/wyrefield/submissions/backpack' })
  await rep.writes('Title', 'What our children say')
  await rep.writes('What are the messages about?', 'One message from each child.')
  await rep.writes('Who are the messages for?', 'Anne Thistledown')
  await rep.writes('Their e-mail address', 'inspectors@journey.example')
  await rep.presses('Next: put messages in')
  await rep.sees('Write a role')
  await rep.writes('Who are the messages for?', 'the inspectors')
  await rep.presses('Next: put messages in')
  await rep.sees('We have it')
  await rep.follows('Put messages in')
  await rep.writes('Messages', 'I want to go to school.\n\nMy teacher Mrs Thistledown is kind.')
  await rep.presses('Put these in')
  await rep.sees('Ask them first')
  await rep.chooses('Each of them said yes')
  await rep.presses('Put these in')
  await rep.sees('2 messages came in', 'A person still reads 2 of them')
  const ref = /submissions\/(SU-\w+)\//.exec(rep.page.url())?.[1] ?? ''

  const moderator = await person()
  await signsIn(moderator, MODERATOR, { next: `/desk/wyrefield/submissions/${ref}` })
  await moderator.presses(/Show it$/)
  await moderator.opens(`/desk/wyrefield/submissions/${ref}?point=1`)
  await moderator.presses('It is ready')
  await moderator.sees('Message 2', 'Mrs Thistledown')
  await moderator.presses(/It is ready/)
  await moderator.sees('Ready')

  await rep.opens(`/wyrefield/submissions/${ref}/messages`)
  await rep.presses('Deliver it now')
  await rep.sees('It was delivered on', 'It has not been opened')

  const recipient = await person()
  await followsMail(recipient, 'inspectors@journey.example', /Messages from families/)
  await recipient.seesNot('I want to go to school')
  await recipient.presses('Open the messages')
  await recipient.sees('2 messages', 'I want to go to school.', 'is kind.')
  await recipient.seesNot('Thistledown')
  await recipient.presses('The messages have come')
  await recipient.sees('You said on', 'The senders see that')

  await rep.opens(`/wyrefield/submissions/${ref}`)
  await rep.sees('The inspectors said on', 'that it has come')
  await rep.seesNot('I want to go to school')
})
