import { INVITE_ANSWER_TITLES, type InviteAnswer } from '#app/contract/meetings.ts'
import type { Draft, MailSetting } from './templates.ts'

/** What a mail to an invited forum says of the meeting. */
export interface InvitedSetting {
  forum: string
  title: string
  when: string
  /** Where and how one joins, line by line. */
  how: string[]
  /** Why it is called off, or empty. */
  reason: string
  /** A link for each answer; each only asks for one press. */
  answers: { answer: InviteAnswer; href: string }[]
  /** The public page of the meeting. */
  page: string
}
type Setting = MailSetting & { invited: InvitedSetting }

const NO_NEED = 'You do not have to attend to count: what you send in has the same standing.'
const AFTER = [
  'Each link opens a page with one button. You do not need to sign in. You can change the answer until the meeting begins.',
  'An answer that you give in your calendar does not reach us. Please use a link.',
  'The links are only for those who speak for your group. Please do not pass them on.',
]

/** Mails to those who speak for an invited forum: when, where, and links to answer by. */
export const MEETING_DRAFTS = {
  meeting_invited: (setting: Setting): Draft => ({
    subject: `Your group is invited to a meeting${inArea(setting)}`,
    before: [`${setting.invited.forum} is invited: ${setting.invited.title}.`, ...whenAndHow(setting), NO_NEED],
    ...choices(setting),
  }),
  meeting_reminded: (setting: Setting): Draft => ({
    subject: `Please answer: is your group coming to the meeting?${inArea(setting)}`,
    before: [
      `The meeting is near, and there is no answer yet from ${setting.invited.forum}: ${setting.invited.title}.`,
      ...whenAndHow(setting),
      NO_NEED,
      'This is the only reminder.',
    ],
    ...choices(setting),
  }),
  meeting_changed: (setting: Setting): Draft => ({
    subject: `A meeting has changed${inArea(setting)}`,
    before: [
      `A meeting to which ${setting.invited.forum} is invited has changed: ${setting.invited.title}.`,
      ...whenAndHow(setting),
      'If your answer is another one now, please choose again.',
    ],
    ...choices(setting),
  }),
  meeting_called_off: (setting: Setting): Draft => ({
    subject: `A meeting is called off${inArea(setting)}`,
    before: [
      `A meeting to which ${setting.invited.forum} was invited is called off: ${setting.invited.title}.`,
      `It was planned for ${setting.invited.when}.`,
      `Why: ${setting.invited.reason}`,
    ],
    link: { words: 'The page of the meeting', href: setting.invited.page },
    after: ['You do not need to do anything.'],
  }),
} as const

const inArea = ({ area }: MailSetting) => (area ? ` (${area.name})` : '')
const whenAndHow = ({ invited: { when, how } }: Setting) => [`When: ${when}`, ...how]

function choices({ invited: { answers, page } }: Setting): Pick<Draft, 'link' | 'more' | 'after'> {
  const [first, ...others] = answers.map(({ answer, href }) => ({ words: INVITE_ANSWER_TITLES[answer], href }))
  const all = { words: 'All about the meeting', href: page }
  return { link: first ?? all, more: [...others, all], after: AFTER }
}
