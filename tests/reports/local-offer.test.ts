import { expect, test } from 'vitest'
import { inTens } from '#app/contract/small-numbers.ts'
import { heardIn } from '#server/reports/heard.ts'
import { answered, published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'
import { textOf } from './reported.ts'

const YEAR = { month: '9', year: '2025', title: '', shown: 'at_once' }

test('a number over what is not public is never told exactly', () => {
  expect([0, 9, 10, 29].map(inTens)).toEqual(['none', 'fewer than 10', 'at least 10', 'at least 20'])
})

test('who was heard goes through the guard: a small part is hidden, and never one part alone', () => {
  const said = (voice: string, channel: string, times: number) =>
    Array.from({ length: times }, () => ({ voice, channel })) as unknown as Parameters<typeof heardIn>[0]
  const { voices, channels } = heardIn([
    ...said('family', 'web', 30),
    ...said('young_person', 'web', 12),
    ...said('practitioner', 'web', 2),
  ])
  const hidden = voices.filter(({ count }) => count === null)
  expect(hidden.map(({ name }) => name)).toContain('practitioner')
  expect(voices.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBeGreaterThan(0)
  expect(channels.every(({ count }) => count !== 0)).toBe(true)
})

onEachDatabase('the yearly local offer report', (world) => {
  const reports = () => world.services.reports

  async function place() {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const moderator = await world.holder(area, 'moderator')
    return { area, officer, moderator }
  }

  test('is made by those who make reports alone, of a year that has begun', async () => {
    const { area, officer, moderator } = await place()
    await expect(reports().makeLocalOffer(moderator, area.slug, YEAR)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    for (const year of ['2031', 'last year', ''])
      await expect(reports().makeLocalOffer(officer, area.slug, { ...YEAR, year })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { year: expect.any(String) } },
      })
    expect((await reports().reports(officer, area.slug)).reports).toEqual([])
  })

  test('holds public comments under their head with the answers, and nothing that is not public', async () => {
    const { area, officer } = await place()
    const ref = await published(world, area, 'I cannot find respite in it.', { localOfferHead: 'content_gap' })
    await world.say(area, 'Mr Secret at Hill School is rude.', { localOfferHead: 'content_quality' })
    await published(world, area, 'Not about the local offer.')
    await answered(world, area, [ref], { kind: 'will_by', byDay: '2026-06-01', title: 'A page on respite' })
    const made = await reports().makeLocalOffer(officer, area.slug, YEAR)
    const { text, lead } = await textOf(world, { area }, made.ref)
    for (const said of ['I cannot find respite in it.', 'A page on respite', '1 June 2026', 'Too few families so far'])
      expect(text).toContain(said)
    for (const hidden of ['Secret', 'Not about the local offer']) expect(text).not.toContain(hidden)
    expect(lead).toContain('1 September 2025 to 31 August 2026')
    expect(await reports().frozenText(world.visitor(), area.slug, made.ref)).not.toContain('respite in it')
  })

  test('leaves out what two people have looked at, and says it by reason and role', async () => {
    const { area, officer, moderator } = await place()
    const { ref } = await world.say(area, 'My own taxi never comes.', { localOfferHead: 'content_quality' })
    await expect(reports().exclude(officer, area.slug, ref, { reason: 'one_individual' })).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
    await world.services.moderation.decline(moderator, area.slug, ref, { reason: 'one_child' })
    await expect(reports().exclude(world.visitor(), area.slug, ref, { reason: 'vexatious' })).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await expect(reports().exclude(officer, area.slug, ref, { reason: 'other' })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await reports().exclude(moderator, area.slug, ref, { reason: 'one_individual' })
    const [line] = await reports().exclusions(moderator, area.slug)
    expect(line).toMatchObject({ ref, exclusion: { reason: 'one_individual', mayReview: false } })
    const id = line!.exclusion!.id
    await expect(reports().reviewExclusion(moderator, area.slug, id, { agreed: 'yes' })).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
    const first = await reports().makeLocalOffer(officer, area.slug, YEAR)
    expect((await textOf(world, { area }, first.ref)).text).toContain('still to be looked at again: fewer than 10')
    await reports().reviewExclusion(officer, area.slug, id, { agreed: 'yes' })
    const second = await textOf(world, { area }, (await reports().makeLocalOffer(officer, area.slug, YEAR)).ref)
    expect(second.blocks).toContainEqual(
      expect.objectContaining({
        id: 'left-out-table',
        rows: expect.arrayContaining([['It is about the help that one person gets', 'fewer than 10', 'Moderator', 'Officer']]),
      }),
    )
    expect(second.text).not.toContain(ref)
    await expect(reports().exclude(officer, area.slug, ref, { reason: 'vexatious' })).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
  })
})
