import type { ActionPageView } from '../contract/action-views.ts'
import { Section } from '../design/layout.tsx'
import { OneTap } from './desk-form.tsx'

/** What families said that is behind an action: the newest, with a way to link more by reference. */
export const ActionBehind = ({ area, action }: { area: string; action: ActionPageView }) => (
  <Section id="said" title="What families said behind it" size="m">
    <p className="govuk-body">
      {action.said === 0
        ? 'Nothing that everybody can read is behind it yet.'
        : `${action.said === 1 ? '1 thing' : `${action.said} things`} that everybody can read.${action.said > action.words.length ? ' These are the newest.' : ''}`}
    </p>
    <ul className="ct-list">
      {action.words.map(({ ref, excerpt, language }) => (
        <li key={ref}>
          <p className="govuk-body" dir="auto" lang={language}>
            <a className="govuk-link" href={`/${area}/feedback/${ref}`}>
              {excerpt}
            </a>
          </p>
          {action.may.link && (
            <OneTap wanted="unlink" id={ref} hidden={`from behind this action: ${ref}`}>
              Take it away
            </OneTap>
          )}
        </li>
      ))}
    </ul>
    {action.may.link && (
      <p>
        <a className="govuk-link ct-do" href="?at=said">
          Link more by their references
        </a>
      </p>
    )}
  </Section>
)
