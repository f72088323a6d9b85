import { ADMIN, PASSWORD, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test, type Way } from './journey.ts'
import { followsMail } from './mail.ts'
import type { Person } from './person.ts'
import { codeOn } from './saying.ts'

for (const way of [OLD_PHONE, COMPUTER])
  test(`an admin makes an area and a group and invites a representative, who speaks for it · ${inWords(way)}`, async ({ person }) => {
    const slug = `dale-${way.width}`
    const admin = await person(way)
    await signsIn(admin, ADMIN, { next: '/desk/admin' })
    await makesArea(admin, slug)
    await makesGroupAndTheme(admin, slug)
    const link = await invitesRepresentative(admin, slug)

    const invited = await person(way)
    await accepts(invited, link, way)
    await invited.opens(`/${slug}/say`)
    await invited.writes('What do you want us to know?', 'Our families want the bus to stop at the gate')
    await invited.presses('Next')
    await invited.chooses('For my group: Dale Parents Together')
    await invited.presses('Send')
    await invited.sees('We have it')
    await codeOn(invited)
    await admin.opens(`/desk/admin/${slug}/people`)
    await admin.sees('Speaker for families')
    const late = await person(way)
    await late.page.goto(link)
    await late.sees('This link does not work any more')
  })

async function makesArea(admin: Person, slug: string) {
  await admin.follows('Make an area')
  await admin.writes('Its word in addresses', 'admin')
  await admin.presses('Save')
  await expect(admin.page.getByRole('alert')).toBeVisible()
  await admin.writes('Name of the area', `Dale ${slug.slice(-3)}`)
  await admin.writes('Its word in addresses', slug)
  await admin.writes('Name of the council', 'Dale Council')
  await admin.presses('Save')
  await admin.sees('It is saved')
}

async function makesGroupAndTheme(admin: Person, slug: string) {
  await admin.opens(`/desk/admin/${slug}/forums`)
  await admin.follows('Add a group')
  await admin.writes('Name of the group', 'Dale Parents Together')
  await admin.presses('Save')
  await admin.sees('It is saved', 'Dale Parents Together')
  await admin.opens(`/desk/admin/${slug}/themes`)
  await admin.follows('Add a theme')
  await admin.writes(/title|called/i, 'Getting to school')
  await admin.presses('Save')
  await admin.sees('Getting to school')
  await admin.opens(`/desk/admin/${slug}/contacts`)
  await admin.opens(`/desk/admin/${slug}/organisations`)
  await admin.opens(`/desk/admin/${slug}/settings`)
}

async function invitesRepresentative(admin: Person, slug: string): Promise<string> {
  await admin.opens(`/desk/admin/${slug}/people`)
  await admin.follows('Invite somebody')
  await admin.picks('Which role?', 'Representative of a forum or group')
  await admin.picks('Which group do they speak for?', 'Dale Parents Together')
  await admin.writes('Title, as others see it', 'Speaker for families')
  await admin.writes('For whom do they speak, and on what?', 'The families of the dale')
  await admin.writes('First day', '2020-01-01')
  await admin.writes('Last day', '2099-12-31')
  await admin.writes('How were they chosen?', 'By a vote')
  await admin.presses('Make the invitation')
  await admin.sees('The invitation is ready')
  return admin.page.locator('code').innerText()
}

/** With the link alone the address has to be confirmed; whoever was invited by mail has come by it. */
async function accepts(invited: Person, link: string, way: Way) {
  const email = `noor-${way.width}@example.org`
  await invited.goes(() => invited.page.goto(link))
  await invited.sees('You are invited', 'Dale Parents Together', 'The families of the dale')
  await invited.writes('What should we call you?', 'Noor')
  await invited.writes('E-mail address', email)
  await invited.writes('Choose a password', PASSWORD)
  await invited.presses('Make my account and say yes')
  await invited.sees('Look in your e-mail')
  await followsMail(invited, email, /./)
  await invited.presses('Confirm')
  await signsIn(invited, email)
  await invited.sees('Your roles', 'Speaker for families')
}
