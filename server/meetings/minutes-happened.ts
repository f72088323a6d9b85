import type { AgendaItemId, Day, Moment } from '#app/contract/ids.ts'
import type { MinutesLineView } from '#app/contract/minutes.ts'
import type { Db } from '#db/database.ts'
import { decisionsOfMeeting } from '#db/meetings/decision-queries.ts'
import { notesOfMeeting } from '#db/meetings/live-queries.ts'
import { actionsOfMeeting } from '#db/meetings/log-queries.ts'
import { minutesOf } from '#db/meetings/minutes-queries.ts'
import type { MinutesLineTable, MinutesTable } from '#db/meetings/minutes-schema.ts'
import type { DecisionTable } from '#db/meetings/outcome-schema.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { dayWords } from '../reports/day-words.ts'
import { attendanceAt } from './minutes-attendance.ts'
import { polledAt } from './minutes-polls.ts'
import { askedAt, sentInTo } from './minutes-said.ts'
import { spokenAt } from './minutes-spoken.ts'

/**
 * Something of a meeting of which its minutes have a line, as everybody can read it now. `said` and `decision`: the parts of such a line,
 * for whoever does not show it as one.
 */
export interface Happened extends Partial<Pick<MinutesLineView, 'said' | 'decision' | 'owed' | 'answers' | 'late'>> {
  kind: MinutesLineTable['kind']
  sourceId: string
  itemId: AgendaItemId | null
  at: Moment | null
  words: string
  /** Where it can be read. */
  path: string
}

/**
 * Everything that happened at a meeting, in the order in which minutes tell it within an item: who was there and who spoke, notes and polls
 * by their time, what was asked and sent in, decisions as they stood when the minutes were agreed, actions. `day`: on which it is read.
 */
export async function happenedAt(db: Db, meeting: MeetingTable, day: Day): Promise<Happened[]> {
  const notes = (await notesOfMeeting(db, meeting.id)).filter(({ kind }) => kind === 'note')
  const noted = notes.map(({ id, itemId, at, words }): Happened => ({ kind: 'note', sourceId: id, itemId, at, words, path: '' }))
  const asked = await askedAt(db, meeting, day)
  return [
    await attendanceAt(db, meeting),
    ...(await spokenAt(db, meeting)),
    ...[...noted, ...(await polledAt(db, meeting))].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)),
    ...asked.lines,
    ...(await sentInTo(db, meeting, day, asked.contributions)),
    ...(await decidedAt(db, meeting)),
    ...(await toDoFrom(db, meeting)),
  ]
}

async function decidedAt(db: Db, meeting: MeetingTable): Promise<Happened[]> {
  const agreedAt = (await minutesOf(db, meeting.id))?.agreedAt ?? null
  return (await decisionsOfMeeting(db, meeting.id)).map((row) => {
    const decided = wasDecided(row, agreedAt)
    const says = decided ? row.words : row.proposedWords
    return {
      ...{ kind: 'decision', sourceId: row.id, itemId: row.itemId, at: row.proposedAt },
      ...{ words: `${decided ? 'Decided' : 'Proposed'}: ${says}`, path: `decisions/${row.ref}` },
      decision: { ref: row.ref, decided, words: says },
    }
  })
}

const toDoFrom = async (db: Db, meeting: MeetingTable): Promise<Happened[]> =>
  (await actionsOfMeeting(db, meeting.id)).map(({ id, itemId, at, ref, words, who, dueOn }) => ({
    ...{ kind: 'action', sourceId: id, itemId, at },
    ...{ words: `To do: ${words} ${who}, by ${dayWords(dueOn)}.`, path: `meetings/actions#${ref}` },
  }))

const wasDecided = ({ decidedAt }: Pick<DecisionTable, 'decidedAt'>, agreedAt: MinutesTable['agreedAt']) =>
  decidedAt !== null && (agreedAt === null || decidedAt <= agreedAt)
