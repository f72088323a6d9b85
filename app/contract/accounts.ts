import { z } from 'zod'
import { emailAddress } from './say.ts'
import { oneLine } from './words.ts'

/** Taken exactly as typed, spaces and all. How strong it must be is judged where it is set. */
const password = (empty: string) => z.string({ error: empty }).min(1, empty).max(1000, 'This password is too long')
const newPassword = password('Choose a password')
const personName = oneLine({ maxChars: 80, empty: 'Write the name that we should call you by' })

export const SignUpForm = z.object({ name: personName, email: emailAddress, password: newPassword })
export const SignInForm = z.object({ email: emailAddress, password: password('Write your password') })
export const ResetRequestForm = z.object({ email: emailAddress })
export const NewPasswordForm = z.object({ password: newPassword })
export const ChangePasswordForm = z.object({ current: password('Write the password that you have now'), password: newPassword })
export const NameForm = z.object({ name: personName })
export const PasswordCheckForm = z.object({ password: password('Write your password') })
