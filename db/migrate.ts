import { type Migration, Migrator } from 'kysely'
import type { Database } from './database.ts'
import * as people from './migrations/0001-people.ts'
import * as record from './migrations/0002-record.ts'
import * as feedback from './migrations/0003-feedback.ts'
import * as impact from './migrations/0004-impact.ts'
import * as search from './migrations/0005-search.ts'
import * as plan from './migrations/0006-plan.ts'
import * as measures from './migrations/0007-measures.ts'
import * as submissions from './migrations/0008-submissions.ts'
import * as reports from './migrations/0009-reports.ts'
import * as waitingByDay from './migrations/0010-waiting-by-day.ts'
import * as answersThatWait from './migrations/0011-answers-that-wait.ts'
import * as meetings from './migrations/0012-meetings.ts'
import * as live from './migrations/0017-live.ts'
import * as questions from './migrations/0018-questions.ts'
import * as hands from './migrations/0019-hands.ts'
import * as polls from './migrations/0020-polls.ts'
import * as decisions from './migrations/0021-decisions.ts'
import * as ownStreams from './migrations/0022-own-streams.ts'
import * as afterMeetings from './migrations/0023-after-meetings.ts'
import * as minutes from './migrations/0025-minutes.ts'
import * as surveys from './migrations/0030-surveys.ts'
import * as votesParted from './migrations/0031-votes-parted.ts'
import * as dissentOfDecision from './migrations/0032-dissent-of-decision.ts'
import * as surveyReleases from './migrations/0033-survey-releases.ts'
import * as reactions from './migrations/0034-reactions.ts'

/** A list, not a folder, so that it survives bundling. */
const migrations: Record<string, Migration> = {
  '0001-people': people,
  '0002-record': record,
  '0003-feedback': feedback,
  '0004-impact': impact,
  '0005-search': search,
  '0006-plan': plan,
  '0007-measures': measures,
  '0008-submissions': submissions,
  '0009-reports': reports,
  '0010-waiting-by-day': waitingByDay,
  '0011-answers-that-wait': answersThatWait,
  '0012-meetings': meetings,
  '0017-live': live,
  '0018-questions': questions,
  '0019-hands': hands,
  '0020-polls': polls,
  '0021-decisions': decisions,
  '0022-own-streams': ownStreams,
  '0023-after-meetings': afterMeetings,
  '0025-minutes': minutes,
  '0030-surveys': surveys,
  '0031-votes-parted': votesParted,
  '0032-dissent-of-decision': dissentOfDecision,
  '0033-survey-releases': surveyReleases,
  '0034-reactions': reactions,
}

const migratorOf = ({ migrating }: Database) => new Migrator({ db: migrating, provider: { getMigrations: async () => migrations } })

/** Brings the tables up to date. Returns the names of what was done, in order. */
export async function migrate(database: Database): Promise<string[]> {
  const { error, results } = await migratorOf(database).migrateToLatest()
  if (error) throw error
  return (results ?? []).map(({ migrationName }) => migrationName)
}

/** Whether every migration has been done. */
export async function migrated(database: Database): Promise<boolean> {
  return (await migratorOf(database).getMigrations()).every(({ executedAt }) => executedAt !== undefined)
}
