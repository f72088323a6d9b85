import type { ContactKind, ForumKind, OrganisationKind } from '#app/contract/people.ts'

/** Everything here is made up; telephone numbers are from the range that is kept for fiction. */
export const COUNCIL = 'Wyrefield County Council'

export const ORGANISATIONS: {
  key: 'council' | 'icb' | 'trust' | 'schools' | 'advice' | 'college'
  name: string
  kind: OrganisationKind
}[] = [
  { key: 'council', name: COUNCIL, kind: 'council' },
  { key: 'icb', name: 'NHS Wyrefield and Tarn Integrated Care Board', kind: 'icb' },
  { key: 'trust', name: 'Wyrefield Community Health NHS Trust', kind: 'trust' },
  { key: 'schools', name: 'Stonecrop Learning Trust', kind: 'school' },
  { key: 'advice', name: 'Wyrefield SENDIASS', kind: 'charity' },
  { key: 'college', name: 'Wyrefield Further Education College', kind: 'school' },
]

/** `members` hold a mandate to speak; the first forum has four. */
export const FORUMS: { name: string; kind: ForumKind; about: string; representatives?: number }[] = [
  {
    name: 'Wyrefield Parent Carer Forum',
    kind: 'pcf',
    about: 'The parent carer forum of the county. Open to every parent and carer.',
    representatives: 4,
  },
  {
    name: 'Wyrefield SEND Action',
    kind: 'campaign',
    about: 'A campaign of about 800 families for plans that come on time and are kept.',
    representatives: 2,
  },
  { name: 'Fair Plans Wyrefield', kind: 'campaign', about: 'About 470 families who help each other with plans and appeals.' },
  { name: 'Wyrefield SEND Youth Voice', kind: 'youth', about: 'Young people of 13 to 25, who meet every other Thursday.' },
  { name: 'Our Turn', kind: 'youth', about: 'Young people who would rather write, draw or film than talk.' },
  { name: 'Autism Together Wyrefield', kind: 'condition', about: 'Autistic people and their families.' },
  { name: 'Down’s Syndrome Families Wyrefield', kind: 'condition', about: 'Families from birth to work.' },
  {
    name: 'Deaf Children’s Circle',
    kind: 'condition',
    about: 'Deaf children and hearing and deaf parents; sign language at every meeting.',
  },
  { name: 'ADHD Parents’ Evening', kind: 'condition', about: 'Once a month, online, after bedtime.' },
  { name: 'Wyrefield Epilepsy Families', kind: 'condition', about: 'For whoever sleeps with one ear open.' },
  { name: 'Speech and Language Friends', kind: 'condition', about: 'Families of children who find words hard to say or to follow.' },
  { name: 'Hill Villages SEND Group', kind: 'rural', about: 'Families in the hills, where the bus comes twice a day.' },
  { name: 'Fenside Families', kind: 'rural', about: 'Farms and villages in the east of the county.' },
  { name: 'Coast Road Carers', kind: 'rural', about: 'Along the coast road, one hour from everything.' },
  { name: 'Friends of Stonecrop Special School', kind: 'school', about: 'Parents of the special school.' },
  { name: 'Primary SENCO Network', kind: 'school', about: 'SENCOs of primary schools.' },
  { name: 'Parents of the College Bases', kind: 'school', about: 'Parents of young people in the bases at the college.' },
  { name: 'Muslim Families SEND Circle', kind: 'faith', about: 'Meets after Friday prayers; Urdu, Panjabi and English.' },
  { name: 'Churches Together Welcome Group', kind: 'faith', about: 'Sunday groups that welcome every child.' },
  { name: 'Polish Parents’ Group', kind: 'group', about: 'Polskie rodziny dzieci ze specjalnymi potrzebami.' },
  { name: 'Romanian Families Wyrefield', kind: 'group', about: 'Familii de limba română.' },
  { name: 'Foster Carers’ SEND Group', kind: 'group', about: 'Foster carers and kinship carers.' },
  { name: 'Dads’ Breakfast', kind: 'group', about: 'Fathers and grandfathers, Saturdays at eight.' },
  { name: 'Adoptive Families Network', kind: 'group', about: 'Families by adoption.' },
]

