import { type Actor, ROLE_TITLES, type RoleName, type Side } from '#app/contract/actor.ts'
import type { AccountId, ForumId, OrganisationId } from '#app/contract/ids.ts'
import { invitationByHash } from '#db/people/invitation-queries.ts'
import { rolesHeld } from '#db/people/role-queries.ts'
import { dayOf, later, today } from '../clock.ts'
import { accountBook } from '../people/account-book.ts'
import { heldRole } from '../people/actor-of.ts'
import { offices as officesOf } from '../people/offices.ts'
import { hashPassword } from '../people/passwords.ts'
import { found } from '../refuse.ts'
import type { Services } from '../services.ts'
import type { Chance } from './chance.ts'
import { FORUMS, ORGANISATIONS } from './texts/places.ts'

export const AREA = 'wyrefield'
const DAY_MS = 86_400_000
/** The one password of every demonstration sign-in. */
export const PASSWORD = 'marmalade otter lantern'

type OrganisationKey = (typeof ORGANISATIONS)[number]['key']
interface Office {
  email: string
  name: string
  role: RoleName
  title: string
  organisation?: OrganisationKey
  forum?: string
  side?: Side
  deputy?: 'yes'
}

/** Who can sign in and try what each role can do. The first is admin of every area. */
export const OFFICES: Office[] = [
  { email: 'area-admin@wyrefield.example', name: 'Ambrose Tilling', role: 'area_admin', title: 'Area admin', organisation: 'council' },
  {
    email: 'moderator@wyrefield.example',
    name: 'Maud Ellerby',
    role: 'moderator',
    title: 'Co-production officer',
    organisation: 'council',
    side: 'council',
  },
  {
    email: 'families-moderator@wyrefield.example',
    name: 'Farid Osterly',
    role: 'moderator',
    title: 'Moderator for families',
    side: 'families',
  },
  { email: 'officer@wyrefield.example', name: 'Olwen Sturrick', role: 'officer', title: 'SEND service manager', organisation: 'council' },
  { email: 'health@wyrefield.example', name: 'Hester Quillan', role: 'officer', title: 'Designated clinical officer', organisation: 'icb' },
  { email: 'trust@wyrefield.example', name: 'Tobias Merrow', role: 'officer', title: 'Head of children’s services', organisation: 'trust' },
  {
    email: 'schools@wyrefield.example',
    name: 'Selma Brack',
    role: 'action_owner',
    title: 'Director of inclusion',
    organisation: 'schools',
  },
  {
    email: 'college@wyrefield.example',
    name: 'Corin Ashby',
    role: 'action_owner',
    title: 'Head of learning support',
    organisation: 'college',
  },
  {
    email: 'safeguarding@wyrefield.example',
    name: 'Greta Holloway',
    role: 'safeguarding_lead',
    title: 'Safeguarding lead',
    organisation: 'council',
  },
  {
    email: 'deputy@wyrefield.example',
    name: 'Dilip Varro',
    role: 'safeguarding_lead',
    title: 'Deputy safeguarding lead',
    organisation: 'council',
    deputy: 'yes',
  },
  { email: 'chair@wyrefield.example', name: 'Cordelia Pym', role: 'chair', title: 'Independent chair' },
  { email: 'supporter@wyrefield.example', name: 'Sunita Fell', role: 'supporter', title: 'Community supporter' },
]
export const ADMIN = { email: 'admin@wyrefield.example', name: 'Adela Wick' }
export const MEMBER = { email: 'member@wyrefield.example', name: 'Mina Rook' }
export const REPRESENTATIVE = 'representative@wyrefield.example'

/** Everybody who can sign in, with what they are, for whoever tries the demonstration. All have the one password. */
export const SIGN_INS: { email: string; role: string }[] = [
  { email: ADMIN.email, role: 'Admin of every area' },
  ...OFFICES.map(({ email, role, title }) => ({ email, role: ROLE_TITLES[role] === title ? title : `${ROLE_TITLES[role]} (${title})` })),
  { email: REPRESENTATIVE, role: ROLE_TITLES.representative },
  { email: MEMBER.email, role: 'Somebody with an account' },
]

