import { describe, expect, test } from 'vitest'
import { type Actor, ROLES, type RoleName } from '#app/contract/actor.ts'
import { whyNotAnswer } from '#server/impact/policy.ts'
import {
  whyNotEditRules,
  whyNotModerate,
  whyNotReadQueue,
  whyNotSafeguard,
  whyNotSeeEscalations,
  whyNotSeeLedger,
} from '#server/moderation/policy.ts'

const area = 'area_1' as const
const holding = (role: RoleName, areaId: typeof area | null = area, deputy = false): Actor => ({
  accountId: 'account_1',
  roles: [{ id: 'role_1', areaId, role, title: '', organisationId: null, forumId: null, side: null, deputy }],
  device: undefined,
  receipt: undefined,
  addressKey: '',
})
const asked = { areaId: area, passedAt: null }
const passed = { areaId: area, passedAt: '2026-03-03T09:00:00.000Z' } as const

/** Who may do what at the desk, written by hand. Whoever is not named may not. */
const MAY: [string, (actor: Actor) => string | undefined, RoleName[]][] = [
  ['read the queue', (actor) => whyNotReadQueue(actor, area), ['moderator', 'officer', 'safeguarding_lead']],
  ['decide what is shown', (actor) => whyNotModerate(actor, area), ['moderator', 'officer']],
  ['answer', (actor) => whyNotAnswer(actor, area), ['officer', 'action_owner', 'chair']],
  ['see that there are escalations', (actor) => whyNotSeeEscalations(actor, area), ['safeguarding_lead']],
  ['read an escalation', (actor) => whyNotSafeguard(actor, asked), ['safeguarding_lead']],
  ['change the rules for danger', (actor) => whyNotEditRules(actor, area), ['safeguarding_lead']],
  [
    'see the ledger',
    (actor) => whyNotSeeLedger(actor, area),
    ['moderator', 'officer', 'safeguarding_lead', 'chair', 'action_owner', 'area_admin'],
  ],
]

describe.each(MAY)('%s', (_, whyNot, may) => {
  test.each(ROLES)('%s', (role) => {
    expect(whyNot(holding(role)) === undefined).toBe(may.includes(role))
    expect(whyNot({ ...holding(role), roles: [{ ...holding(role).roles[0]!, areaId: 'area_2' }] })).toBeTypeOf('string')
  })
  test('nobody without a role', () => {
    expect(whyNot({ ...holding('chair'), roles: [] })).toBeTypeOf('string')
  })
})

test('a deputy sees that there is something, reads it once it was passed on, and never changes the rules', () => {
  const deputy = holding('safeguarding_lead', area, true)
  expect(whyNotSeeEscalations(deputy, area)).toBeUndefined()
  expect(whyNotSafeguard(deputy, asked)).toBeTypeOf('string')
  expect(whyNotSafeguard(deputy, passed)).toBeUndefined()
  expect(whyNotEditRules(deputy, area)).toBeTypeOf('string')
})
