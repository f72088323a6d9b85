import type { Database } from '#db/database.ts'
import { wiping } from '#db/surveys/wipe.ts'
import { calendarService } from './calendar/service.ts'
import type { Clock } from './clock.ts'
import { authorVerbs } from './feedback/author.ts'
import { feedbackReading } from './feedback/read.ts'
import { saying } from './feedback/say.ts'
import { sayPages } from './feedback/say-page.ts'
import { takingBack } from './feedback/take-back.ts'
import { tracing } from './feedback/trace.ts'
import { feeds } from './feeds/service.ts'
import { type Limits, noLimits } from './http/limits.ts'
import { answerVerbs } from './impact/answer-verbs.ts'
import { impactReading } from './impact/read.ts'
import { measuresService } from './measures/service.ts'
import { meetingsService } from './meetings/service.ts'
import { moderationService } from './moderation/service.ts'
import type { Post } from './notifications/post.ts'
import { notificationsService } from './notifications/service.ts'
import { openData } from './open-data/service.ts'
import { peopleService } from './people/service.ts'
import { vault as makeVault } from './people/vault.ts'
import { planService } from './plan/service.ts'
import { announcer } from './record/announcer.ts'
import { recorder } from './record/recorder.ts'
import { sealer } from './record/sealer.ts'
import { reportsService } from './reports/service.ts'
import { submissionsService } from './submissions/service.ts'
import { rulesView } from './surveys/guard/in-words.ts'
import { surveysService } from './surveys/service.ts'
import { codebook } from './themes/codebook.ts'
import type { Tools } from './tools.ts'

export interface Setting {
  database: Database
  clock: Clock
  vaultKey: Buffer
  baseUrl: string
  report: (error: unknown) => void
  /** Left out in scripts and in tests that are not about limits. */
  limits?: Limits
  /** Where mails are handed in. Without it they wait in the outbox. */
  post?: Post | undefined
}

/** Builds every service once, in main.ts, in a script or in a test. */
export function createServices({ database, clock, vaultKey, baseUrl, report, limits = noLimits, post }: Setting) {
  const { engine, db, stream, transact } = database
  const events = announcer(db, report)
  const seal = sealer(db, transact, clock)
  const vault = makeVault(vaultKey)
  const { change, record } = recorder(transact, clock, events.announce)
  const tools: Tools = { engine, db, stream, clock, change, record, vault, limits, report, baseUrl }
  const calendar = calendarService(tools)
  events.listen(({ name }) => (name === 'calendar.holidays_imported' ? calendar.refresh() : undefined))
  return {
    events,
    sealer: seal,
    tools,
    /** Makes what the services need before the first request: the vault's key for accounts, the bank holidays that were imported. */
    prepare: async () => {
      await change((tx) => vault.makeKey(tx, 'accounts'))
      await calendar.refresh()
    },
    calendar,
    submissions: submissionsService(tools),
    openData: openData(tools),
    feeds: feeds(tools),
    people: peopleService(tools),
    themes: codebook(tools),
    notifications: notificationsService(tools, post),
    moderation: moderationService(tools),
    feedback: {
      ...saying(tools),
      ...sayPages(tools),
      ...tracing(tools),
      ...authorVerbs(tools),
      ...takingBack(tools),
      ...feedbackReading(tools),
    },
    impact: { ...impactReading(tools), ...answerVerbs(tools) },
    plan: planService(tools),
    measures: measuresService(tools),
    meetings: meetingsService(tools),
    reports: reportsService(tools),
    /** How figures about people are told. */
    figures: { rules: rulesView },
    surveys: surveysService(tools, wiping(database).wipe),
  }
}
export type Services = ReturnType<typeof createServices>
