import { expect } from './journey.ts'
import type { Person } from './person.ts'

/** What was given back for something that was said. */
export interface Receipt {
  /** Five words with single spaces. */
  code: string
}

/** Says something by the front door of an area: the words, a last look, Send. */
export async function says(person: Person, words: string, { area = 'wyrefield', show = true } = {}): Promise<Receipt> {
  await person.opens(`/${area}/say`)
  await person.writes('What do you want us to know?', words)
  if (!show) await person.chooses('No, count it but do not show it')
  await person.presses('Next')
  await person.presses('Send')
  return { code: await codeOn(person) }
}

/** The five words that a page shows. */
export async function codeOn({ page }: Person): Promise<string> {
  const code = (await page.locator('.ct-words').innerText()).trim().split(/\s+/)
  expect(code, 'words of the code').toHaveLength(5)
  return code.join(' ')
}

/** Types five words where they are asked for. */
export async function follows(person: Person, code: string) {
  await person.opens('/trace')
  await person.writes('Your five words', code)
  await person.presses('Show me')
}

/** The public number of what an open trace is about; of the last thing said with its code. */
export async function refOn({ page }: Person): Promise<string> {
  const texts = await page.getByText('Its public number is').allInnerTexts()
  const ref = texts.at(-1)?.match(/CT-[0-9A-Z]{6}/)?.[0]
  expect(ref, 'a public number').toBeTruthy()
  return ref ?? ''
}
