import type { z } from 'zod'
import type { Actor } from '#app/contract/actor.ts'
import { CancelMeetingForm, MeetingForm } from '#app/contract/meeting-forms.ts'
import { parse } from '#app/contract/parse.ts'
import { insertMeeting, meetingRefTaken, putSteps, updateMeeting } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { momentAt } from '../calendar/local-time.ts'
import { moment, newId, today } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { MeetingWork } from './at-meeting.ts'
import { giveCode } from './join-codes.ts'
import { clerkIn, whyNotClerk } from './policy.ts'
import { tellingForums } from './telling-forums.ts'
import { timelineOf } from './timeline.ts'

/** Planning meetings one by one: date and way in, published with the timeline that follows from the date, changed, called off. */
export function planningMeetings(tools: Tools, { onMeeting }: MeetingWork) {
  const { db, change, clock, record } = tools
  const { tellInvited } = tellingForums(tools)

  /** Plans a meeting, not public yet. Returns its reference. Refuses: invalid (also a day that has passed), not_found, forbidden. Records: meetings.planned. */
  async function planMeeting(actor: Actor, areaSlug: string, input: unknown): Promise<string> {
    const form = parse(MeetingForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    notPassed(form)
    return change(async (tx) => {
      const meeting: MeetingTable = {
        ...columnsOf(form),
        ...UNTOUCHED,
        id: newId('meeting'),
        areaId: area.id,
        ref: await freeRef(tx, 'MT', meetingRefTaken),
        seriesId: null,
        occursOn: null,
        madeAt: moment(clock),
        changedAt: moment(clock),
      }
      await insertMeeting(tx, meeting)
      await giveCode(tx, clock, meeting.id)
      await putSteps(tx, meeting.id, timelineOf(meeting.startsAt))
      const { id, startsAt, ref } = meeting
      record(tx, { name: 'meetings.planned', place: `at:${id}`, areaId: area.id, about: id, actor: role.id, facts: { startsAt } })
      return ref
    })
  }

  /**
   * Changes a meeting that has not begun; when its date moves, so does what follows from it and has not passed. Refuses: invalid, not_found,
   * forbidden, conflict. Tells invited forums. Records: meetings.changed.
   */
  async function changeMeeting(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const form = parse(MeetingForm, input)
    await onMeeting(actor, areaSlug, ref, 'meetings.changed', async ({ tx, meeting, at, facts }) => {
      const says = columnsOf(form)
      if (says.startsAt !== meeting.startsAt) notPassed(form)
      await updateMeeting(tx, meeting.id, { ...says, changedAt: at, sequence: meeting.sequence + 1 })
      await putSteps(tx, meeting.id, timelineOf(says.startsAt))
      await tellInvited(tx, { ...meeting, sequence: meeting.sequence + 1 }, 'meeting_changed')
      Object.assign(facts, { startsAt: says.startsAt, was: meeting.startsAt })
    })
  }

  /** Shows a meeting to everybody. Refuses: not_found, forbidden, conflict. Records: meetings.published. */
  async function publishMeeting(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await onMeeting(actor, areaSlug, ref, 'meetings.published', async ({ tx, meeting, at }) => {
      if (meeting.publishedAt) return conflict('Everybody can see this meeting already.')
      await updateMeeting(tx, meeting.id, { publishedAt: at, changedAt: at, sequence: meeting.sequence + 1 })
    })
  }

  /** Calls a meeting off, with a reason that everybody reads. Tells invited forums. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.cancelled. */
  async function cancelMeeting(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { reason } = parse(CancelMeetingForm, input)
    await onMeeting(actor, areaSlug, ref, 'meetings.cancelled', async ({ tx, meeting, at }) => {
      await updateMeeting(tx, meeting.id, { cancelledAt: at, changedAt: at, cancelReason: reason, sequence: meeting.sequence + 1 })
      await tellInvited(tx, { ...meeting, sequence: meeting.sequence + 1 }, 'meeting_called_off')
    })
  }

  const notPassed = ({ day }: Pick<Form, 'day'>) => {
    if (day < today(clock)) wrong('day', 'This day has passed. Choose today or a later day')
  }

  return { planMeeting, changeMeeting, publishMeeting, cancelMeeting }
}

type Form = z.output<typeof MeetingForm>

/** What the form of a meeting becomes in its row. */
const columnsOf = ({ day, at, guests, ...says }: Form) => ({
  ...says,
  startsAt: momentAt(day, at),
  guests: guests ? (1 as const) : (0 as const),
})

/** What a meeting is before anything has happened to it. */
export const UNTOUCHED = {
  sequence: 0,
  publishedAt: null,
  cancelledAt: null,
  cancelReason: '',
  startedAt: null,
  endedAt: null,
  sealedAt: null,
} as const
