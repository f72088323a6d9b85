import { at, signsIn } from './cast.ts'
import { expect, OLD_PHONE, test } from './journey.ts'

test('somebody with an account says whether they notice a difference, once for each action', async ({ person }) => {
  const member = await person(OLD_PHONE)
  await member.opens('/wyrefield/plan')
  const address = (await member.page.locator('.ct-action h4 a').first().getAttribute('href')) ?? ''
  await member.opens(address)
  await member.follows('Have you noticed a difference? Tell us')
  await expect(member.page).toHaveURL(/\/sign-in/)
  await signsIn(member, at('member'), { next: `${address}/feel` })
  await member.presses('Send my answer')
  await member.sees('There is a problem', 'Choose yes, partly or not yet')
  await member.chooses(/^Partly$/)
  await member.presses('Send my answer')
  await expect(member.page).toHaveURL(new RegExp(`${address}$`))
  await member.follows('Have you noticed a difference? Tell us')
  await expect(member.page.getByLabel('Partly')).toBeChecked()
})