export const CONTACTS: { kind: ContactKind; name: string; phone: string; hours: string; note: string }[] = [
  {
    kind: 'child_safety',
    name: 'Wyrefield Children’s Front Door',
    phone: '01632 960001',
    hours: 'Monday to Friday, 8.30 to 17.30',
    note: 'If you are worried about a child’s safety.',
  },
  {
    kind: 'out_of_hours',
    name: 'Emergency duty team',
    phone: '01632 960002',
    hours: 'Nights, weekends and bank holidays',
    note: 'If somebody is in danger now, ring 999.',
  },
  {
    kind: 'sendiass',
    name: 'Wyrefield SENDIASS',
    phone: '01632 960010',
    hours: 'Monday to Thursday, 9 to 16',
    note: 'Free, private and not run by those who decide.',
  },
  {
    kind: 'missing_education',
    name: 'Children missing education team',
    phone: '01632 960020',
    hours: 'Monday to Friday, 9 to 17',
    note: 'When there is no school place, or a child cannot go.',
  },
  {
    kind: 'complaint',
    name: 'Complaints team of the council',
    phone: '01632 960030',
    hours: 'Monday to Friday, 9 to 17',
    note: 'By telephone, letter or e-mail; somebody can help you to write it.',
  },
  {
    kind: 'mediation',
    name: 'Open Door Mediation',
    phone: '01632 960040',
    hours: 'Monday to Friday, 9 to 17',
    note: 'When you do not agree about a plan.',
  },
  {
    kind: 'emotional_support',
    name: 'Carers’ Listening Line',
    phone: '01632 960050',
    hours: 'Every evening, 18 to 23',
    note: 'Somebody who listens. You need not say your name.',
  },
  {
    kind: 'health',
    name: 'Children’s community health',
    phone: '01632 960060',
    hours: 'Monday to Friday, 9 to 17',
    note: 'Questions about a waiting list or an appointment.',
  },
  {
    kind: 'local_offer',
    name: 'Wyrefield local offer',
    phone: '01632 960070',
    hours: 'Monday to Friday, 9 to 16',
    note: 'What help there is, read out if you like.',
  },
]

export const TERMS = `Say it in your own words, in any language. Nobody is corrected here.

Do not name children, teachers or others. If you do, we take the names out before others read it and show you what we took out.

Be fair to people. Say what happened as plainly as you like.

This is not the way to reach somebody in an emergency, and not the place for the papers of one child: on every page there stands who can help with that.`

/** The code book, from four packs of themes that families and inspectors came up with elsewhere. */
export const THEMES: { slug: string; title: string; about: string; pack: 'A' | 'B' | 'C' | 'D' }[] = [
  {
    slug: 'ehc-timeliness',
    title: 'Plans on time',
    about: 'From the day on which somebody asks to the day on which a plan is finished.',
    pack: 'A',
  },
  {
    slug: 'plan-quality',
    title: 'Plans that say what will happen',
    about: 'Clear help that can be counted, in words that fit this child.',
    pack: 'C',
  },
  {
    slug: 'annual-reviews',
    title: 'Reviews that change something',
    about: 'Held every year, with the right people, and followed by a letter that says what was agreed.',
    pack: 'C',
  },
  {
    slug: 'communication',
    title: 'Calls and e-mails answered',
    about: 'By a person, in good time, in a way that a family can use.',
    pack: 'C',
  },
  {
    slug: 'named-contact',
    title: 'Somebody who knows my child',
    about: 'A name, a hand-over, and not having to tell it all again.',
    pack: 'C',
  },
  { slug: 'transparency', title: 'How decisions are made', about: 'Who decides, by what, and why the answer was no.', pack: 'C' },
  { slug: 'autism-waits', title: 'Waiting for autism and other assessments', about: 'Before, during and after a diagnosis.', pack: 'B' },
  {
    slug: 'mainstream-inclusion',
    title: 'Confident ordinary schools',
    about: 'Whether the school round the corner can and wants to.',
    pack: 'A',
  },
  { slug: 'specialist-places', title: 'Enough specialist places', about: 'Bases, units and special schools within reach.', pack: 'A' },
  { slug: 'out-of-school', title: 'Not in school', about: 'Part-time timetables, children who cannot go, children on no list.', pack: 'A' },
  { slug: 'exclusions', title: 'Fewer exclusions', about: 'Sent home, moved on, put out: written down or not.', pack: 'A' },
  {
    slug: 'workforce-training',
    title: 'Training that reaches the classroom',
    about: 'Everybody who meets a child, also drivers and caretakers.',
    pack: 'B',
  },
  { slug: 'transport', title: 'Getting to school and college', about: 'Routes, crews, changes, and what happens at sixteen.', pack: 'D' },
  {
    slug: 'local-offer',
    title: 'A local offer that people can use',
    about: 'What help there is, up to date, on a phone and on paper.',
    pack: 'B',
  },
  { slug: 'co-production', title: 'Decided together', about: 'Asked before it is decided, and told what came of it.', pack: 'A' },
  {
    slug: 'cost-to-families',
    title: 'What it costs families',
    about: 'Private reports, lost work, and everything nobody counts.',
    pack: 'D',
  },
]
