import { browserOf, PASSWORD, tokenFor, USER_AGENT } from '../build/people.ts'
import { nothing, someMail } from './harmless-words.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

export function peopleForms({ world, account }: NaughtyTown): Record<string, NaughtyForm> {
  const { people } = world.services
  const browser = { cookie: undefined, userAgent: USER_AGENT }
  const passwords = (send: NaughtyForm['send'], ...named: string[]): NaughtyForm => ({
    kept: [],
    named,
    oneByOne: true,
    harmless: () => ({ email: 'ann@example.org', current: 'another-kettle-frog', password: 'another-kettle-frog' }),
    send,
  })
  return {
    SignUpForm: {
      kept: ['email', 'name'],
      named: ['password'],
      oneByOne: true,
      harmless: () => ({ email: someMail(), name: 'Ann', password: PASSWORD }),
      async send(input) {
        await people.signUp(world.visitor(), input, USER_AGENT)
        const email = String(input.email).trim()
        await people.confirm(await tokenFor(world, 'confirm', email))
        await world.services.tools.change((tx) => tx.deleteFrom('outbox').execute())
        const { actor, cookie } = await browserOf(world, email, String(input.password))
        const made = await people.account(actor, cookie)
        return { email: made.email, name: made.name }
      },
    },
    NameForm: {
      kept: ['name'],
      named: [],
      oneByOne: true,
      harmless: () => ({ name: 'Ann' }),
      async send(input) {
        await people.rename(account.actor, input)
        return { name: (await people.account(account.actor, account.cookie)).name }
      },
    },
    SignInForm: passwords((input) => people.signIn(world.visitor(), input, browser).then(nothing), 'email', 'password'),
    ResetRequestForm: passwords((input) => people.requestReset(world.visitor(), input).then(nothing), 'email'),
    NewPasswordForm: passwords((input) => people.reset(world.visitor(), 'no token', input, USER_AGENT).then(nothing), 'password'),
    ChangePasswordForm: passwords((input) => people.changePassword(account.actor, input, browser).then(nothing), 'current', 'password'),
    PasswordCheckForm: passwords((input) => people.deleteAccount(account.actor, input, undefined).then(nothing), 'password'),
  }
}
