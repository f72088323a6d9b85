import { hash, verify } from '@node-rs/argon2'
import { wrong } from '../refuse.ts'
import { whyNotPassword } from './password-strength.ts'

/** OWASP's smallest setting for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const COST_TEXT = 'm=19456,t=2,p=1'
/** A hash of nothing that anybody knows, so that an unknown address costs as much time as a known one. */
const NOBODY = `$argon2id$v=19$${COST_TEXT}$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`

/** The same letters give the same password, however a keyboard composes them. */
const composed = (password: string) => password.normalize('NFC')

export const hashPassword = (password: string) => hash(composed(password), COST)

/** Whether this is the password. Takes as long when there is no hash to compare with. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODY, composed(password))
  return right && passwordHash !== undefined
}

/** Whether a hash was made at another cost than now and is to be made anew when the password is next known. */
export const isOutOfDate = (passwordHash: string) => !passwordHash.includes(`$${COST_TEXT}$`)

/** Refuses a password that anybody could guess, at its field. */
export function refuseWeak(field: string, password: string, about: readonly string[]) {
  const whyNot = whyNotPassword(password, about)
  if (whyNot) wrong(field, whyNot)
}
