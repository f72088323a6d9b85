import { TextField } from '../design/field.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

type Answer = Partial<FormAnswer> | undefined

export const NameField = ({ answer, value }: { answer: Answer; value?: string | undefined }) => (
  <TextField
    name="name"
    label="What should we call you?"
    hint="A first name is enough. Other families do not see it."
    value={answer ? typedText(answer.typed, 'name') : value}
    error={answer?.errors?.name}
    autoComplete="name"
  />
)

export const EmailField = ({ answer, hint, value }: { answer: Answer; hint?: string | undefined; value?: string | undefined }) => (
  <TextField
    name="email"
    type="email"
    label="E-mail address"
    hint={hint}
    value={answer ? typedText(answer.typed, 'email') : value}
    error={answer?.errors?.email}
    autoComplete="email"
    autoCapitalize="none"
    spellCheck={false}
  />
)

/** A password that is there already. It is never drawn again. */
export const PasswordField = ({ answer, name = 'password', label = 'Password' }: { answer: Answer; name?: string; label?: string }) => (
  <TextField name={name} type="password" label={label} error={answer?.errors?.[name]} autoComplete="current-password" />
)

/** A password that is being chosen. */
export const NewPasswordField = ({ answer, label = 'Choose a password' }: { answer: Answer; label?: string }) => (
  <TextField
    name="password"
    type="password"
    label={label}
    hint="At least 8 characters. Three words in a row are easy to remember and hard to guess."
    error={answer?.errors?.password}
    autoComplete="new-password"
  />
)
