import { randomBytes } from 'node:crypto'

/** What is typed into a form, and what became of it. */
export type Input = Record<string, unknown>
export type Back = Record<string, string | undefined | (string | undefined)[]>

/** The word of an address that nobody has taken. */
export const slug = () => `a${randomBytes(6).toString('hex')}`
export const someMail = () => `${slug()}@example.org`
/** What a form gives back of which nothing is kept. */
export const nothing = () => undefined

export const DAYS = { readWithinDays: '1', answerWithinDays: '10', escalateWithinMinutes: '60' }
export const ANSWER = {
  kind: 'cannot',
  title: 'A line',
  said: 'In short',
  words: 'The answer',
  whatWouldChange: 'Money',
  passedTo: 'The trust',
}
export const CONTACT = {
  kind: 'sendiass',
  name: 'Somebody',
  phone: '01234 567890',
  web: 'https://example.org',
  hours: 'Always',
  note: 'Free',
}
