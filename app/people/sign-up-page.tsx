import { Links } from '../design/link-list.tsx'
import type { FormAnswer } from '../respond.ts'
import { EmailField, NameField, NewPasswordField } from './account-fields.tsx'
import { AskForm } from './ask-form.tsx'

/** An account, for who wants one: to find all that one said in one place, and to follow discussions. */
export const SignUpPage = ({ answer }: { answer: Partial<FormAnswer> | undefined }) => (
  <AskForm
    title="Make an account"
    errors={answer?.errors}
    button="Make my account"
    intro={
      <>
        <p className="govuk-body">
          You do not need an account to tell us something. With one, you find all that you said in one place, and you can follow what others
          say.
        </p>
        <p className="govuk-body">Your e-mail address is kept locked away. No page, list or other person ever shows who wrote what.</p>
      </>
    }
    after={<Links items={[{ href: '/sign-in', label: 'I have an account: sign in' }]} />}
  >
    <NameField answer={answer} />
    <EmailField answer={answer} hint="We send you a link to this address." />
    <NewPasswordField answer={answer} />
  </AskForm>
)
