import type { Draft, MailSetting } from './templates.ts'

const FOR_REPRESENTATIVES = ['You are told because you speak for families. The page says who was told when.']
const FOR_RECIPIENTS = ['The page says who was told when. The council keeps the list of those who get this mail.']

/** Mails to those who work on the plan: where to look, never what families wrote. */
export const OFFICE_DRAFTS = {
  action_nudge: ({ baseUrl, area }: MailSetting): Draft => ({
    subject: `How do your actions stand?${area ? ` (${area.name})` : ''}`,
    before: [
      'Families can see the actions that your organisation owns, and how they stand.',
      'Please take a minute for each: how it stands, one sentence, and the next step.',
    ],
    link: { words: 'Update my actions', href: area ? `${baseUrl}/desk/${area.slug}/actions` : `${baseUrl}/desk` },
    after: ['You get this mail once a month, as long as an action is open.'],
  }),
  item_decided: ({ baseUrl, area, meeting }: MailSetting): Draft => ({
    subject: `What became of the item that your group proposed${area ? ` (${area.name})` : ''}`,
    before: ['Your group proposed an item for the agenda of a meeting. It is decided, and the reason can be read.'],
    link: { words: 'See what became of it', href: area && meeting ? `${baseUrl}/${area.slug}/meetings/${meeting}/propose` : baseUrl },
    after: ['You are told because you speak for this group.'],
  }),
  report_for_representatives: (setting: MailSetting): Draft => ({ ...reportDraft(setting), after: FOR_REPRESENTATIVES }),
  answer_for_representatives: (setting: MailSetting): Draft => ({ ...answerDraft(setting), after: FOR_REPRESENTATIVES }),
  letter_for_representatives: (setting: MailSetting): Draft => ({ ...letterDraft(setting), after: FOR_REPRESENTATIVES }),
  report_for_followers: (setting: MailSetting): Draft => ({
    ...reportDraft(setting),
    subject: 'There is news for you on Common Thread',
    after: ['You get this mail because you follow something that it is about.'],
  }),
  report_for_recipients: (setting: MailSetting): Draft => ({ ...reportDraft(setting), after: FOR_RECIPIENTS }),
  answer_for_recipients: (setting: MailSetting): Draft => ({ ...answerDraft(setting), after: FOR_RECIPIENTS }),
  letter_for_recipients: (setting: MailSetting): Draft => ({ ...letterDraft(setting), after: FOR_RECIPIENTS }),
  theme_rising: ({ baseUrl, area, theme }: MailSetting): Draft => ({
    subject: `Much more is said about one theme${area ? ` (${area.name})` : ''}`,
    before: ['In the last 30 days families said more than twice as much about one theme as in a usual month of the half year before.'],
    link: {
      words: 'See the theme',
      href: area && theme ? `${baseUrl}/${area.slug}/themes/${theme}` : `${baseUrl}/desk`,
    },
    after: ['The chair and the officers of the area get this mail, once a month for each theme.'],
  }),
} as const

function reportDraft({ baseUrl, area, report }: MailSetting): Omit<Draft, 'after'> {
  return {
    subject: `A report can be read${area ? ` (${area.name})` : ''}`,
    before: [`A report on help for children with special needs${area ? ` in ${area.name}` : ''} can be read now.`],
    link: { words: 'Read the report', href: area && report ? `${baseUrl}/${area.slug}/reports/${report}` : baseUrl },
  }
}

function answerDraft({ baseUrl, area, answer }: MailSetting): Omit<Draft, 'after'> {
  return {
    subject: `An answer to families can be read${area ? ` (${area.name})` : ''}`,
    before: [`There is news${area ? ` in ${area.name}` : ''}: an official answer to what families said can be read now.`],
    link: { words: 'Read the answer', href: area && answer ? `${baseUrl}/${area.slug}/answers/${answer}` : baseUrl },
  }
}

function letterDraft({ baseUrl, area, letter }: MailSetting): Omit<Draft, 'after'> {
  return {
    subject: `A letter to the council can be read${area ? ` (${area.name})` : ''}`,
    before: [`There is news${area ? ` in ${area.name}` : ''}: a letter or report of a group of families can be read now.`],
    link: { words: 'Read the letter', href: area && letter ? `${baseUrl}/${area.slug}/submissions/${letter}` : baseUrl },
  }
}
