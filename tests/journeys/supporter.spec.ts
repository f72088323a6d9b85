import { SUPPORTER, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { codeOn, follows } from './saying.ts'

const FAMILIES = [
  'The bus is late each week',
  'Nobody told us the plan had changed',
  'School listens to us now. Thank you',
  'We wait for speech therapy',
  'My son likes the new club',
]

for (const way of [OLD_PHONE, COMPUTER])
  test(`a supporter at a coffee morning: five families, five cards · ${inWords(way)}`, async ({ person }) => {
    const supporter = await person(way)
    await supporter.opens('/wyrefield/supporter')
    await supporter.sees('You need an invitation for this')
    await signsIn(supporter, SUPPORTER, { next: '/wyrefield/supporter' })
    const codes: string[] = []
    for (const [number, words] of FAMILIES.entries()) {
      await supporter.writes('What did they say?', words)
      if (number === 0) {
        await supporter.presses('Send for this family')
        await supporter.sees('Ask them first. Tick this when they have said yes')
        await expect(supporter.page.getByLabel('What did they say?')).toHaveValue(words)
        await supporter.picks('How did they tell you?', 'At a coffee morning')
      }
      await supporter.chooses('They said yes: you may send this for them')
      await supporter.presses('Send for this family')
      await supporter.sees('Here is their card', 'Keep the words private')
      codes.push(await codeOn(supporter))
      await supporter.follows('Next family')
    }
    await expect(supporter.page.getByLabel('How did they tell you?')).toHaveValue('coffee_morning')
    expect(new Set(codes).size).toBe(FAMILIES.length)
    const family = await person(OLD_PHONE)
    await follows(family, codes[2] ?? '')
    await family.sees('School listens to us now', 'You said, and somebody wrote it down')
    await family.seesNot('We wait for speech therapy')
  })
