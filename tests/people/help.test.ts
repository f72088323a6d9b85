import { describe, expect, test } from 'vitest'
import { HELP_MATTER, HELP_WHEN, HELP_WHO } from '#app/contract/help.ts'
import { CONTACT_KINDS, type ContactKind } from '#app/contract/people.ts'
import type { HelpContactTable } from '#db/people/schema.ts'
import { helpRoute } from '#server/people/help-router.ts'

const contact = (kind: ContactKind): HelpContactTable => ({
  id: `help_${kind}`,
  areaId: 'area_1',
  kind,
  name: `Local ${kind}`,
  phone: '01632 960 000',
  web: '',
  hours: '',
  note: '',
  rank: 1,
  retiredAt: null,
})
const everyKind = CONTACT_KINDS.map(contact)
const namesFor = (who: string, matter: string, when: string) => helpRoute(everyKind, { who, matter, when }).lines.map(({ name }) => name)

describe('I need help with my own child', () => {
  test.each([
    ['my_child', 'no_place', 'soon', 'Local missing_education', false],
    ['my_child', 'plan', 'later', 'Local sendiass', false],
    ['my_child', 'health', 'soon', 'Local health', false],
    ['my_child', 'complain', 'now', 'Local complaint', false],
    ['my_child', 'tired', 'soon', 'Local emotional_support', false],
    ['my_child', 'where', 'later', 'Local local_offer', false],
    ['my_child', 'safety', 'now', 'Local out_of_hours', true],
    ['other_child', 'safety', 'soon', 'Local child_safety', true],
    ['me', 'safety', 'soon', 'Childline', true],
    ['me', 'tired', 'now', 'NHS 111', true],
  ])('%s, %s, %s leads first to %s', (who, matter, when, first, dangerFirst) => {
    expect(namesFor(who, matter, when)[0]).toBe(first)
    expect(helpRoute(everyKind, { who, matter, when }).dangerFirst).toBe(dangerFirst)
  })

  test('every set of answers leads somewhere, names nobody twice, and a young person is always told of Childline', () => {
    for (const who of Object.keys(HELP_WHO))
      for (const matter of Object.keys(HELP_MATTER))
        for (const when of Object.keys(HELP_WHEN)) {
          const names = namesFor(who, matter, when)
          expect(names.length).toBeGreaterThan(0)
          expect(new Set(names).size).toBe(names.length)
          if (who === 'me') expect(names).toContain('Childline')
        }
  })

  test('an area without contacts still has the national lines', () => {
    expect(helpRoute([], { who: 'my_child', matter: 'plan', when: 'soon' }).lines).toMatchObject([{ name: 'IPSEA' }])
  })

  test.each([{}, { who: 'my_child' }, { who: 'x', matter: 'plan', when: 'now' }, { who: ['me'], matter: {}, when: 'toString' }])(
    'with the answers %o everybody is listed and nothing breaks',
    (answers) => {
      const view = helpRoute(everyKind, answers)
      expect(view.answered).toBe(false)
      for (const { name } of everyKind) expect(view.lines.map((line) => line.name)).toContain(name)
    },
  )
})
