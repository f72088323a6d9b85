import { ROLES } from './actor.ts'

export const ORGANISATION_KINDS = ['council', 'icb', 'trust', 'school', 'charity', 'other'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]
export const ORGANISATION_KIND_TITLES: Record<OrganisationKind, string> = {
  council: 'Council',
  icb: 'Integrated care board (ICB)',
  trust: 'NHS trust',
  school: 'School or school trust',
  charity: 'Charity or service for families',
  other: 'Other',
}

/**
 * Under which name everybody reads to whom words were passed. All schools have one: the name of a school would point at the children there,
 * though it was taken out of the words.
 */
export const passedToName = ({ name, kind }: { name: string; kind: OrganisationKind }): string => (kind === 'school' ? 'Schools' : name)

export const FORUM_KINDS = ['pcf', 'campaign', 'condition', 'school', 'faith', 'youth', 'rural', 'group'] as const
export type ForumKind = (typeof FORUM_KINDS)[number]
export const FORUM_KIND_TITLES: Record<ForumKind, string> = {
  pcf: 'Parent carer forum',
  campaign: 'Campaign group',
  condition: 'Group for one condition or need',
  school: 'School group',
  faith: 'Faith group',
  youth: 'Young people’s group',
  rural: 'Village or rural group',
  group: 'Other group',
}

export const CONTACT_KINDS = [
  'sendiass',
  'missing_education',
  'complaint',
  'mediation',
  'emotional_support',
  'child_safety',
  'out_of_hours',
  'local_offer',
  'health',
] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]
export const CONTACT_KIND_TITLES: Record<ContactKind, string> = {
  sendiass: 'Free, private advice about your child’s case (SENDIASS)',
  missing_education: 'When a child has no school place or is not in school',
  complaint: 'How to complain',
  mediation: 'Mediation and appeals',
  emotional_support: 'Somebody to talk to',
  child_safety: 'Worried about a child’s safety',
  out_of_hours: 'Worried about a child at night or at the weekend',
  local_offer: 'The local offer',
  health: 'Health services for children',
}

export { ROLES }
/** The first word of an address is an area or one of ours; these are ours and can never name an area. */
export const RESERVED_SLUGS = [
  'about',
  'account',
  'accessibility',
  'admin',
  'admins',
  'api',
  'assets',
  'confirm',
  'data',
  'delivery',
  'design',
  'desk',
  'dev',
  'display',
  'docs',
  'embed',
  'favicon',
  'healthz',
  'help',
  'images',
  'invitation',
  'invited',
  'join',
  'live',
  'mail',
  'metrics',
  'new',
  'privacy',
  'public',
  'readyz',
  'reset',
  'robots',
  'say',
  'search',
  'sign-in',
  'sign-out',
  'sign-up',
  'static',
  'status',
  'stop',
  'terms',
  'trace',
  'verify',
  'well-known',
  'first-admin',
  'socket',
  'www',
]
