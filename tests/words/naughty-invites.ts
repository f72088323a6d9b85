import type { ForumId } from '#app/contract/ids.ts'
import type { InvitedView } from '#app/contract/invite-views.ts'
import { inviteLinks } from '#server/meetings/invite-links.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

const MEETING = { title: 'A meeting', about: '', day: '2030-01-15', at: '18:30', minutes: '90' }
const ENGAGEMENT = { day: '2026-03-01', kind: 'event', title: 'A fair', people: '40', whoCame: '', points: 'Buses.' }
const FORECAST = { title: 'Short breaks', about: '', decider: 'The cabinet', dueOn: '2030-01-15' }

/** The forms of invitations, of what people need, of what else is heard and will be decided. Each is sent to a meeting of its own. */
export function inviteForms({ world, area, staff, made }: NaughtyTown): Record<string, NaughtyForm> {
  const { meetings, tools } = world.services
  const forum = made.forum as ForumId
  const rep = world.holder(area, { role: 'representative', forumId: forum })
  const meeting = async () => {
    const ref = await meetings.planMeeting(staff, area.slug, MEETING)
    await meetings.publishMeeting(staff, area.slug, ref)
    return ref
  }
  /** A meeting to which the forum is invited, and its link. */
  const invited = async () => {
    await rep
    const ref = await meeting()
    await meetings.inviteForums(staff, area.slug, ref, { forums: forum })
    const row = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const { id } = await world.db.selectFrom('meetingInvite').where('meetingId', '=', row.id).select('id').executeTakeFirstOrThrow()
    return { ref, id, token: inviteLinks(tools).tokenFor(id, (await rep).roles[0]!.id) }
  }
  const at = async (ref: string) => (await meetings.invitationsAtDesk(staff, area.slug, ref)).arrangements[0]
  const endReason = async (id: string) =>
    (
      await world.db
        .selectFrom('accessArrangement')
        .where('id', '=', id as `access_${string}`)
        .select('endReason')
        .executeTakeFirst()
    )?.endReason
  return {
    InviteForumsForm: {
      kept: [],
      named: ['forums'],
      harmless: () => ({ forums: forum }),
      send: async (input) => void (await meetings.inviteForums(staff, area.slug, await meeting(), input)),
    },
    AnswerInviteForm: {
      kept: ['accessNote', 'note'],
      named: ['invite'],
      harmless: () => ({ answer: 'input', note: 'We write.', access: 'other', accessNote: 'A quiet room' }),
      async send(input) {
        const { id, token } = await invited()
        await meetings.answerInvite(token, { invite: id, ...input })
        const back = (await meetings.invited(token)) as Extract<InvitedView, { state: 'open' }>
        return { note: back.note, accessNote: back.asked[0]?.note }
      },
    },
    AnswerByPhoneForm: {
      kept: ['note'],
      named: ['forum'],
      harmless: () => ({ answer: 'apologies', note: 'Two of us are ill.', forum }),
      async send(input) {
        const { ref } = await invited()
        await meetings.answerByPhone(staff, area.slug, ref, { forum, ...input })
        return { note: (await meetings.invitationsAtDesk(staff, area.slug, ref)).invited[0]?.note }
      },
    },
    PresenceForm: {
      kept: [],
      named: ['forums'],
      harmless: () => ({ forums: forum }),
      async send(input) {
        const ref = await meeting()
        await meetings.live.startMeeting(staff, area.slug, ref, {})
        await meetings.notePresence(staff, area.slug, ref, input)
        return {}
      },
    },
    ArrangeForm: {
      kept: ['accessNote'],
      named: [],
      harmless: () => ({ access: 'other', accessNote: 'A quiet room' }),
      async send(input) {
        const ref = await meeting()
        await meetings.arrange(staff, area.slug, ref, input)
        return { accessNote: (await at(ref))?.note }
      },
    },
    EndAccessForm: {
      kept: ['reason'],
      named: [],
      harmless: () => ({ reason: 'Not needed.' }),
      async send(input) {
        const ref = await meeting()
        await meetings.arrange(staff, area.slug, ref, { access: 'breaks' })
        const id = (await at(ref))!.id
        await meetings.endAccess(staff, area.slug, ref, id, input)
        return { reason: await endReason(id) }
      },
    },
    EngagementForm: {
      kept: ['points', 'title', 'whoCame'],
      named: [],
      oneByOne: true,
      harmless: () => ENGAGEMENT,
      async send(input) {
        await meetings.noteEngagement(staff, area.slug, input)
        const { title, whoCame, points } = (await meetings.engagements(area.slug)).entries[0]!
        return { title, whoCame, points }
      },
    },
    ForecastForm: {
      kept: ['about', 'decider', 'title'],
      named: ['meeting'],
      oneByOne: true,
      harmless: () => FORECAST,
      async send(input) {
        await meetings.foreseeDecision(staff, area.slug, input)
        const { id, title, about, decider } = (await meetings.foreseen(area.slug)).next[0]!
        await meetings.withdrawForecast(staff, area.slug, id, { reason: 'Done.' })
        return { title, about, decider }
      },
    },
    WithdrawForecastForm: {
      kept: ['reason'],
      named: [],
      oneByOne: true,
      harmless: () => ({ reason: 'The money is gone.' }),
      async send(input) {
        await meetings.foreseeDecision(staff, area.slug, FORECAST)
        const { id } = (await meetings.foreseen(area.slug)).next[0]!
        await meetings.withdrawForecast(staff, area.slug, id, input)
        const row = await world.db
          .selectFrom('forecast')
          .where('id', '=', id as `forecast_${string}`)
          .select('withdrawReason')
          .executeTakeFirst()
        return { reason: row?.withdrawReason }
      },
    },
  }
}
