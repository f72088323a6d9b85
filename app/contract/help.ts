import type { ContactKind } from './people.ts'

/** The three questions of "I need help with my own child". The answers are used to sort a list and are kept nowhere. */
export const HELP_WHO = {
  my_child: 'My child, or a child I care for',
  me: 'Me. I am a young person',
  other_child: 'A child of somebody else',
} as const
export const HELP_MATTER = {
  safety: 'Somebody is being hurt, or is not safe',
  no_place: 'No school, or not going to school',
  no_help: 'School is not giving the help that is needed',
  plan: 'A plan (EHC plan): asking for one, waiting for one, or it is wrong',
  health: 'Health: waiting for a clinic, a diagnosis or therapy',
  tired: 'I am worn out and need to talk',
  complain: 'I want to complain about how we were treated',
  where: 'I do not know what help there is',
} as const
export const HELP_WHEN = {
  now: 'Now, today or tonight',
  soon: 'In the next days',
  later: 'It can wait a little',
} as const
export type HelpWho = keyof typeof HELP_WHO
export type HelpMatter = keyof typeof HELP_MATTER
export type HelpWhen = keyof typeof HELP_WHEN

/** Somebody to turn to: of the area, or for the whole country. */
export interface HelpLineView {
  kind: ContactKind | 'national'
  /** What they help with. */
  title: string
  name: string
  phone: string
  web: string
  hours: string
  note: string
}

/** The answers so far, and whom to turn to, first one first. Without all three answers the list holds everybody. */
export interface HelpView {
  answers: { who: HelpWho | undefined; matter: HelpMatter | undefined; when: HelpWhen | undefined }
  answered: boolean
  /** Whether 999 comes before everything else. */
  dangerFirst: boolean
  lines: HelpLineView[]
}

const national = (title: string, name: string, phone: string, hours: string, note = '', web = ''): HelpLineView => ({
  kind: 'national',
  title,
  name,
  phone,
  web,
  hours,
  note,
})

/** Lines for the whole of England that stand on every help page. */
export const NATIONAL_LINES = {
  emergency: national('In danger now', '999', '999', 'Any hour', 'Free. Ask for the police or an ambulance.'),
  nhs: national(
    'Ill, hurt, or a mental health crisis',
    'NHS 111',
    '111',
    'Any hour',
    'Free. Choose 2 for mental health.',
    'https://111.nhs.uk',
  ),
  nspcc: national(
    'Worried about a child',
    'NSPCC helpline',
    '0808 800 5000',
    'See their site',
    'Free, for adults.',
    'https://www.nspcc.org.uk',
  ),
  childline: national(
    'For anybody under 19',
    'Childline',
    '0800 1111',
    'Any hour',
    'Free. It does not show on a phone bill.',
    'https://www.childline.org.uk',
  ),
  samaritans: national('To talk, any hour', 'Samaritans', '116 123', 'Any hour', 'Free.', 'https://www.samaritans.org'),
  shout: national('To text, any hour', 'Shout: text SHOUT to 85258', '', 'Any hour', 'Free.', 'https://giveusashout.org'),
  contact: national(
    'For families of disabled children',
    'Contact helpline',
    '0808 808 3555',
    'On working days',
    'Free.',
    'https://contact.org.uk',
  ),
  ipsea: national('The law on help at school', 'IPSEA', '', 'See their site', 'Free and independent.', 'https://www.ipsea.org.uk'),
} as const satisfies Record<string, HelpLineView>
