import type { Actor } from '#app/contract/actor.ts'
import { minutesOf } from '#app/contract/agenda-order.ts'
import type { AgendaAtDeskView, AgendaView, ProposeView } from '#app/contract/agenda-views.ts'
import { PUT_FORWARD_AT_MOST } from '#app/contract/agenda-views.ts'
import { type Moment, refOfA } from '#app/contract/ids.ts'
import { itemsOfMeeting, standardOf, stepDue } from '#db/meetings/agenda-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import type { AgendaItemTable, MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug, forumsIn } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { themesIn } from '#db/themes/queries.ts'
import { dayOf, moment } from '../clock.ts'
import { exceptionReading } from '../plan/read-exceptions.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { itemViews, proposalViews } from './agenda-item-views.ts'
import { forumsOf, standingOf, whyNotProposeNow } from './agenda-policy.ts'
import { clerkIn, seesMeetings, whyNotClerk, whyNotPlanNow } from './policy.ts'

/** Agendas as they are read: by everybody, by those who build them, and by forums that propose. */
export function agendaReading(tools: Pick<Tools, 'db' | 'clock'>) {
  const { db, clock } = tools
  const { exceptionsOf } = exceptionReading(tools)

  /** The agenda of a meeting. What waits is seen only by chair and clerk and by the forum that proposed it. Refuses: not_found. */
  async function agenda(actor: Actor, areaSlug: string, ref: unknown): Promise<AgendaView> {
    const { area, meeting } = await meetingFor(actor, areaSlug, ref)
    return agendaOf(actor, area, meeting)
  }

  /** The same for those who build it. Refuses: not_found, forbidden. */
  async function agendaAtDesk(actor: Actor, areaSlug: string, ref: unknown): Promise<AgendaAtDeskView> {
    const { area, meeting } = await meetingFor(actor, areaSlug, ref)
    permit(whyNotClerk(actor, area.id))
    const { title, publishedAt, startsAt } = meeting
    return {
      ...(await agendaOf(actor, area, meeting)),
      meeting: { ref: meeting.ref, title, isPublic: publishedAt !== null, day: dayOf(startsAt) },
      themes: await themeLinks(area),
      usesTemplate: (await standardOf(db, meeting.id)).size > 0,
    }
  }

  /** What a forum needs to propose an item, and what became of what it proposed. Refuses: not_found. */
  async function proposePage(actor: Actor, areaSlug: string, ref: unknown): Promise<ProposeView> {
    const { area, meeting } = await meetingFor(actor, areaSlug, ref)
    const forums = forumsOf(actor, area.id)
    const items = (await itemsOfMeeting(db, meeting.id)).filter(({ proposedBy }) => proposedBy && forums.has(proposedBy))
    const groups = (await forumsIn(db, area.id)).filter(({ id }) => forums.has(id)).map(({ id, name }) => ({ forumId: id, name }))
    return {
      meeting: { ref: meeting.ref, title: meeting.title, day: dayOf(meeting.startsAt) },
      groups: groups.sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
      signedIn: actor.accountId !== undefined,
      ...(await proposingTo(meeting)),
      themes: await themeLinks(area),
      own: await proposalViews(db, items),
    }
  }

  async function meetingFor(actor: Actor, areaSlug: string, ref: unknown) {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref))
    return { area, meeting: found(meeting, 'meeting') }
  }

  async function agendaOf(actor: Actor, area: AreaTable, meeting: MeetingTable): Promise<AgendaView> {
    const rows = await itemsOfMeeting(db, meeting.id)
    const by = (standing: ReturnType<typeof standingOf>) => rows.filter((row) => standingOf(row) === standing)
    const forums = forumsOf(actor, area.id)
    const clerk = clerkIn(actor, area.id) !== undefined
    const proposals = await proposingTo(meeting)
    return {
      items: await itemViews(db, by('stands')),
      minutes: minutesOf(by('stands')),
      meetingMinutes: meeting.minutes,
      waiting: await proposalViews(
        db,
        by('waits').filter(({ proposedBy }) => clerk || forums.has(proposedBy!)),
      ),
      declined: await proposalViews(db, by('declined')),
      moreLate: await moreLate(area, meeting, rows),
      ...proposals,
      may: { edit: clerk && !whyNotPlanNow(meeting), propose: forums.size > 0 && proposals.takesProposals },
    }
  }

  /** How much is late beside what put itself forward; nothing where nothing did, and once the meeting is on. */
  async function moreLate(area: AreaTable, meeting: MeetingTable, rows: readonly AgendaItemTable[]): Promise<number> {
    const here = new Set(rows.flatMap(({ putForward, sourceId }) => (putForward && sourceId ? [sourceId] : [])))
    if (here.size < PUT_FORWARD_AT_MOST || whyNotPlanNow(meeting)) return 0
    const { totals, late, promises, unanswered, atMeetings } = await exceptionsOf(area, EVERY)
    const refs = [...late, ...promises, ...unanswered, ...atMeetings].map(({ ref }) => ref)
    const twice = refs.length - new Set(refs).size
    const stillHere = [...new Set(refs)].filter((ref) => here.has(ref)).length
    return totals.late + totals.promises + totals.unanswered + totals.atMeetings - twice - stillHere
  }

  async function proposingTo(meeting: MeetingTable) {
    const due: Moment = (await stepDue(db, meeting.id, 'papers')) ?? meeting.startsAt
    const takesProposals = meeting.publishedAt !== null && !whyNotPlanNow(meeting) && !whyNotProposeNow(due, moment(clock))
    return { proposeUntil: dayOf(due), takesProposals }
  }

  const themeLinks = async ({ id }: AreaTable) => (await themesIn(db, id)).map(({ slug, title }) => ({ slug, title }))

  return { agenda, agendaAtDesk, proposePage }
}

/** Enough to hold the oldest of each list, among which are those that put themselves forward. */
const EVERY = 50
