import { randomBytes } from 'node:crypto'
import { LOCAL_OFFER_HEADS } from '#app/contract/feedback.ts'
import type { AreaId, Moment } from '#app/contract/ids.ts'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { insertArea } from '#db/people/area-queries.ts'
import type { AreaTable, WholeAreaTable } from '#db/people/schema.ts'
import { insertThemes } from '#db/themes/queries.ts'
import { moment, newId, newSecretId, systemClock } from '#server/clock.ts'
import { arriveMany, prepareMany } from '#server/feedback/arrive-many.ts'
import { keyFile } from '#server/keys.ts'
import { DANGER_RULES_TEXT } from '#server/moderation/danger/default-rules.ts'
import { createServices, type Services } from '#server/services.ts'
import { fillAnswers } from './fill-answers.ts'
import { fillPlan, inRole } from './fill-plan.ts'
import { fillReports, type MadeReport } from './fill-reports.ts'

const WORDS =
  'nobody called us back about the plan and the taxi was late again while school said that help would come after the review'.split(' ')
const AT_ONCE = 500

export interface Filled {
  slug: string
  /** A thread with fifty public replies, nested. */
  thread: string
  /** The receipt code of its first words. */
  code: string
  /** An action of the plan, with words of families behind it. */
  action: string
  /** The evidence pack of its plan and the report on the local offer, with how long each took to make. */
  reports: MadeReport[]
}

/**
 * An area with so many public contributions under twenty themes, one in fifty of them answered and one in a hundred about the local offer,
 * one thread with fifty nested replies, a plan of thirty actions, and both kinds of report.
 */
export async function fill(dataDir: string, count: number): Promise<Filled> {
  const database = openDatabase(`${dataDir}/common-thread.sqlite`)
  await migrate(database)
  const services = createServices({
    database,
    clock: systemClock,
    vaultKey: keyFile(`${dataDir}/vault.key`),
    baseUrl: 'http://127.0.0.1',
    report: (error) => {
      throw error
    },
  })
  await services.prepare()
  const area = await madeArea(services)
  const themeIds = await madeThemes(services, area.id)
  for (let from = 0; from < count; from += AT_ONCE) {
    const refs = await addMany(services, area.id, themeIds, Math.min(AT_ONCE, count - from), from)
    await fillAnswers(services, area, refs)
  }
  const { refs, code } = await addThread(services, area)
  const { plan, action } = await fillPlan(services, area, refs)
  const reports = await fillReports(services, area, plan)
  await services.events.settled()
  await services.sealer.seal()
  await database.close()
  return { slug: area.slug, thread: refs[0]!, code, action, reports }
}

async function madeArea({ tools }: Services): Promise<AreaTable> {
  const area: WholeAreaTable = {
    id: newId('area'),
    slug: 'bench',
    name: 'Bench',
    council: 'Bench Council',
    terms: '',
    readWithinDays: 1,
    answerWithinDays: 10,
    escalateWithinMinutes: 60,
    leastRatings: 10,
    dangerRules: DANGER_RULES_TEXT,
    demonstration: 0,
    createdAt: moment(tools.clock),
  }
  await tools.change(async (tx) => {
    await insertArea(tx, area)
    await tools.vault.makeKey(tx, area.id)
  })
  return area
}

async function madeThemes({ tools }: Services, areaId: AreaId) {
  const themes = Array.from({ length: 20 }, (_, i) => ({
    id: newId('theme'),
    areaId,
    slug: `theme-${i}`,
    title: `Theme number ${i}`,
    about: '',
    pack: '',
    rank: i,
    mergedIntoId: null,
    retiredAt: null,
  }))
  await tools.change((tx) => insertThemes(tx, themes))
  return themes.map(({ id }) => id)
}

async function addMany({ tools }: Services, areaId: AreaId, themeIds: `theme_${string}`[], count: number, from: number) {
  const arrivals = Array.from({ length: count }, (_, i) => ({
    id: newSecretId('contribution'),
    areaId,
    words: sentence(from + i),
    kind: 'experience' as const,
    channel: 'import' as const,
    voice: 'family' as const,
    language: 'en',
    mayShow: true,
    importKey: `bench ${from + i}`,
    localOfferHead: (from + i) % 100 === 0 ? LOCAL_OFFER_HEADS[((from + i) / 100) % 4] : undefined,
    themeIds: [themeIds[(from + i) % 20]!, themeIds[(from + i * 7 + 3) % 20]!].filter((id, at, all) => all.indexOf(id) === at),
    saidAt: new Date(Date.UTC(2025, 0, 1) + ((from + i) % 500) * 86_400_000).toISOString() as Moment,
  }))
  const prepared = await prepareMany(tools, areaId, arrivals, true)
  await tools.change((tx) => arriveMany(tools, tx, prepared))
  return prepared.rows.map(({ ref }) => ref)
}

const sentence = (seed: number) => Array.from({ length: 24 }, (_, i) => WORDS[(seed * 7 + i * (1 + (seed % 5))) % WORDS.length]).join(' ')

async function addThread({ feedback, moderation }: Services, area: AreaTable) {
  const moderator = inRole(area.id, 'moderator')
  const shown = async (words: string, parent?: string) => {
    const submission = randomBytes(16).toString('hex')
    const receipt = await feedback.say({ ...moderator, roles: [] }, area.slug, { submission, words, ...(parent ? { parent } : {}) })
    await moderation.publish(moderator, area.slug, receipt.ref, {})
    return receipt
  }
  const { ref, code } = await shown(sentence(1))
  const refs: string[] = [ref]
  for (let i = 0; i < 50; i++) refs.push((await shown(sentence(i * 3 + 5), refs[Math.floor(i / 2)])).ref)
  return { refs, code }
}
