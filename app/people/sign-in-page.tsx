import { Links } from '../design/link-list.tsx'
import type { FormAnswer } from '../respond.ts'
import { EmailField, PasswordField } from './account-fields.tsx'
import { AskForm } from './ask-form.tsx'
import { DoneNotice } from './done-notice.tsx'

const DONE: Record<string, string> = {
  confirmed: 'Thank you. Your e-mail address is confirmed. Now sign in.',
  reset: 'You have a new password. Sign in with it.',
  deleted: 'Your account is deleted. What you wrote stays, and nobody can tell that it was you.',
  out: 'You are signed out.',
}

interface SignInPageProps {
  answer: Partial<FormAnswer> | undefined
  /** What was done just before, by its short name. */
  done: string | undefined
  next: string
}

/** An address and a password. Most people never need it, and the page says so. */
export const SignInPage = ({ answer, done, next }: SignInPageProps) => (
  <AskForm
    title="Sign in"
    errors={answer?.errors}
    button="Sign in"
    hidden={{ next }}
    intro={
      <>
        <DoneNotice words={done && DONE[done]} />
        <p className="govuk-body">You do not need an account to tell us something, or to follow what you said.</p>
      </>
    }
    after={
      <Links
        items={[
          { href: '/reset', label: 'I do not know my password any more' },
          { href: '/sign-up', label: 'I have no account yet' },
          { href: '/trace', label: 'I have five words and want to follow what I said' },
        ]}
      />
    }
  >
    <EmailField answer={answer} />
    <PasswordField answer={answer} />
  </AskForm>
)
