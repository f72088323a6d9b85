import { expect, inWords, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'

const paper = ({ page }: Person) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

for (const way of [OLD_PHONE, { ...OLD_PHONE, script: true }])
  test(`the light of the screen is chosen once and stays · ${inWords(way)}`, async ({ person }) => {
    const reader = await person(way)
    await reader.opens('/wyrefield/feedback?sort=longest_waiting')
    const light = await paper(reader)
    const seen = new Set([light])
    for (const choice of ['Dim', 'Dark']) {
      await reader.presses(choice)
      expect(reader.page.url()).toContain('/wyrefield/feedback?sort=longest_waiting')
      await expect(reader.page.locator('.ct-display').getByRole('button', { name: choice })).toHaveAttribute('aria-pressed', 'true')
      seen.add(await paper(reader))
      for (const path of ['/', '/wyrefield', '/wyrefield/impact', '/trace']) {
        await reader.opens(path)
        expect(seen.has(await paper(reader)), `${choice} on ${path}`).toBe(true)
      }
      await reader.opens('/wyrefield/feedback?sort=longest_waiting')
    }
    expect(seen.size, 'three different lights').toBe(3)
    await reader.presses('Same as my phone')
    expect(await paper(reader)).toBe(light)
  })

test('without a choice the page follows the phone', async ({ person }) => {
  const night = await person({ ...OLD_PHONE, light: 'dark' })
  await night.opens('/wyrefield')
  const day = await person(OLD_PHONE)
  await day.opens('/wyrefield')
  expect(await paper(night)).not.toBe(await paper(day))
})

test('on paper stand the words, without menu and buttons', async ({ person }) => {
  const reader = await person()
  for (const path of ['/wyrefield/feedback', '/wyrefield/impact']) {
    await reader.opens(path)
    await reader.page.emulateMedia({ media: 'print' })
    await expect(reader.page.locator('h1')).toBeVisible()
    await expect(reader.page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    await expect(reader.page.getByRole('contentinfo')).toBeHidden()
    for (const button of await reader.page.getByRole('button').all()) await expect(button).toBeHidden()
    expect(await paper(reader)).toMatch(/rgba?\(255, 255, 255|rgba\(0, 0, 0, 0\)/)
    await reader.page.emulateMedia({ media: 'screen' })
  }
})