/** Everybody by address, and the organisations and forums by name. */
export interface Cast {
  actors: Map<string, Actor>
  representatives: { forumId: ForumId; actor: Actor }[]
}

/** The first admin, before there is an area. */
export async function makeAdmin({ tools }: Services): Promise<Actor> {
  const book = accountBook(tools)
  const passwordHash = await hashPassword(PASSWORD)
  const accountId = await tools.change(async (tx) => {
    const made = found(await book.make(tx, { ...ADMIN, passwordHash, confirmed: true }), 'account')
    await officesOf(tools).grantFirstAdmin(tx, made)
    return made
  })
  return actorOf({ tools } as Services, accountId)
}

/** Everybody else, each invited and saying yes. Makes organisations and forums first. */
export async function makeCast(services: Services, admin: Actor, chance: Chance): Promise<Cast> {
  const { people } = services
  const organisations = new Map<string, OrganisationId>()
  for (const { key, ...organisation } of ORGANISATIONS)
    organisations.set(key, await people.putOrganisation(admin, AREA, undefined, organisation))
  const actors = new Map<string, Actor>([[ADMIN.email, admin]])
  for (const { organisation, ...office } of OFFICES)
    actors.set(office.email, await join(services, admin, { ...office, organisation: organisation && organisations.get(organisation) }))
  actors.set(MEMBER.email, await actorOf(services, await makeAccount(services, MEMBER)))
  const representatives = await makeRepresentatives(services, admin, chance)
  actors.set(REPRESENTATIVE, representatives[0]!.actor)
  return { actors, representatives }
}

async function makeRepresentatives(services: Services, admin: Actor, chance: Chance): Promise<Cast['representatives']> {
  const all: Cast['representatives'] = []
  const howChosen = [
    'Elected by the members for two years.',
    'Asked by the committee and agreed at the yearly meeting.',
    'Drawn by lot from those who wanted to.',
  ]
  for (const { name, kind, about, representatives = 1 } of FORUMS) {
    const forumId = await services.people.putForum(admin, AREA, undefined, { name, kind, about })
    for (let number = 1; number <= representatives; number++) {
      const email = all.length === 0 ? REPRESENTATIVE : `representative-${all.length + 1}@wyrefield.example`
      const mandate = { scope: `Speaks for ${name} where the county and health decide together.`, howChosen: chance.pick(howChosen) }
      const office = { email, name: `Representative ${all.length + 1}`, role: 'representative', title: number === 1 ? 'Chair' : 'Member' }
      all.push({ forumId, actor: await join(services, admin, { ...office, forum: forumId, ...mandate, ...term(services) }) })
    }
  }
  return all
}

/** Two years from the last quarter on, so that nobody's term has ended when the demonstration is made. */
const term = ({ tools: { clock } }: Services) => ({
  termFrom: dayOf(later(clock, -90 * DAY_MS)),
  termUntil: dayOf(later(clock, 730 * DAY_MS)),
})

type Newcomer = { email: string; name: string } & Record<string, unknown>

/** Invites somebody to an office, without a mail, and lets them say yes. */
async function join(services: Services, admin: Actor, { email, name, ...office }: Newcomer): Promise<Actor> {
  const { people, tools } = services
  const { link } = await people.invite(admin, AREA, office)
  const accountId = await makeAccount(services, { email, name })
  const token = new URL(link).searchParams.get('t')!
  const invitation = found(await invitationByHash(tools.db, tools.vault.hashOf('token', token)), 'invitation')
  await tools.change((tx) => officesOf(tools).grant(tx, invitation, accountId))
  return actorOf(services, accountId)
}

async function makeAccount({ tools }: Services, contact: { email: string; name: string }): Promise<AccountId> {
  const passwordHash = await hashPassword(PASSWORD)
  return tools.change(async (tx) => found(await accountBook(tools).make(tx, { ...contact, passwordHash, confirmed: true }), 'account'))
}

/** Somebody with an account, in the roles that they hold now. */
export async function actorOf({ tools }: Pick<Services, 'tools'>, accountId: AccountId): Promise<Actor> {
  const roles = (await rolesHeld(tools.db, accountId, today(tools.clock))).map(heldRole)
  return { accountId, roles, device: undefined, receipt: undefined, addressKey: 'demonstration' }
}
