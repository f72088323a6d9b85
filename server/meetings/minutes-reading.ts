import type { Actor } from '#app/contract/actor.ts'
import { type ContributionId, refOfA } from '#app/contract/ids.ts'
import type { MinutesLineView, MinutesView } from '#app/contract/minutes.ts'
import { readingAge } from '#app/contract/reading-age.ts'
import type { Db } from '#db/database.ts'
import { rowsOf } from '#db/feedback/lists.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { decisionsOfMeeting, dissentsOf } from '#db/meetings/decision-queries.ts'
import { notesOfMeeting } from '#db/meetings/live-queries.ts'
import { actionsOfMeeting } from '#db/meetings/log-queries.ts'
import {
  amendmentsOf,
  forumsThere,
  linesOf,
  minutesOf,
  sealReasonOf,
  stancesOf,
  summaryOf,
  wordingsOf,
} from '#db/meetings/minutes-queries.ts'
import type { MeetingSummaryTable, MinutesTable } from '#db/meetings/minutes-schema.ts'
import type { DecisionTable } from '#db/meetings/outcome-schema.ts'
import { meetingVisibleTo, stepsOfMeeting } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug, forumsIn } from '#db/people/area-queries.ts'
import { dayOf, moment } from '../clock.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { found } from '../refuse.ts'
import { dayWords } from '../reports/day-words.ts'
import type { Tools } from '../tools.ts'
import { dissentViews } from './decision-views.ts'
import { confirmerIn, whyNotWordLine } from './minutes-policy.ts'
import { clerkIn } from './policy.ts'

/** The minutes of meetings as they are read; a draft only by chair and clerk. */
export function minutesReading({ db, clock }: Tools) {
  /**
   * The minutes of a meeting and its plain summary. Words are read now: what was taken back since is gone from every line; but what is decided
   * after both sides agreed stands there as proposed. Refuses: not_found.
   */
  async function minutes(actor: Actor, areaSlug: string, ref: unknown): Promise<MinutesView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const kept = await minutesOf(db, meeting.id)
    const clerk = clerkIn(actor, area.id) !== undefined
    const seen = kept && (kept.publishedAt || clerk) ? kept : undefined
    const there = await forumsThere(db, meeting.id)
    const summary = await summaryOf(db, meeting.id)
    const due = (await stepsOfMeeting(db, meeting.id)).find(({ step }) => step === 'plain_summary')?.dueAt ?? meeting.startsAt
    const forums = actor.accountId ? await forumsIn(db, area.id) : []
    return {
      meeting: { ref: meeting.ref, title: meeting.title, day: dayOf(meeting.startsAt) },
      version: seen?.version ?? 0,
      ...standing(seen),
      lines: seen ? await linesFor(actor, meeting) : [],
      confirmed: seen ? await confirmedOf(seen) : [],
      summary: summary && summaryView(summary),
      summaryDueOn: dayOf(due),
      summaryLate: !summary && !meeting.cancelledAt && due < moment(clock),
      sealed: meeting.sealedAt !== null,
      sealReason: await sealReasonOf(db, meeting.id),
      over: meeting.endedAt !== null,
      may: { clerk, confirm: confirmerIn(actor, area.id, there) !== undefined },
      speakFor: forums
        .filter(({ id }) => there.has(id) && !whyNotSpeakFor(actor, area.id, id))
        .map(({ id, name }) => ({ forumId: id, name })),
    }
  }

  async function linesFor(actor: Actor, meeting: MeetingTable): Promise<MinutesLineView[]> {
    const sources = await sourcesOf(db, meeting)
    const wordings = await wordingsOf(db, meeting.id)
    const amendments = await amendmentsOf(db, meeting.id)
    const dissents = await dissentsOf(db, meeting.id)
    const items = new Map((await itemsOfMeeting(db, meeting.id)).map(({ id, title }) => [id, title]))
    return (await linesOf(db, meeting.id)).map(({ id, kind, sourceId, itemId, at }) => {
      const source = sources.get(sourceId)
      const own = source ? wordings.filter(({ lineId }) => lineId === id) : []
      const words = [{ version: 1, words: source?.words ?? '', reason: '', on: dayOf(at ?? meeting.startsAt), by: '' }].concat(
        own.map((one) => ({ version: one.version, words: one.words, reason: one.reason, on: dayOf(one.at), by: one.byTitle })),
      )
      return {
        ...{ id, kind, at, item: (itemId && items.get(itemId)) ?? '', words: words.at(-1)!.words, path: source?.path ?? '' },
        ...{ said: source?.said, decision: source?.decision },
        editable: !whyNotWordLine({ kind }) && source !== undefined,
        earlier: words.length > 1 ? words : [],
        amendments: amendments
          .filter(({ lineId }) => lineId === id && source !== undefined)
          .map((one) => ({
            ...{ id: one.id, forum: one.forum, words: one.words, why: one.why, reason: one.reason },
            state: one.acceptedAt ? 'accepted' : one.declinedAt ? 'declined' : 'waits',
          })),
        dissent: dissentViews(
          actor,
          dissents.filter(({ lineId }) => lineId === id),
        ),
      }
    })
  }

  async function confirmedOf({ meetingId, version, agreedAt }: MinutesTable): Promise<MinutesView['confirmed']> {
    const stances = await stancesOf(db, meetingId)
    const of = agreedAt ? stances.at(-1)?.version : version
    return stances.filter((one) => one.version === of).map(({ side, byTitle, at }) => ({ side, by: byTitle, on: dayOf(at) }))
  }

  return { minutes }
}

