import { randomInt } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { index, table } from '../portable.ts'

const LEAST_CODE = 100_000
const OVER_CODES = 1_000_000

/** Short codes by which people join, who came late, which groups were in the room, how a meeting was, and what was corrected. */
export async function up(db: Kysely<unknown>) {
  await table(db, 'meetingCode', { code: 'text', meetingId: 'text>meeting' }, { key: ['code'], unique: [['meetingId']] })
  await giveCodes(db)
  await sql`alter table "participant" add column "late" integer not null default 0`.execute(db)
  await table(
    db,
    'forumPresence',
    { meetingId: 'text>meeting', forumId: 'text>forum', notedAt: 'text', byTitle: 'text' },
    { key: ['meetingId', 'forumId'] },
  )
  await table(
    db,
    'meetingFelt',
    { meetingId: 'text>meeting', who: 'text', said: 'text', listened: 'text', next: 'text', level: 'text' },
    { key: ['meetingId', 'who'] },
  )
  await table(
    db,
    'engagementCorrection',
    { id: 'text', engagementId: 'text>engagement', at: 'text', byTitle: 'text', reason: 'text', was: 'text' },
    { key: ['id'] },
  )
  await index(db, 'engagementCorrectionOf', 'engagementCorrection', ['engagementId', 'id'])
}

/** Meetings that were planned before there were codes have one too. */
async function giveCodes(db: Kysely<unknown>) {
  const { rows } = await sql<{ id: string }>`select "id" from "meeting" where "endedAt" is null and "cancelledAt" is null`.execute(db)
  const codes = new Set<number>()
  while (codes.size < rows.length) codes.add(randomInt(LEAST_CODE, OVER_CODES))
  for (const [at, code] of [...codes].entries())
    await sql`insert into "meetingCode" ("code", "meetingId") values (${String(code)}, ${rows[at]?.id})`.execute(db)
}
