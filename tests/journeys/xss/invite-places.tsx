import type { ReactNode } from 'react'
import type {
  ArrangementView,
  EngagementsView,
  ForecastView,
  ForwardPlanDeskView,
  InvitationsView,
  InvitedView,
  MeetingForumsView,
} from '#app/contract/invite-views.ts'
import { EngagementDeskPage } from '#app/meetings/engagement-desk-page.tsx'
import { EngagementPage } from '#app/meetings/engagement-page.tsx'
import { ForumsPage } from '#app/meetings/forums-page.tsx'
import { ForwardPlanDeskPage } from '#app/meetings/forward-plan-desk-page.tsx'
import { ForwardPlanPage } from '#app/meetings/forward-plan-page.tsx'
import { InvitationsDeskPage } from '#app/meetings/invitations-desk-page.tsx'
import { InvitedPage } from '#app/meetings/invited-page.tsx'
import { MeetingForums } from '#app/meetings/meeting-forums.tsx'
import { meeting } from './meeting-places.tsx'
import * as views from './views.ts'

const AREA = 'wyrefield'
const may = views.deskArea('').may
const arrangement = (text: string): ArrangementView => ({ id: 'access_1', kind: 'other', note: text, forum: text, askedOn: views.DAY })
const forums = (text: string): MeetingForumsView => ({
  forums: [{ forum: text, answer: 'input', present: true }],
  alsoPresent: [text],
  begun: true,
})
const typed = (text: string, wanted: string) => ({
  errors: { note: text, accessNote: text, reason: text, title: text, about: text, decider: text, whoCame: text, points: text },
  typed: {
    do: wanted,
    id: 'access_1',
    note: text,
    accessNote: text,
    reason: text,
    title: text,
    about: text,
    decider: text,
    day: text,
    people: text,
    whoCame: text,
    points: text,
  },
})
const invited = (text: string): InvitedView => ({
  state: 'open',
  area: AREA,
  areaName: text,
  invite: 'invite_1',
  forum: text,
  meeting: meeting(text),
  answer: 'input',
  note: text,
  asked: [arrangement(text)],
  access: ['other'],
})
const invitations = (text: string): InvitationsView => ({
  meeting: meeting(text),
  whyNotInvite: undefined,
  mayArrange: true,
  uninvited: [{ id: 'forum_1', name: text, people: 0 }],
  whyNotAnswer: undefined,
  inTheRoom: [{ id: 'forum_1', name: text, seen: true }],
  invited: [{ id: 'forum_1', forum: text, answer: 'coming', note: text, answeredOn: views.DAY, remindedOn: null, people: 1 }],
  arrangements: [arrangement(text)],
})
const engagements = (text: string): EngagementsView => ({
  entries: [{ id: 'engagement_1', day: views.DAY, kind: 'event', title: text, people: '34', whoCame: text, points: text }],
  olderAfter: undefined,
})
const forecast = (text: string, withdrawn = false): ForecastView => ({
  id: withdrawn ? 'forecast_2' : 'forecast_1',
  title: text,
  about: text,
  decider: text,
  dueOn: views.DAY,
  meeting: { ref: 'MT-7Q2M4X', title: text },
  withdrawnOn: withdrawn ? views.DAY : null,
  withdrawReason: withdrawn ? text : '',
})
const plan = (text: string): ForwardPlanDeskView => ({
  next: [forecast(text)],
  past: [],
  withdrawn: [forecast(text, true)],
  meetings: [meeting(text)],
})
const desk = (text: string, at: string): ReactNode => (
  <InvitationsDeskPage
    area={AREA}
    may={may}
    view={invitations(text)}
    asked={{ at, id: 'access_1' }}
    answer={at ? typed(text, at) : undefined}
    done={undefined}
  />
)
const planDesk = (text: string, at: string): ReactNode => (
  <ForwardPlanDeskPage
    area={AREA}
    may={may}
    view={plan(text)}
    asked={{ at, id: 'forecast_1' }}
    answer={at ? typed(text, at) : undefined}
    done={undefined}
  />
)
const engagementDesk = (text: string, writing: boolean): ReactNode => (
  <EngagementDeskPage
    area={AREA}
    may={may}
    view={engagements(text)}
    writing={writing}
    done={false}
    answer={writing ? typed(text, 'note') : undefined}
  />
)

/** Where invitations, needs, what else was heard and what will be decided stand: for everybody, by a link, and at the desk with each form. */
export const INVITE_PLACES: Record<string, (text: string) => ReactNode> = {
  'groups of a meeting': (text) => <MeetingForums area={AREA} view={forums(text)} />,
  'groups over the year': (text) => (
    <ForumsPage
      view={{
        from: views.DAY,
        forums: [{ forum: text, invited: 3, coming: 0, present: 1, apologies: 0, input: 0, unanswered: 3, silent: true }],
      }}
    />
  ),
  'invitation by a link': (text) => <InvitedPage view={invited(text)} chosen="coming" done={undefined} answer={undefined} />,
  'invitation being answered': (text) => (
    <InvitedPage view={invited(text)} chosen={undefined} done={undefined} answer={typed(text, 'answer')} />
  ),
  'what a group asked for being ended': (text) => (
    <InvitedPage view={invited(text)} chosen={undefined} done={undefined} answer={typed(text, 'end')} />
  ),
  'invitation that is closed': (text) => (
    <InvitedPage
      view={{ state: 'closed', area: AREA, meeting: meeting(text), why: 'It has begun.' }}
      chosen={undefined}
      done={undefined}
      answer={undefined}
    />
  ),
  'invitations at the desk': (text) => desk(text, ''),
  'groups being invited': (text) => desk(text, 'invite'),
  'something being put in place': (text) => desk(text, 'arrange'),
  'something in place being ended': (text) => desk(text, 'end'),
  'what else was heard': (text) => <EngagementPage view={engagements(text)} />,
  'what else was heard, at the desk': (text) => engagementDesk(text, false),
  'what else was heard being noted': (text) => engagementDesk(text, true),
  'what will be decided': (text) => <ForwardPlanPage area={AREA} view={plan(text)} />,
  'what will be decided, at the desk': (text) => planDesk(text, ''),
  'decision being foreseen': (text) => planDesk(text, 'add'),
  'decision being taken off': (text) => planDesk(text, 'withdraw'),
}
