import type { InvitedView } from '#server/people/joining.ts'
import { withoutOrderTurners } from '../contract/bidi.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonLink } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Section } from '../design/layout.tsx'
import { WrittenWords } from '../feedback/written-words.tsx'
import type { FormAnswer } from '../respond.ts'
import { EmailField, NameField, NewPasswordField } from './account-fields.tsx'
import { OfficeFacts } from './office-facts.tsx'

/** What somebody is asked to become, and two ways to say yes: with the account that is there, or with a new one. */
export const InvitationPage = ({ invited, answer }: { invited: InvitedView; answer: Partial<FormAnswer> | undefined }) => (
  <>
    <ErrorSummary errors={answer?.errors} />
    <h1 className="govuk-heading-xl">You are invited</h1>
    <p className="govuk-body-l">
      {invited.area ? `${withoutOrderTurners(invited.area.council)} asks you to take this role.` : 'You are asked to take this role.'}
    </p>
    <OfficeFacts office={invited} area={invited.area?.name ?? 'Every area'} />
    <p className="govuk-body ct-after-l">
      The invitation is good until {dateInWords(invited.expires)}. You can end the role whenever you like.
    </p>
    {invited.area?.terms && (
      <Details summary="What you say yes to">
        <WrittenWords html={invited.area.terms} />
      </Details>
    )}
    {invited.signedIn ? <YesWithThisAccount /> : <YesWithAnother answer={answer} />}
  </>
)

const YesWithThisAccount = () => (
  <form method="post">
    <input type="hidden" name="do" value="accept" />
    <Button>Yes, with the account that I am signed in to</Button>
  </form>
)

const YesWithAnother = ({ answer }: { answer: Partial<FormAnswer> | undefined }) => (
  <>
    <Section id="have" title="I have an account" size="m" space="near">
      <ButtonLink kind="secondary" href="/sign-in?next=/invitation">
        Sign in first
      </ButtonLink>
    </Section>
    <Section id="new" title="I have no account yet" size="m">
      <form method="post" className="ct-form" noValidate>
        <NameField answer={answer} />
        <EmailField answer={answer} />
        <NewPasswordField answer={answer} />
        <Button>Make my account and say yes</Button>
      </form>
    </Section>
  </>
)
