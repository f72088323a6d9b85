import { createHash } from 'node:crypto'
import { beforeAll, describe, test, vi } from 'vitest'
import { onEachDatabase } from '../build/world.ts'
import { FORM_NAMES } from './naughty-form-names.ts'
import { type NaughtyForm, naughtyForms, naughtyTown } from './naughty-forms.ts'
import { throughForm } from './naughty-words.ts'

/** Making a password slow to guess is not what this is about, and it is done hundreds of times. */
vi.mock('@node-rs/argon2', () => {
  const hash = async (text: string) => `$argon2id$v=19$m=19456,t=2,p=1$${createHash('sha256').update(text).digest('base64url')}`
  return { hash, verify: async (hashed: string, text: string) => hashed === (await hash(text)) }
})

onEachDatabase('naughty words, in the other forms', (world) => {
  let forms: Record<string, NaughtyForm>
  beforeAll(async () => {
    forms = naughtyForms(await naughtyTown(world))
  })

  describe.concurrent('come out as they went in, or are refused in a clear sentence', () => {
    test.each(FORM_NAMES.filter((_, at) => at % 2 === 1))('%s', { timeout: 600_000 }, (name) =>
      throughForm(name, forms[name]!, world.own.database.engine === 'sqlite' ? 'all' : 'some'),
    )
  })
})
