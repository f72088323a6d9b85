import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toldOfDecision } from '#app/feedback/story-decision.tsx'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from '../meetings/agenda-place.ts'

const DECIDED = {
  ...{ words: 'Routes go out by July.', decider: 'Head of transport', body: 'SEND board', delegation: 'Part 3' },
  ...{ options: 'Leave it', reasons: 'Families need the summer.' },
}

onEachDatabase('a trace that goes on into a decision', (world) => {
  const storyFor = async (receipt: { code: string }) => (await world.services.feedback.trace(await world.holding(receipt)))!.stories[0]!

  test('says what was decided, by whom and where, to the authors of what it rests on and to nobody else', async () => {
    const { area, officer, ref } = await agendaPlace(world, 1)
    const { meetings, moderation } = world.services
    const item = await meetings.addItem(officer, area.slug, ref, anItem())
    world.pass({ days: 1.5 })
    await meetings.live.startMeeting(officer, area.slug, ref, {})
    await meetings.after.proposeDecision(officer, area.slug, ref, { item, words: 'Send routes earlier.' })
    const decision = (await meetings.after.outcomes(area.slug, ref)).decisions[0]!.ref
    world.pass({ days: 8 })
    const moderator = await world.holder(area, 'moderator')
    const [mine, other] = [await world.say(area, 'The route came too late.'), await world.say(area, 'Nor to us.')]
    for (const said of [mine, other]) await moderation.publish(moderator, area.slug, said.ref, {})
    const before = await storyFor(mine)
    expect(before.steps.map(({ step }) => step)).not.toContain('decided')
    await meetings.after.makeDecision(officer, area.slug, ref, decision, { ...DECIDED, refs: mine.ref })
    const step = (await storyFor(mine)).steps.find((one) => one.step === 'decided')
    expect(step).toMatchObject({
      decision: { ref: decision, words: DECIDED.words, decider: DECIDED.decider, meeting: { ref, title: 'March meeting' } },
    })
    expect((await storyFor(other)).steps.map(({ step }) => step)).toEqual(before.steps.map(({ step }) => step))
    const { what, body } = toldOfDecision(step!, area.slug)
    expect(what).toBe('It was used for a decision')
    const html = renderToStaticMarkup(body)
    expect(html).toContain(`href="/${area.slug}/decisions/${decision}"`)
    expect(html).toContain(`href="/${area.slug}/meetings/${ref}"`)
    expect(html).toContain('Who decided: Head of transport.')
  })
})
