import type { Draft, MailSetting } from './templates.ts'

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
  report_for_representatives: (setting: MailSetting): Draft => ({
    ...reportDraft(setting),
    after: ['You are told before councillors and the press, because you speak for families.'],
  }),
  report_for_followers: (setting: MailSetting): Draft => ({
    ...reportDraft(setting),
    subject: 'There is news for you on Common Thread',
    after: ['You get this mail because you follow something that it is about.'],
  }),
  report_for_recipients: (setting: MailSetting): Draft => ({
    ...reportDraft(setting),
    after: ['Families and their representatives were told first. The council keeps the list of those who get this mail.'],
  }),
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
