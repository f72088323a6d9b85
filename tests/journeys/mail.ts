import { expect } from './journey.ts'
import type { Person } from './person.ts'

/** Opens the newest mail to an address, as soon as it is there, by the link in it. The demonstration shows its mails on a page. */
export async function followsMail(person: Person, to: string, subject: RegExp) {
  const { page } = person
  const letter = page
    .getByRole('listitem')
    .filter({ hasText: `To ${to}` })
    .filter({ has: page.getByRole('heading', { name: subject }) })
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(letter.first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  await person.looks()
  const href = await letter.first().getByRole('link').first().getAttribute('href')
  await person.goes(() => page.goto(href ?? ''))
}
