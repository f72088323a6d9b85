import { beforeAll, describe, test, vi } from 'vitest'
import { onEachDatabase } from '../build/world.ts'
import { FORM_NAMES } from './naughty-form-names.ts'
import { type NaughtyForm, naughtyForms, naughtyTown } from './naughty-forms.ts'
import { throughForm } from './naughty-words.ts'

vi.mock('@node-rs/argon2', () => import('../build/quick-passwords.ts'))

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
