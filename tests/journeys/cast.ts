import type { Person } from './person.ts'

/** Who can sign in to the demonstration, and with what. */
export const PASSWORD = 'marmalade otter lantern'
export const at = (name: string) => `${name}@wyrefield.example`
export const MODERATOR = at('moderator')
export const OFFICER = at('officer')
export const LEAD = at('safeguarding')
export const DEPUTY = at('deputy')
export const SUPPORTER = at('supporter')
export const ADMIN = at('admin')

/** Signs in at the page for it, and goes on where they were sent from. */
export async function signsIn(person: Person, email: string, { next = '', password = PASSWORD } = {}) {
  await person.opens(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in')
  await person.writes(/e-mail/i, email)
  await person.writes(/password/i, password)
  await person.presses('Sign in')
}
