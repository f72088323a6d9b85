import type { Actor } from '#app/contract/actor.ts'
import type { FeltFigures, HowItWasView, MeetingFeltView } from '#app/contract/felt-views.ts'
import { refOfA } from '#app/contract/ids.ts'
import { FELT_ANSWERS, FELT_QUESTIONS, LEAST_FELT, MeetingFeltForm } from '#app/contract/meeting-felt.ts'
import { parse } from '#app/contract/parse.ts'
import { LEVELS, type Level } from '#app/contract/participation.ts'
import { inTens } from '#app/contract/small-numbers.ts'
import type { MeetingFeltTable } from '#db/meetings/after-schema.ts'
import { endedSince, feltOfMeeting, levelMinutes, putMeetingFelt } from '#db/meetings/felt-queries.ts'
import { meetingToTakePart } from '#db/meetings/people-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { addMonths } from '../calendar/days.ts'
import { momentAt } from '../calendar/local-time.ts'
import { today } from '../clock.ts'
import { conflict, found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { whyNotInLive } from './live-policy.ts'

const MONTHS_BACK = 12
const MOST_MEETINGS = 40

/** Why nobody is asked how a meeting was. */
export const whyNotFeelMeeting = (meeting: MeetingTable): string | undefined =>
  whyNotInLive(meeting, 'until_seal') ?? (meeting.endedAt ? undefined : 'We ask this when the meeting is over.')

/** The four questions after a meeting: for whoever took part or followed, once for each account or device, the last answer counts. */
export function feelingMeetings(tools: Tools) {
  const { db, change, record, vault, limits, clock } = tools

  /**
   * Says how a meeting was. Refuses: invalid, not_found, conflict (not over, sealed, called off; no cookie), too_many. Records:
   * meetings.felt, in a place of its own and without the answers, because whoever watches could read the few there are.
   */
  async function feelMeeting(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const answers = parse(MeetingFeltForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const one = actor.accountId ?? actor.device
    if (!one) return conflict('To count you once we need a small note on this device (a cookie), and this browser keeps none.')
    await limits.spend('meToo', actor.addressKey)
    const who = vault.hashOf('meeting-felt', `${one}|${id}`)
    await change(async (tx) => {
      const whyNot = whyNotFeelMeeting(found(await meetingToTakePart(tx, id), 'meeting'))
      if (whyNot) conflict(whyNot)
      if (!(await putMeetingFelt(tx, { meetingId: id, who, ...answers }))) return
      record(tx, {
        name: 'meetings.felt',
        place: `at:${id}/people`,
        areaId: area.id,
        about: id,
        actor: `family:${vault.pseudonym(who, id)}`,
      })
    })
  }

  /**
   * How a meeting was for those who answered, what was claimed, and the same of the other meetings of a year, the latest first. What was
   * answered is told once a meeting is sealed. Refuses: not_found.
   */
  async function howItWas(areaSlug: string, ref: unknown): Promise<HowItWasView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const from = momentAt(addMonths(today(clock), -MONTHS_BACK), '00:00')
    const others = (await endedSince(db, area.id, from, MOST_MEETINGS)).filter(({ id }) => id !== meeting.id)
    const views: MeetingFeltView[] = []
    for (const other of others) views.push(await feltView(other))
    return { ...(await feltView(meeting)), whyNot: whyNotFeelMeeting(meeting), others: views }
  }

  async function feltView({ id, ref, title, startsAt, sealedAt }: FeltMeeting): Promise<MeetingFeltView> {
    const answers = await feltOfMeeting(db, id)
    const minutes = [...(await levelMinutes(db, id))].sort(([, a], [, b]) => b - a)
    return {
      meeting: { ref, title, startsAt },
      claimed: minutes[0]?.[0],
      answers: inTens(answers.length),
      sealedAt,
      // Figures that still change tell what the next one answered to whoever reads them twice.
      figures: sealedAt ? feltFigures(answers) : undefined,
    }
  }

  return { feelMeeting, howItWas }
}

type FeltMeeting = Pick<MeetingTable, 'id' | 'ref' | 'title' | 'startsAt' | 'sealedAt'>

/**
 * What was answered, in tenths: nothing below ten answers. Of ten answers the tenths are the exact counts, and of more they jump with one
 * answer: they may be shown only when no answer comes or changes any more.
 */
export function feltFigures(answers: readonly Pick<MeetingFeltTable, 'said' | 'listened' | 'next' | 'level'>[]): FeltFigures | undefined {
  if (answers.length < LEAST_FELT) return undefined
  const tenths = (count: number) => Math.round((count * 10) / answers.length)
  const counted = LEVELS.map((level) => ({ level, count: answers.filter((one) => one.level === level).length }))
  return {
    questions: FELT_QUESTIONS.map((question) => {
      const [yes = 0, partly = 0, no = 0] = FELT_ANSWERS.map((answer) => tenths(answers.filter((one) => one[question] === answer).length))
      return { question, tenths: { yes, partly, no } }
    }),
    felt: counted.reduce((most, one) => (one.count > most.count ? one : most)).level satisfies Level,
    levels: counted.map(({ level, count }) => ({ level, tenths: tenths(count) })),
  }
}
