import type { DeskMay } from '../contract/desk-views.ts'

type Screen =
  | 'queue'
  | 'answer'
  | 'submissions'
  | 'plan'
  | 'actions'
  | 'meetings'
  | 'measures'
  | 'surveys'
  | 'reports'
  | 'exclusions'
  | 'safeguarding'
  | 'rules'
  | 'ledger'

/** The screens of the desk of one area that this person may use. */
export function DeskNav({ area, may, screen }: { area: string; may: DeskMay; screen: Screen }) {
  const links: { screen: Screen; label: string; may: boolean; href: string }[] = [
    { screen: 'queue', label: 'Read', may: may.readQueue, href: `/desk/${area}` },
    { screen: 'answer', label: 'Answer', may: may.answer, href: `/desk/${area}/answer` },
    { screen: 'submissions', label: 'Letters', may: may.readQueue || may.answer, href: `/desk/${area}/submissions` },
    { screen: 'plan', label: 'Plans', may: may.makePlans, href: `/desk/${area}/plan` },
    { screen: 'actions', label: 'Actions', may: may.seeActions, href: `/desk/${area}/actions` },
    { screen: 'meetings', label: 'Meetings', may: may.planMeetings, href: `/desk/${area}/meetings` },
    { screen: 'measures', label: 'Measures', may: may.keepMeasures, href: `/desk/${area}/measures` },
    { screen: 'surveys', label: 'Surveys', may: may.makeSurveys, href: `/desk/${area}/surveys` },
    { screen: 'reports', label: 'Reports', may: may.makePlans, href: `/desk/${area}/reports` },
    { screen: 'exclusions', label: 'Left out', may: may.moderate, href: `/desk/${area}/exclusions` },
    { screen: 'safeguarding', label: 'Safeguarding', may: may.seeEscalations, href: `/desk/${area}/safeguarding` },
    { screen: 'rules', label: 'Rules for danger', may: may.seeEscalations, href: `/desk/${area}/rules` },
    { screen: 'ledger', label: 'Is anything lost?', may: may.seeLedger, href: `/desk/${area}/ledger` },
  ]
  return (
    <nav className="ct-desk-nav" aria-label="Desk">
      {links
        .filter((link) => link.may)
        .map((link) => (
          <a key={link.screen} className="govuk-link" href={link.href} aria-current={link.screen === screen ? 'page' : undefined}>
            {link.label}
          </a>
        ))}
    </nav>
  )
}
