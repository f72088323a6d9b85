import { createHash } from 'node:crypto'

/** Stands in for `@node-rs/argon2` where hundreds of passwords are kept, and making one slow to guess is not what a test is about. */
export async function hash(text: string): Promise<string> {
  return `$argon2id$v=19$m=19456,t=2,p=1$${createHash('sha256').update(text).digest('base64url')}`
}

export const verify = async (hashed: string, text: string): Promise<boolean> => hashed === (await hash(text))
