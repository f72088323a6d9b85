import type { SecurityLine } from '#server/people/security-log.ts'
import type { SignInView } from '#server/people/sign-in.ts'
import { dateInWords } from '../dates.ts'
import { Button } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { Table } from '../design/table.tsx'
import { DoneNotice } from './done-notice.tsx'

const WHAT: Record<SecurityLine['what'], string> = {
  account_made: 'The account was made',
  signed_in: 'Signed in',
  password_changed: 'The password was changed',
  password_reset: 'A new password was set by a link',
  others_signed_out: 'Every other sign-in was ended',
}

/** Where an account is signed in, and what was done with it lately: so that nobody else uses it unseen. */
export const SignInsPage = ({ now, log, ended }: { now: SignInView[]; log: SecurityLine[]; ended: boolean }) => (
  <>
    <DoneNotice words={ended ? 'Done. They are signed out.' : undefined} />
    <h1 className="govuk-heading-xl">Where you are signed in</h1>
    <ul className="ct-list">
      {now.map((signIn) => (
        <li key={signIn.key} className="ct-section--near">
          <p className="govuk-body">
            <b>{signIn.browser}</b>
            {signIn.here && ' (this one)'}, since {dateInWords(signIn.since)}
          </p>
          {!signIn.here && <EndOne signIn={signIn} />}
        </li>
      ))}
    </ul>
    {now.length > 1 && (
      <form method="post">
        <Button name="end" value="others">
          Sign out everywhere else
        </Button>
      </form>
    )}
    <Section id="log" title="What was done in the last 30 days" size="m">
      <p className="govuk-body">Something you do not know? Choose a new password. That signs everybody else out.</p>
      <Table
        id="security"
        caption="What was done with your account"
        captionHidden
        columns={[{ label: 'What' }, { label: 'When' }, { label: 'Where' }]}
        rows={log.map(({ what, day, browser }, at) => ({
          label: `${WHAT[what]} (${at + 1})`,
          head: WHAT[what],
          cells: [dateInWords(day), browser],
        }))}
      />
      <p className="govuk-body ct-after-l">
        <a className="govuk-link" href="/account/password">
          Choose a new password
        </a>
      </p>
    </Section>
  </>
)

const EndOne = ({ signIn: { key, browser, since } }: { signIn: SignInView }) => (
  <form method="post">
    <Button kind="secondary" small name="end" value={key}>
      Sign out there
      <span className="govuk-visually-hidden">
        : {browser}, since {since}
      </span>
    </Button>
  </form>
)
