import type { ContributionId, Day, Moment } from '#app/contract/ids.ts'
import type { MinutesAnswerView } from '#app/contract/minutes.ts'
import type { Db } from '#db/database.ts'
import { answersToAny } from '#db/impact/lists.ts'
import { type ShownQuestion, shownQuestionsOf } from '#db/meetings/question-queries.ts'
import { saidToMeeting } from '#db/meetings/said-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { namesOf } from '#db/people/names.ts'
import { dayOf } from '../clock.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { dayWords } from '../reports/day-words.ts'
import { answersDue } from './answer-clock.ts'
import type { Happened } from './minutes-happened.ts'
import { askerInWords } from './question-cards.ts'

/** What was asked in a meeting, and by whoever caught up after it, with its answer or by when one is owed; and which contributions that is. */
export async function askedAt(db: Db, meeting: MeetingTable, day: Day): Promise<{ lines: Happened[]; contributions: ReadonlySet<string> }> {
  const rows = await shownQuestionsOf(db, meeting.id)
  const names = await namesOf(
    db,
    rows.map(({ forumId }) => forumId),
  )
  const answered = await answersOf(db, rows.map(asSaid(meeting)), day)
  const lines = rows.map((row): Happened => {
    const by = `${askerInWords(row, names)}, ${row.pollId ? 'in answer to a poll' : row.itemId ? 'asked in the meeting' : 'asked after the items'}`
    const said = { words: row.words ?? '', by, language: row.language }
    const { owed, answers, late } = answered(row.contributionId)
    const here = { kind: 'question', sourceId: row.id, itemId: row.itemId, at: row.answeredAt, path: `feedback/${row.ref}` } as const
    if (row.pollId) return { ...here, words: `“${said.words}” (${by})`, said }
    const inRoom = row.answeredAt !== null
    return {
      ...{ ...here, words: `“${said.words}” (${by})`, said, answers },
      ...{ owed: inRoom ? 'Answered in the meeting.' : owed, late: !inRoom && late },
    }
  })
  return { lines, contributions: new Set(rows.map(({ contributionId }) => contributionId)) }
}

/** What those who could not come sent in, with its answers or by when one is owed; `without`: what was asked in the room. */
export async function sentInTo(db: Db, meeting: MeetingTable, day: Day, without: ReadonlySet<string>): Promise<Happened[]> {
  const rows = (await saidToMeeting(db, meeting.id)).filter(({ id }) => !without.has(id))
  const views = await threadRows(db, rows)
  const answered = await answersOf(db, rows, day)
  return rows.map(({ id, itemId }, at) => {
    const { ref, excerpt, by, language } = views[at]!
    return {
      ...{ kind: 'said', sourceId: id, itemId, at: null, path: `feedback/${ref}`, words: `“${excerpt}” (${by}, sent in)` },
      ...{ said: { words: excerpt, by: `${by}, sent in`, language }, ...answered(id) },
    }
  })
}

const asSaid =
  ({ startsAt }: Pick<MeetingTable, 'startsAt'>) =>
  ({ contributionId, saidAt, status }: ShownQuestion) => ({ id: contributionId, saidAt, startsAt, status })

interface Said {
  id: ContributionId
  saidAt: Moment
  startsAt: Moment
  status: string
}
type Answered = { owed: string; answers: MinutesAnswerView[]; late: boolean }

/** For each thing that was said: by when an answer is owed, what was answered in writing until now, and whether that is late on a day. */
async function answersOf(db: Db, rows: readonly Said[], day: Day): Promise<(id: ContributionId) => Answered> {
  const due = await answersDue(db, rows)
  const ids = rows.map(({ id }) => id)
  const given = ids.length > 0 ? await answersToAny(db, ids) : []
  const waiting = new Set(rows.filter(({ status }) => status === 'waiting').map(({ id }) => id))
  return (id) => ({
    owed: owedInWords(due.get(id) ?? null),
    answers: given
      .filter(({ contributionId }) => contributionId === id)
      .map(({ ref, kind, title, answeredAt }) => ({ ref, kind, title, on: dayOf(answeredAt) })),
    late: waiting.has(id) && (due.get(id) ?? day) < day,
  })
}

const owedInWords = (day: Day | null): string => (day ? `Answer owed by ${dayWords(day)}.` : 'Answer owed. Its clock stands still.')
