import type { Actor } from '#app/contract/actor.ts'
import type { ForumId, Ref } from '#app/contract/ids.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { pointsOf } from '#db/submissions/point-queries.ts'
import { submissionByRef } from '#db/submissions/queries.ts'
import { submission as once } from './public.ts'
import type { World } from './world.ts'

export const LETTER = `Dear council,

We are 300 families. We write because nothing changes.

1. Nobody phones us back.
2. Plans come late. Some wait a year.
3. The bus does not come.

4) Reports are paid for twice.
5. We want to be asked before things are decided.

Yours, the group`

/** A group, somebody who speaks for it, and a moderator who is an officer too. */
export async function cast(world: World, area?: AreaTable) {
  const there = area ?? (await world.area())
  const forumId = await world.forum(there)
  const rep = await world.holder(there, { role: 'representative', forumId })
  const officer = await world.holder(there, { role: 'officer', title: 'Head of SEND' })
  const moderator = await world.holder(there, { role: 'moderator', side: 'families' })
  return { area: there, forumId, rep, officer, moderator }
}
export type LetterCast = Awaited<ReturnType<typeof cast>>

/** A letter as somebody begins it. */
export const letter = (forumId: ForumId, more: object = {}) => ({
  kind: 'letter',
  forum: forumId,
  title: 'Five things that must change',
  givenOn: '2026-03-03',
  opening: 'We are tired of asking.',
  text: LETTER,
  ...more,
})

/** A letter that was given, by its reference. */
export async function given(world: World, { area, forumId, rep }: LetterCast, more: object = {}, by: Actor = rep): Promise<string> {
  const { submissions } = world.services
  const ref = await submissions.begin(by, area.slug, letter(forumId, more))
  const { title, givenOn, opening, points } = await submissions.draft(by, area.slug, ref)
  await submissions.give(by, area.slug, ref, { title, givenOn, opening, points })
  return ref
}

/** The points or messages of something, as they stand in the tables. */
export async function pointRows(world: World, area: AreaTable, ref: string) {
  const row = (await submissionByRef(world.db, area.id, ref))!
  return pointsOf(world.db, [row.id])
}
/** The public references of its points, in order. */
export const pointRefs = async (world: World, area: AreaTable, ref: string): Promise<Ref[]> =>
  (await pointRows(world, area, ref)).map((point) => point.ref)

/** Shows every point as it was written, and the statement, as the desk does. */
export async function shownWhole(world: World, { area, moderator }: LetterCast, ref: string) {
  await world.services.submissions.publishSubmission(moderator, area.slug, ref, {})
  for (const point of await pointRefs(world, area, ref)) await world.services.moderation.publish(moderator, area.slug, point, {})
}

/** Answers points by their numbers. */
export async function answersPoints(world: World, { area, officer }: LetterCast, ref: string, ...numbers: number[]) {
  const refs = await pointRefs(world, area, ref)
  const answer = { kind: 'did', title: 'An evening line', said: 'Nobody phones.', words: 'We opened a line until 8 pm.' }
  return world.services.impact.answer(officer, area.slug, { ...answer, refs: numbers.map((number) => refs[number - 1]) })
}

/** A backpack that was begun, by its reference. */
export async function backpack(world: World, { area, forumId, rep }: LetterCast, more: object = {}): Promise<string> {
  const { ref } = await world.services.submissions.beginBackpack(rep, area.slug, {
    forum: forumId,
    title: 'What our children want you to know',
    opening: 'One message from each child.',
    recipient: 'the inspectors',
    email: 'inspectors@example.org',
    ...more,
  })
  return ref
}
/** Puts messages into a backpack. */
export const put = (world: World, { area, rep }: LetterCast, ref: string, messages: string, more: object = {}, by: Actor = rep) =>
  world.services.submissions.putMessages(by, area.slug, ref, { submission: once(), messages, consent: 'yes', ...more })
