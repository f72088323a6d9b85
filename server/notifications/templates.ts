import { type InvitedSetting, MEETING_DRAFTS } from './meeting-mails.ts'
import { OFFICE_DRAFTS } from './office-mails.ts'
import type { MailTemplate } from './outbox.ts'

/** What a mail may say: places and links, never words of a family and never about what they wrote. */
export interface MailSetting {
  baseUrl: string
  /** Of the area that the mail comes from; unknown for mails about an account. */
  area?: { name: string; slug: string } | undefined
  /** The one-time token of a link that must stay with its reader. */
  token?: string | undefined
  /** The theme that a mail to those who work on the plan is about, by its word in addresses. */
  theme?: string | undefined
  /** The reference of the report, the answer, the letter or the meeting that a mail is about. */
  report?: string | undefined
  answer?: string | undefined
  letter?: string | undefined
  meeting?: string | undefined
  /** What a mail to an invited forum says of the meeting. */
  invited?: InvitedSetting | undefined
  /** The reader has an account: they see their words there and need no code. */
  hasAccount?: boolean | undefined
}

/** A mail in plain words: paragraphs around one link, or several where there is a choice. */
export interface Draft {
  subject: string
  before: string[]
  link: { words: string; href: string }
  more?: { words: string; href: string }[]
  after: string[]
}

/** What each mail says. Every mail to a family has the same subject, so that a lit-up phone tells nothing. */
export function draftOf(template: MailTemplate, setting: MailSetting): Draft {
  if (template === 'escalated' || template === 'escalation_passed') return escalationDraft(template, setting)
  if (isMeeting(template)) return meetingDraft(template, setting)
  if (isOffice(template)) return OFFICE_DRAFTS[template](setting)
  return isNews(template) ? familyDraft(template, setting) : ACCOUNT_DRAFTS[template](setting)
}

const isMeeting = (template: MailTemplate): template is keyof typeof MEETING_DRAFTS => template in MEETING_DRAFTS
const isOffice = (template: MailTemplate): template is keyof typeof OFFICE_DRAFTS => template in OFFICE_DRAFTS
const isNews = (template: MailTemplate): template is keyof typeof NEWS => template in NEWS

function meetingDraft(template: keyof typeof MEETING_DRAFTS, { invited, ...setting }: MailSetting): Draft {
  if (!invited) throw new Error('A mail about a meeting needs its meeting')
  return MEETING_DRAFTS[template]({ ...setting, invited })
}

const escalationDraft = (template: 'escalated' | 'escalation_passed', { baseUrl, area }: MailSetting): Draft => ({
  subject: `Please read now: somebody may be in danger${area ? ` (${area.name})` : ''}`,
  before: [
    'Something that was sent in may mean that somebody is in danger.',
    template === 'escalated'
      ? 'You are the safeguarding lead. Please open it and say that you have it. If nobody does in time, it goes to your deputy.'
      : 'You are the deputy. The safeguarding lead has not opened it in time, so it has come to you. Please open it and say that you have it.',
  ],
  link: { words: 'Open it', href: area ? `${baseUrl}/desk/${area.slug}/safeguarding` : `${baseUrl}/desk` },
  after: ['The words are not in this mail. They can be read only there.'],
})

type AccountMail = 'confirm' | 'reset' | 'invitation' | 'already_has_account' | 'backpack'
const ACCOUNT_DRAFTS: Record<AccountMail, (setting: MailSetting) => Draft> = {
  confirm: ({ baseUrl, token = '' }) => ({
    subject: 'Confirm your e-mail address',
    before: ['You asked for an account on Common Thread.'],
    link: { words: 'Confirm my address', href: `${baseUrl}/confirm?t=${token}` },
    after: ['If this was not you, do nothing. No account is made without this step.'],
  }),
  reset: ({ baseUrl, token = '' }) => ({
    subject: 'Choose a new password',
    before: ['Somebody asked for a new password for your account on Common Thread.'],
    link: { words: 'Choose a new password', href: `${baseUrl}/reset/new?t=${token}` },
    after: ['The link works once and for one hour. If this was not you, do nothing. Your old password still works.'],
  }),
  invitation: ({ baseUrl, area, token = '' }) => ({
    subject: `You are invited to Common Thread${area ? ` in ${area.name}` : ''}`,
    before: ['You are invited to take part in Common Thread. It is where families say what helps, and see what became of it.'],
    link: { words: 'See the invitation', href: `${baseUrl}/invitation?t=${token}` },
    after: ['The link is only for you. Please do not pass it on.'],
  }),
  already_has_account: ({ baseUrl }) => ({
    subject: 'You have an account already',
    before: ['Somebody, perhaps you, asked for an account with this e-mail address. There is one already.'],
    link: { words: 'Sign in', href: `${baseUrl}/sign-in` },
    after: ['If you do not know your password any more, you can choose a new one there. If this was not you, do nothing.'],
  }),
  backpack: ({ baseUrl, area, token = '' }) => ({
    subject: `Messages from families${area ? ` in ${area.name}` : ''} for you`,
    before: ['A group of families has put together messages from children and parents, one from each, and asks you to read them.'],
    link: { words: 'Open the messages', href: `${baseUrl}/delivery?t=${token}` },
    after: [
      'The link works once, so please open it where you can read or print. Names have been taken out.',
      'When you have them, please press the button that says so. The senders see by which day that is asked of you.',
    ],
  }),
}

const NEWS = {
  published: 'Your words can now be read by other families.',
  shown_again: 'Your words are shown again.',
  declined: 'A person has read what you told us. Your words are not shown. The reason is on your page.',
  kept_private: 'A person has read what you told us. Your words are kept private.',
  hidden: 'Your words are not shown any more. The reason is on your page.',
  answered: 'There is an answer to what you told us.',
  answer_changed: 'The answer to what you told us has changed.',
  new_reply: 'Somebody has written a reply.',
  action_done:
    'Something that was promised because of what you told us is done. Thank you for your part in it. Have you noticed a difference?',
  action_slipped: 'Something that was promised because of what you told us will be later. The reason is on your page.',
  action_dropped: 'Something that was promised because of what you told us will not be done. The reason is on your page.',
} as const

function familyDraft(template: keyof typeof NEWS, { baseUrl, area, hasAccount }: MailSetting): Draft {
  return {
    subject: 'There is news for you on Common Thread',
    before: [`Hello. This is Common Thread${area ? ` in ${area.name}` : ''}.`, NEWS[template]],
    link: hasAccount
      ? { words: 'See it in your account', href: `${baseUrl}/account` }
      : { words: 'See it with your five words', href: `${baseUrl}/trace` },
    after: ['Your own words are never in a mail.', 'You do not need to do anything.'],
  }
}
