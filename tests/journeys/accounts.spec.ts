import { readFile } from 'node:fs/promises'
import { PASSWORD, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { followsMail } from './mail.ts'
import type { Person } from './person.ts'

const NEW_PASSWORD = 'gravel teapot sunday harbour'

for (const way of [OLD_PHONE, COMPUTER])
  test(`an account: made, confirmed by mail, used, kept safe, taken along and deleted · ${inWords(way)}`, async ({ person }) => {
    const email = `parent-${way.width}@example.org`
    const parent = await person(way)
    await makesAccount(parent, email)
    await signsIn(parent, email, { password: 'not this one at all' })
    await parent.sees('do not go together')
    await signsIn(parent, email)
    await parent.sees('Your account', 'Nothing yet')

    await parent.opens('/wyrefield/say')
    await parent.writes('What do you want us to know?', 'The school bus has no seat belt')
    await parent.presses('Next')
    await parent.presses('Send')
    await parent.opens('/wyrefield/feedback')
    await parent.follows(/./, parent.page.locator('main ol').first())
    await parent.presses('Follow')
    await parent.sees('You get a mail when there is news here')
    await parent.opens('/account')
    await parent.sees('The school bus has no seat belt', /Stop following CT-/)

    await resetsPassword(await person(way), email)
    await parent.opens('/account')
    await expect(parent.page, 'a new password signs everybody out').toHaveURL(/\/sign-in/)
    await signsIn(parent, email, { password: NEW_PASSWORD })
    await parent.follows(/^Where you are signed in/)
    await parent.sees('(this one)', 'A new password was set by a link')
    await takesCopyAndLeaves(parent, email)
  })

async function makesAccount(parent: Person, email: string) {
  await parent.opens('/sign-up')
  await parent.presses('Make my account')
  await expect(parent.page.locator('main')).toContainText(/e-mail address/)
  await parent.writes('What should we call you?', 'Robin')
  await parent.writes('E-mail address', email)
  await parent.writes('Choose a password', PASSWORD)
  await parent.presses('Make my account')
  await parent.sees('Look in your e-mail')
  await followsMail(parent, email, /./)
  await parent.presses('Confirm')
  await parent.sees('Your e-mail address is confirmed')
}

async function resetsPassword(forgetful: Person, email: string) {
  await forgetful.opens('/reset')
  await forgetful.writes('E-mail address', email)
  await forgetful.presses('Send me a link')
  await forgetful.sees('If there is an account with this address')
  await followsMail(forgetful, email, /password/i)
  await forgetful.writes('Choose a password', NEW_PASSWORD)
  await forgetful.presses('Use this password')
  await forgetful.sees('You have a new password')
}

async function takesCopyAndLeaves(parent: Person, email: string) {
  await parent.opens('/account')
  const [file] = await Promise.all([parent.page.waitForEvent('download'), parent.page.getByRole('link', { name: /^Get a copy/ }).click()])
  const copy = await readFile(await file.path(), 'utf8')
  expect(copy).toContain('The school bus has no seat belt')
  expect(copy).toContain(email)
  await parent.follows('Delete your account')
  await parent.writes(/^Your password/, 'not this one')
  await parent.presses('Delete my account')
  await parent.sees('Delete your account')
  await parent.writes(/^Your password/, NEW_PASSWORD)
  await parent.presses('Delete my account')
  await parent.sees('Your account is deleted')
  await signsIn(parent, email, { password: NEW_PASSWORD })
  await parent.sees('do not go together')
}
