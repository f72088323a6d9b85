import { expect } from './journey.ts'
import type { Person } from './person.ts'

/** Shows something at the desk by mouse: the first themes are ticked, what is suggested is taken out. Returns the titles of its themes. */
export async function publishes(moderator: Person, ref: string, { area = 'wyrefield', themes = 2 } = {}): Promise<string[]> {
  await moderator.opens(`/desk/${area}/${ref}`)
  const ticks = moderator.page.locator('input[name=themes]')
  for (let number = 0; number < (await ticks.count()); number++) await ticks.nth(number).setChecked(number < themes)
  const titles = await moderator.page.locator('label:has(input[name=themes]:checked) > span').allInnerTexts()
  await moderator.presses(/^(Show it|Take out \d+ and show)/)
  await expect(moderator.page.getByRole('status').first()).toContainText(`${ref} is shown now`)
  return titles.map((title) => title.split('\n')[0]?.trim() ?? '')
}
