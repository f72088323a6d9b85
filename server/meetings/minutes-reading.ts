import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { MinutesLineView, MinutesView } from '#app/contract/minutes.ts'
import { readingAge } from '#app/contract/reading-age.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { dissentsOf } from '#db/meetings/decision-queries.ts'
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
import { meetingVisibleTo, stepsOfMeeting } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug, forumsIn } from '#db/people/area-queries.ts'
import { dayOf, moment, today } from '../clock.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { dissentViews } from './decision-views.ts'
import { happenedAt } from './minutes-happened.ts'
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
    const happened = new Map((await happenedAt(db, meeting, today(clock))).map((one) => [one.sourceId, one]))
    const wordings = await wordingsOf(db, meeting.id)
    const amendments = await amendmentsOf(db, meeting.id)
    const dissents = await dissentsOf(db, meeting.id)
    const items = new Map((await itemsOfMeeting(db, meeting.id)).map(({ id, ref, title }) => [id, { itemRef: ref, item: title }]))
    const met = dayOf(meeting.startedAt ?? meeting.startsAt)
    return (await linesOf(db, meeting.id)).map(({ id, kind, sourceId, itemId, at }) => {
      const source = happened.get(sourceId)
      const own = source ? wordings.filter(({ lineId }) => lineId === id) : []
      const words = [{ version: 1, words: source?.words ?? '', reason: '', on: at ? dayOf(at) : met, by: '' }].concat(
        own.map((one) => ({ version: one.version, words: one.words, reason: one.reason, on: dayOf(one.at), by: one.byTitle })),
      )
      return {
        ...{ id, kind, at, laterOn: at && dayOf(at) !== met ? dayOf(at) : null, ...((itemId && items.get(itemId)) ?? NO_ITEM) },
        ...{ words: words.at(-1)!.words, path: source?.path ?? '', said: source?.said, decision: source?.decision },
        ...{ owed: source?.owed ?? '', answers: source?.answers ?? [], late: source?.late ?? false },
        editable: !whyNotWordLine({ kind }) && source !== undefined,
        earlier: words.length > 1 ? words : [],
        amendments: amendmentViews(source ? amendments.filter(({ lineId }) => lineId === id) : []),
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

const NO_ITEM = { itemRef: '', item: '' }

const amendmentViews = (rows: Awaited<ReturnType<typeof amendmentsOf>>): MinutesLineView['amendments'] =>
  rows.map(({ id, forum, words, why, reason, acceptedAt, declinedAt }) => ({
    ...{ id, forum, words, why, reason },
    state: acceptedAt ? 'accepted' : declinedAt ? 'declined' : 'waits',
  }))
