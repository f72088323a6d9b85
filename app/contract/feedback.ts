export const KINDS = ['concern', 'idea', 'question', 'experience', 'praise'] as const
export type Kind = (typeof KINDS)[number]
export const KIND_TITLES: Record<Kind, string> = {
  concern: 'Worry',
  idea: 'Idea',
  question: 'Question',
  experience: 'What happened to us',
  praise: 'Praise',
}

export const CHANNELS = [
  'web',
  'phone',
  'text_message',
  'paper',
  'coffee_morning',
  'email',
  'letter',
  'meeting',
  'survey',
  'import',
] as const
export type Channel = (typeof CHANNELS)[number]
export const CHANNEL_TITLES: Record<Channel, string> = {
  web: 'On this site',
  phone: 'By phone',
  text_message: 'By text message',
  paper: 'On paper',
  coffee_morning: 'At a coffee morning',
  email: 'By e-mail',
  letter: 'In a letter',
  meeting: 'At a meeting',
  survey: 'In a survey',
  import: 'From another system',
}

export const VOICES = ['family', 'young_person', 'practitioner', 'forum', 'official'] as const
export type Voice = (typeof VOICES)[number]
export const VOICE_TITLES: Record<Voice, string> = {
  family: 'A parent or carer',
  young_person: 'A young person',
  practitioner: 'Somebody who works with children',
  forum: 'A forum or group',
  official: 'Council, health or a school',
}

/** Regulation 56(1) of the SEND Regulations 2014: what a comment on the local offer can be about. */
export const LOCAL_OFFER_HEADS = ['content_quality', 'content_gap', 'accessibility', 'development'] as const
export type LocalOfferHead = (typeof LOCAL_OFFER_HEADS)[number]
export const LOCAL_OFFER_HEAD_TITLES: Record<LocalOfferHead, string> = {
  content_quality: 'How good the help in it is',
  content_gap: 'Something is missing from it',
  accessibility: 'How easy it is to find and understand',
  development: 'How it is made, and how families are asked',
}

export const LANGUAGES = {
  en: 'English',
  pl: 'Polish',
  ro: 'Romanian',
  pt: 'Portuguese',
  pa: 'Panjabi',
  ur: 'Urdu',
  bn: 'Bengali',
  gu: 'Gujarati',
  uk: 'Ukrainian',
  ar: 'Arabic',
  ku: 'Kurdish',
  lt: 'Lithuanian',
  bg: 'Bulgarian',
  cy: 'Welsh',
  so: 'Somali',
} as const
export type Language = keyof typeof LANGUAGES
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [Language, ...Language[]]

/** Where a thread stands, for its readers. */
export const STATUSES = ['waiting', 'looking_into', 'answered', 'under_way', 'done_not_felt', 'done_felt', 'not_ours', 'cannot'] as const
export type Status = (typeof STATUSES)[number]
export const STATUS_TITLES: Record<Status, string> = {
  waiting: 'Waiting for an answer',
  looking_into: 'Being looked into',
  answered: 'Answered',
  under_way: 'Under way',
  done_not_felt: 'Done, not yet felt',
  done_felt: 'Done and felt',
  not_ours: 'Not ours, passed on',
  cannot: 'We cannot',
}

/** Why something is not public. The list is agreed by both sides of the desk. */
export const DECLINE_REASONS = {
  names_somebody: 'It is mostly about one named person, and cannot be shown without pointing at them.',
  one_child: 'It is about one child’s own case, which needs private help. We have shown you where.',
  repeats: 'It is the same message sent more than once. The first one counts.',
  abusive: 'It attacks a person. Say what happened, and we will show it.',
  advertising: 'It sells something or links to something that is not safe.',
  unreadable: 'We could not read it. Please tell us again.',
  not_about_send: 'It is not about help for children with special needs.',
} as const
export type DeclineReason = keyof typeof DECLINE_REASONS
export const DECLINE_REASON_CODES = Object.keys(DECLINE_REASONS) as [DeclineReason, ...DeclineReason[]]

/** Where a contribution is now, of all that were received. `removed` always has a reason. */
export const STATES = ['waiting', 'held', 'public', 'private', 'removed'] as const
export type State = (typeof STATES)[number]
