import { randomBytes } from 'node:crypto'
import type { ContributionId, Ref, ResponseId, ThemeId } from '#app/contract/ids.ts'
import type { AnswerKind } from '#app/contract/impact.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { insertResponse } from '#db/impact/queries.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment, newId, newRef } from '#server/clock.ts'
import { alter } from '#server/feedback/standing.ts'
import { NO_STATE, stateOf } from '#server/feedback/state.ts'
import { addShownVersion, lockVersion } from '#server/moderation/shown-version.ts'
import type { World } from './world.ts'

interface Published {
  parent?: Ref
  themes?: ThemeId[]
  kind?: string
  language?: string
  voice?: string
  localOfferHead?: string
  item?: string
}

/** Something said by the front door, read and shown as it was written. */
export async function published(world: World, area: AreaTable, words: string, { themes = [], ...more }: Published = {}): Promise<Ref> {
  const { ref } = await world.say(area, words, more)
  await shown(world, ref, words, themes)
  return ref
}

/** Shows a contribution with these words, as the desk does. */
export async function shown(world: World, ref: Ref, words: string, themes: ThemeId[] = []) {
  await decided(world, ref, 'moderation.published', async (tx, row, at) => {
    const currentVersionId = await addShownVersion(tx, row.id, words, [], at)
    await alter(tx, row.id, {
      patch: { ...NO_STATE, publishedAt: row.publishedAt ?? at, readAt: at, currentVersionId },
      themes: { ids: themes, by: 'desk' },
      words,
      at,
    })
  })
}

/** Hides what was shown, as the desk does. */
export async function tookDown(world: World, ref: Ref, reason = 'abusive') {
  await decided(world, ref, 'moderation.hidden', async (tx, row, at) => {
    await alter(tx, row.id, { patch: { ...NO_STATE, removedAt: at, reason }, at })
    await lockVersion(world.services.tools, tx, row)
  })
}

/** Changes what stands in the row of a contribution: a state, when it was said. */
export async function patched(world: World, ref: Ref, patch: Partial<ContributionTable>) {
  await decided(world, ref, 'moderation.held', async (tx, row, at) => {
    await alter(tx, row.id, { patch, at })
  })
}

/** An official answer to these contributions. */
export async function answered(
  world: World,
  area: AreaTable,
  refs: Ref[],
  patch: Partial<ResponseTable> & { themes?: ThemeId[]; days?: number } = {},
) {
  const { themes = [], days = 4, ...more } = patch
  const { change, clock, db } = world.services.tools
  const rows = await Promise.all(refs.map(async (ref) => (await contributionByRef(db, ref))!))
  const response: ResponseTable = {
    id: newId('response') as ResponseId,
    areaId: area.id,
    ref: newRef('AN'),
    kind: 'did' satisfies AnswerKind,
    partOf: 0,
    title: 'An evening phone line',
    said: 'I can only call in the evening.',
    words: 'We opened a line until 8 pm.',
    whatWouldChange: '',
    passedTo: '',
    byDay: null,
    untilDay: null,
    organisationId: null,
    spokenAs: 'Head of SEND casework',
    answeredAt: moment(clock),
    hiddenAt: null,
    waitsSince: null,
    replacedById: null,
    actionId: null,
    contributions: rows.length,
    shownContributions: rows.filter(({ publishedAt }) => publishedAt).length,
    ...more,
  }
  await change(async (tx) => {
    await insertResponse(
      tx,
      response,
      rows.map(({ id }) => id),
      themes,
    )
    for (const { id } of rows)
      await alter(tx, id, { patch: { answeredAt: response.answeredAt, answerDays: days, status: 'answered' }, at: response.answeredAt })
  })
  return response
}

type Work = (
  tx: Parameters<Parameters<World['services']['tools']['change']>[0]>[0],
  row: ContributionTable,
  at: ContributionTable['saidAt'],
) => Promise<void>

async function decided(world: World, ref: Ref, name: 'moderation.published' | 'moderation.hidden' | 'moderation.held', work: Work) {
  const { change, clock, record } = world.services.tools
  await change(async (tx) => {
    const row = (await contributionByRef(tx, ref))!
    await work(tx, row, moment(clock))
    const after = (await contributionByRef(tx, ref))!
    const states = { from: stateOf(row), to: stateOf(after) }
    record(tx, {
      name,
      place: `at:${row.rootId}`,
      areaId: row.areaId,
      about: row.id,
      actor: 'role_test',
      facts: states.from === states.to ? {} : states,
    })
  })
}

/** An id that is always the same for the same text, so that two databases can be compared. */
export const sameId = (seed: string): ContributionId => `contribution_${Buffer.from(seed).toString('hex').padEnd(32, '0').slice(0, 32)}`
/** Something to send once. */
export const submission = () => randomBytes(16).toString('hex')
