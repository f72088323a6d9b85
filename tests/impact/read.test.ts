import { expect, test } from 'vitest'
import type { AreaTable } from '#db/people/schema.ts'
import { updateTheme } from '#db/themes/queries.ts'
import { moment } from '#server/clock.ts'
import { answered, patched, published, shown, tookDown } from '#tests/build/public.ts'
import { onEachDatabase } from '#tests/build/world.ts'

onEachDatabase('what changed', (world) => {
  const nobody = world.visitor()
  const impact = (area: AreaTable, asked: Record<string, unknown> = {}) => world.services.impact.impact(nobody, area.slug, asked)

  test('is refused for an area, a theme or an answer that is not there or was hidden', async () => {
    const area = await world.area()
    const { impact, home, themes, themePage, answerPage } = world.services.impact
    for (const read of [() => impact(nobody, 'nowhere', {}), () => home(nobody, 'nowhere'), () => themes(nobody, 'nowhere')])
      await expect(read()).rejects.toMatchObject({ refusal: { kind: 'not_found', what: 'area' } })
    await expect(themePage(nobody, area.slug, 'nothing')).rejects.toMatchObject({ refusal: { kind: 'not_found', what: 'theme' } })
    const hidden = await answered(world, area, [], { hiddenAt: moment(world.services.tools.clock) })
    for (const ref of [hidden.ref, 'AN-000000', 'nonsense', undefined])
      await expect(answerPage(nobody, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found', what: 'answer' } })
  })

  test('lists the answers that stand, newest first, by kind and theme, and counts each kind', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const ref = await published(world, area, 'Nobody rings back.')
    const first = await answered(world, area, [ref], { kind: 'did', themes: [theme.id] })
    world.pass({ days: 1 })
    const second = await answered(world, area, [ref], { kind: 'cannot', whatWouldChange: 'A new budget.' })
    await answered(world, area, [ref], { kind: 'did', hiddenAt: moment(world.services.tools.clock) })
    await answered(world, area, [ref], { kind: 'did', replacedById: first.id, hiddenAt: moment(world.services.tools.clock) })
    const all = await impact(area)
    expect(all.answers.map(({ ref }) => ref)).toEqual([second.ref, first.ref])
    expect(all.total).toBe(2)
    expect(all.kinds.filter(({ count }) => count > 0)).toEqual([
      { kind: 'did', count: 1 },
      { kind: 'cannot', count: 1 },
    ])
    expect((await impact(area, { kind: 'cannot' })).answers).toMatchObject([{ ref: second.ref, whatWouldChange: 'A new budget.' }])
    expect((await impact(area, { theme: theme.slug })).answers).toMatchObject([{ ref: first.ref, themes: [{ slug: theme.slug }] }])
    expect((await impact(area, { kind: 'shrug', after: 'AN-1' })).total).toBe(2)
  })

  test('pages through answers there and back', async () => {
    const area = await world.area()
    const ref = await published(world, area, 'Nobody rings back.')
    for (let i = 0; i < 23; i += 1) await answered(world, area, [ref])
    const first = await impact(area)
    const second = await impact(area, { after: first.after })
    expect([first.answers.length, second.answers.length]).toEqual([20, 3])
    expect(second.after).toBeUndefined()
    expect((await impact(area, { before: second.before })).answers).toEqual(first.answers)
  })

  test('counts what is public by theme and month, without gaps, and days to the answer', async () => {
    const area = await world.area()
    const [calls, plans] = [await world.theme(area), await world.theme(area)]
    const january = await published(world, area, 'Said in January.', { themes: [calls.id] })
    await patched(world, january, { saidAt: '2026-01-10T09:00:00.000Z' })
    const march = await published(world, area, 'Said in March.', { themes: [calls.id, plans.id] })
    await published(world, area, 'A reply, in March.', { parent: march, themes: [calls.id] })
    await tookDown(world, await published(world, area, 'Hidden.', { themes: [plans.id] }))
    await world.say(area, 'Waits.')
    await answered(world, area, [january], { days: 12 })
    await answered(world, area, [march], { days: 3 })
    const view = await impact(area)
    expect(view).toMatchObject({
      said: 3,
      answered: 2,
      byMonth: { months: ['2026-01', '2026-02', '2026-03'], values: [1, 0, 2], total: 3, earlier: 0 },
    })
    expect(view.themes.map(({ slug, contributions }) => [slug, contributions])).toEqual([
      [calls.slug, 3],
      [plans.slug, 1],
    ])
    expect(view.times).toMatchObject({ answered: 2, waiting: 1, median: 3, upperQuartile: 12, longest: 12, promisedDays: 10 })
    expect(view.times.steps.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0])
    expect(view.times.steps.at(-1)).toEqual({ from: 31, to: null, count: 0 })
    expect((await impact(area, { theme: plans.slug })).byMonth).toMatchObject({ values: [0, 0, 1], total: 1 })
  })

  test('shows a theme with what was said and answered, and leads from a merged one', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const old = await world.theme(area)
    await world.services.tools.change((tx) => updateTheme(tx, old.id, { mergedIntoId: theme.id }))
    const root = await published(world, area, 'Nobody rings back.', { themes: [theme.id] })
    await published(world, area, 'Same here.', { parent: root, themes: [theme.id] })
    const answer = await answered(world, area, [root], { themes: [theme.id] })
    const page = await world.services.impact.themePage(nobody, area.slug, old.slug)
    expect(page).toMatchObject({
      slug: theme.slug,
      contributions: 2,
      answersInAll: 1,
      answers: [{ ref: answer.ref }],
      byMonth: { total: 2 },
    })
    expect(page.latest).toHaveLength(2)
    expect(await world.services.impact.themes(nobody, area.slug)).toMatchObject([
      { slug: theme.slug, contributions: 2, responses: 1 },
      { slug: old.slug, contributions: 0, responses: 0 },
    ])
  })

  test('shows an answer with the public things that it answers and what was said about it', async () => {
    const area = await world.area()
    const open = await published(world, area, 'Nobody rings back.')
    const { ref: closed } = await world.say(area, 'Only for you.', { show: 'no' })
    const answer = await answered(world, area, [open, closed])
    const { ref } = await world.say(area, 'I rang and it helped.', { answer: answer.ref })
    await world.say(area, 'This waits.', { answer: answer.ref })
    await shown(world, ref, 'I rang and it helped.')
    const page = await world.services.impact.answerPage(nobody, area.slug, answer.ref)
    expect(page.answer).toMatchObject({ contributions: 1, html: '<p>We opened a line until 8 pm.</p>' })
    expect(page.answered.map(({ ref }) => ref)).toEqual([open])
    expect(page.about.map(({ ref }) => ref)).toEqual([ref])
  })
})

onEachDatabase('the front page of an area', (world) => {
  test('says exactly how much was said, and rounds down how much was read, never below what can be counted', async () => {
    const area = await world.area()
    const nobody = world.visitor()
    const { home } = world.services.impact
    for (let i = 0; i < 13; i += 1) await world.say(area, `Number ${i} waits.`)
    expect(await home(nobody, area.slug)).toMatchObject({ said: 13, readAtLeast: 0, tagged: 0, answered: 0, waiting: 0 })
    const theme = await world.theme(area)
    for (let i = 0; i < 2; i += 1) await published(world, area, `Number ${i} is shown.`, { themes: [theme.id] })
    const [ref] = [await published(world, area, 'Answered.')]
    await answered(world, area, [ref])
    expect(await home(nobody, area.slug)).toMatchObject({
      said: 16,
      readAtLeast: 3,
      tagged: 2,
      answered: 1,
      waiting: 2,
      medianDays: 4,
      themes: [{ slug: theme.slug, contributions: 2 }],
      themesInAll: 1,
    })
  })
})