function standing(seen: MinutesTable | undefined): Pick<MinutesView, 'state' | 'agreedOn'> {
  if (!seen) return { state: 'none', agreedOn: null }
  if (seen.agreedAt) return { state: 'agreed', agreedOn: dayOf(seen.agreedAt) }
  return { state: seen.publishedAt ? 'published' : 'draft', agreedOn: null }
}

const summaryView = ({ words, at, byTitle }: MeetingSummaryTable) => ({
  ...{ words, on: dayOf(at), by: byTitle },
  age: Math.max(5, Math.round(readingAge(words).age)),
})

/** `said` and `decision`: the parts of such a line, for whoever does not show it as one. */
interface Source extends Partial<Pick<MinutesLineView, 'said' | 'decision'>> {
  words: string
  path: string
}

/** What lines tell of, as everybody can read it now, by its id; decisions as they stood when the minutes were agreed. */
async function sourcesOf(db: Db, meeting: MeetingTable): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>()
  const agreedAt = (await minutesOf(db, meeting.id))?.agreedAt ?? null
  for (const { id, words } of await notesOfMeeting(db, meeting.id)) sources.set(id, { words, path: '' })
  for (const row of await decisionsOfMeeting(db, meeting.id)) {
    const decided = wasDecided(row, agreedAt)
    const says = decided ? row.words : row.proposedWords
    const words = `${decided ? 'Decided' : 'Proposed'}: ${says}`
    sources.set(row.id, { words, path: `decisions/${row.ref}`, decision: { ref: row.ref, decided, words: says } })
  }
  for (const { id, ref, words, who, dueOn } of await actionsOfMeeting(db, meeting.id))
    sources.set(id, { words: `To do: ${words} ${who}, by ${dayWords(dueOn)}.`, path: `meetings/actions#${ref}` })
  const said = (await linesOf(db, meeting.id)).filter(({ kind }) => kind === 'said').map(({ sourceId }) => sourceId as ContributionId)
  const rows = await rowsOf(db, said)
  for (const [at, { ref, excerpt, by, language }] of (await threadRows(db, rows)).entries())
    sources.set(rows[at]!.id, {
      ...{ words: `“${excerpt}” (${by}, sent in)`, path: `feedback/${ref}` },
      said: { words: excerpt, by: `${by}, sent in`, language },
    })
  return sources
}

const wasDecided = ({ decidedAt }: Pick<DecisionTable, 'decidedAt'>, agreedAt: MinutesTable['agreedAt']) =>
  decidedAt !== null && (agreedAt === null || decidedAt <= agreedAt)
