import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RESERVED_SLUGS } from '#app/contract/people.ts'
import { areaById, areaBySlug, areas, dangerRulesOf } from '#db/people/area-queries.ts'
import { onEachDatabase } from '../build/world.ts'

const SETTINGS = {
  name: 'Eastmoor',
  council: 'Eastmoor Council',
  terms: '',
  readWithinDays: '1',
  answerWithinDays: '10',
  escalateWithinMinutes: '60',
}

onEachDatabase('areas', (world) => {
  const everywhere = async () => world.holder(await world.area(), { role: 'area_admin', areaId: null })
  const slugs = async () => (await world.services.people.areas()).map(({ slug }) => slug)

  test('are made only by an admin of every area', async () => {
    const { people } = world.services
    const area = await world.area()
    const before = await slugs()
    for (const actor of [world.visitor(), await world.holder(area, 'area_admin'), await world.holder(area, 'chair')]) {
      const making = people.makeArea(actor, { slug: 'eastmoor', ...SETTINGS })
      await expect(making).rejects.toMatchObject({ refusal: { kind: 'forbidden', reason: 'Only an admin of every area can do this.' } })
    }
    expect(await slugs()).toEqual(before)
  })

  test.each([
    ['two words', 'Use small letters, numbers and single dashes only, like wyrefield'],
    ['-edge', 'Use small letters, numbers and single dashes only, like wyrefield'],
    ['a', 'Make it at least 2 letters long'],
    ['x'.repeat(41), 'Make it no longer than 40 letters'],
  ])('cannot have the address "%s"', async (slug, sentence) => {
    const making = world.services.people.makeArea(await everywhere(), { slug, ...SETTINGS })
    await expect(making).rejects.toMatchObject({ refusal: { kind: 'invalid', fields: { slug: sentence } } })
  })

  test('cannot have the address of another page of ours', async () => {
    const ada = await everywhere()
    const sentence = 'This word is used for another page of the site. Please choose another, for example with “-area” after it'
    for (const slug of RESERVED_SLUGS)
      await expect(world.services.people.makeArea(ada, { slug, ...SETTINGS }), slug).rejects.toMatchObject({
        refusal: { fields: { slug: sentence } },
      })
  })

  test('every page of ours is reserved', () => {
    const first = readdirSync(new URL('../../app/routes', import.meta.url)).map((name) => name.replace(/\.tsx?$/, '').split('.')[0]!)
    const ours = first.filter((word) => !/[$_]/.test(word))
    expect(ours.filter((word) => !RESERVED_SLUGS.includes(word))).toEqual([])
  })

  test('are made once, with a key of their own and rules for danger, and recorded', async () => {
    const { people } = world.services
    const ada = await everywhere()
    expect(await people.makeArea(ada, { slug: ' Eastmoor-2 ', ...SETTINGS })).toEqual({ slug: 'eastmoor-2' })
    await expect(people.makeArea(ada, { slug: 'eastmoor-2', ...SETTINGS })).rejects.toMatchObject({
      refusal: { fields: { slug: 'There is an area with this address already' } },
    })
    expect((await people.frame('eastmoor-2')).area).toEqual({
      slug: 'eastmoor-2',
      name: 'Eastmoor',
      council: 'Eastmoor Council',
      demonstration: false,
    })
    await expect(
      world.services.feedback.say(world.visitor(), 'eastmoor-2', { submission: 'f'.repeat(32), words: 'Five words are quite enough.' }),
    ).resolves.toMatchObject({ readBy: expect.any(String) })
    expect((await world.announced()).filter(({ name }) => name === 'people.area_made').at(-1)).toMatchObject({ actor: ada.roles[0]!.id })
  })

  test('are changed by their own admins, with only what changed in the record; nothing when nothing did', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const outsider = await world.holder(await world.area(), 'area_admin')
    await expect(people.changeArea(outsider, area.slug, SETTINGS)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(people.areaSettings(outsider, area.slug)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(people.areaSettings(farid, 'nowhere')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(people.changeArea(farid, area.slug, { ...SETTINGS, readWithinDays: '0' })).rejects.toMatchObject({
      refusal: { fields: { readWithinDays: 'Write a number of working days between 1 and 30' } },
    })
    await people.changeArea(farid, area.slug, { ...SETTINGS, readWithinDays: '2' })
    expect(await people.areaSettings(farid, area.slug)).toMatchObject({ name: 'Eastmoor', readWithinDays: 2, slug: area.slug })
    await people.changeArea(farid, area.slug, { ...SETTINGS, readWithinDays: '2' })
    const recorded = (await world.announced()).filter(({ name, about }) => name === 'people.area_changed' && about === area.id)
    expect(recorded.map(({ facts }) => JSON.parse(facts))).toEqual([{ changed: ['name', 'council', 'readWithinDays'] }])
  })

  test('are listed to those who administer them', async () => {
    const { people } = world.services
    const area = await world.area()
    await expect(people.administers(world.visitor())).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(people.administers(await world.holder(area, 'officer'))).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await people.administers(await world.holder(area, 'area_admin'))).toMatchObject({
      areas: [{ slug: area.slug }],
      may: { makeAreas: false },
    })
    const { areas, may } = await people.administers(await everywhere())
    expect(areas.length).toBeGreaterThan(1)
    expect(may).toEqual({ makeAreas: true })
  })
})

onEachDatabase('what an area is made of', (world) => {
  test('organisations and groups are made, renamed, taken off the list and brought back; only by its admins', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const outsider = await world.holder(await world.area(), 'area_admin')
    const forumId = await people.putForum(farid, area.slug, undefined, { name: 'Wheels', kind: 'condition', about: '' })
    await expect(people.putForum(outsider, area.slug, forumId, { name: 'X', kind: 'group' })).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    const other = await world.area()
    const admin = await world.holder(other, 'area_admin')
    await expect(people.retireForum(admin, other.slug, forumId)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(people.putForum(farid, area.slug, undefined, { name: 'Wheels', kind: 'group' })).rejects.toMatchObject({
      refusal: { fields: { name: 'There is a group with this name already' } },
    })
    await expect(people.putForum(farid, area.slug, undefined, { name: '', kind: 'club' })).rejects.toMatchObject({
      refusal: { fields: { name: 'Write the name of the group', kind: 'Choose what kind of group it is' } },
    })
    await people.putForum(farid, area.slug, forumId, { name: 'Wheels and walkers', kind: 'condition', about: 'Meets on Mondays' })
    expect(await people.forums(farid, area.slug)).toEqual([
      {
        id: forumId,
        name: 'Wheels and walkers',
        kind: 'condition',
        kindTitle: 'Group for one condition or need',
        about: 'Meets on Mondays',
      },
    ])
    await people.retireForum(farid, area.slug, forumId)
    expect(await people.forums(farid, area.slug)).toEqual([])
    expect(await people.putForum(farid, area.slug, undefined, { name: 'Wheels and walkers', kind: 'condition', about: '' })).toBe(forumId)

    const id = await people.putOrganisation(farid, area.slug, undefined, { name: 'Wyrefield NHS Trust', kind: 'trust' })
    await people.putOrganisation(farid, area.slug, id, { name: 'Wyre Valley NHS Trust', kind: 'trust' })
    expect(await people.organisations(farid, area.slug)).toMatchObject([{ id, name: 'Wyre Valley NHS Trust', kindTitle: 'NHS trust' }])
    await people.retireOrganisation(farid, area.slug, id)
    expect(await people.organisations(farid, area.slug)).toEqual([])
    const names = (await world.announced()).filter(({ areaId }) => areaId === area.id).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('people.organisation'))).toEqual([
      'people.organisation_made',
      'people.organisation_changed',
      'people.organisation_changed',
    ])
  })

  test('help contacts stand in their order on every page, and are refused without a way to reach them', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const put = (input: object, id?: string) => people.putContact(farid, area.slug, id, input)
    await expect(put({ kind: 'sendiass', name: 'SENDIASS' })).rejects.toMatchObject({
      refusal: { fields: { phone: 'Write a phone number or a web address' } },
    })
    await expect(put({ kind: 'sendiass', name: 'S', web: 'javascript:alert(1)' })).rejects.toMatchObject({
      refusal: { fields: { web: 'Write the whole address, beginning with https://' } },
    })
    await expect(put({ kind: 'sendiass', name: 'S', phone: 'ring us' })).rejects.toMatchObject({
      refusal: { fields: { phone: 'Write the phone number with digits and spaces' } },
    })
    const first = await put({ kind: 'sendiass', name: 'Wyrefield SENDIASS', phone: '01632 960 011' })
    await put({ kind: 'complaint', name: 'Complaints', web: 'https://wyrefield.example/complain' })
    expect((await people.frame(area.slug)).contacts.map(({ name }) => name)).toEqual(['Wyrefield SENDIASS', 'Complaints'])
    await put({ kind: 'sendiass', name: 'Wyrefield SENDIASS', phone: '01632 960 012', rank: '99' }, first)
    expect((await people.frame(area.slug)).contacts.map(({ name, phone }) => [name, phone])).toEqual([
      ['Complaints', ''],
      ['Wyrefield SENDIASS', '01632 960 012'],
    ])
    await people.retireContact(farid, area.slug, first)
    expect((await people.frame(area.slug)).contacts).toHaveLength(1)
    await expect(people.retireContact(farid, area.slug, first)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(people.putContact(world.visitor(), area.slug, undefined, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(people.frame('nowhere')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('are read without their book of rules, which is asked for only where words are checked', async () => {
    const { id, slug } = await world.area()
    for (const area of [await areaById(world.db, id), await areaBySlug(world.db, slug), (await areas(world.db))[0]])
      expect(Object.keys(area!)).not.toContain('dangerRules')
    expect((await dangerRulesOf(world.db, id)).dangerRules.length).toBeGreaterThan(50_000)
  })
})
