import type { Db, Tx } from '../database.ts'
import type { BankHolidayTable, ClockEventTable } from './schema.ts'

/** Every bank holiday that was imported, first day first. */
export function importedHolidays(db: Db) {
  return db.selectFrom('bankHoliday').orderBy('day').selectAll().execute()
}
/** Puts these days in the place of all that were imported for their years. */
export async function replaceHolidays(tx: Tx, years: readonly number[], days: BankHolidayTable[]) {
  for (const year of years)
    await tx.deleteFrom('bankHoliday').where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`).execute()
  if (days.length > 0) await tx.insertInto('bankHoliday').values(days).execute()
}

export async function insertClockEvent(tx: Tx, event: ClockEventTable) {
  await tx.insertInto('clockEvent').values(event).execute()
}
/** What happened to these clocks, in the order in which it happened. */
export async function clockEventsOf(db: Db, aboutIds: readonly ClockEventTable['aboutId'][]): Promise<ClockEventTable[]> {
  if (aboutIds.length === 0) return []
  return db.selectFrom('clockEvent').where('aboutId', 'in', aboutIds).orderBy('at').orderBy('id').selectAll().execute()
}
