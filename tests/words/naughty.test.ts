import { beforeAll, describe, expect, test, vi } from 'vitest'
import naughty from '#tests/data/security/blns.json' with { type: 'json' }
import { onEachDatabase } from '../build/world.ts'
import { textFields } from './form-fields.ts'
import { FORM_NAMES } from './naughty-form-names.ts'
import { type NaughtyForm, naughtyForms, naughtyTown } from './naughty-forms.ts'
import { throughForm } from './naughty-words.ts'

vi.mock('@node-rs/argon2', () => import('../build/quick-passwords.ts'))

const NOT_FORMS = ['Span', 'what stands in addresses and cookies']

onEachDatabase('naughty words, in every second form', (world) => {
  let forms: Record<string, NaughtyForm>
  beforeAll(async () => {
    forms = naughtyForms(await naughtyTown(world))
  })

  test('go into every field of every form', () => {
    const listed = Object.entries(forms).flatMap(([name, { kept, named }]) =>
      NOT_FORMS.includes(name) ? [] : [...kept, ...named].map((field) => `${name}.${field}`),
    )
    expect(listed.sort()).toEqual(textFields())
    expect(Object.keys(forms).sort()).toEqual([...FORM_NAMES].sort())
    expect(naughty).toHaveLength(515)
  })

  describe.concurrent('come out as they went in, or are refused in a clear sentence', () => {
    test.each(FORM_NAMES.filter((_, at) => at % 2 === 0))('%s', { timeout: 600_000 }, (name) =>
      throughForm(name, forms[name]!, world.own.database.engine === 'sqlite' ? 'all' : 'some'),
    )
  })
})
