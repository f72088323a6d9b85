import type { ReactNode } from 'react'
import type { MeetingPageView } from '../contract/meeting-views.ts'
import type { MeetingState } from '../contract/meetings.ts'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { HowToJoin } from './how-to-join.tsx'
import { JoinCode } from './join-code.tsx'
import { seriesInWords, whenInWords } from './meeting-words.ts'
import { TimelineList } from './timeline-list.tsx'

interface MeetingPageProps {
  area: string
  view: MeetingPageView
  baseUrl: string
  /** Its agenda, and what else belongs to it. */
  children?: ReactNode
}

/** One meeting for everybody: when it is, how one joins, and what happens when. */
export const MeetingPage = ({ area, view, baseUrl, children }: MeetingPageProps) => {
  const { meeting, series, steps } = view
  const isOff = meeting.state === 'cancelled'
  return (
    <>
      {meeting.state === 'draft' && <Notice tone="warn" title="This is a draft. Only those who plan meetings see it." />}
      {isOff && (
        <Notice tone="bad" level={2} title="This meeting is called off">
          <p dir="auto" className="ct-lines">
            {meeting.cancelReason}
          </p>
        </Notice>
      )}
      <p className="govuk-body-l">{isOff ? `It was planned for ${whenInWords(meeting)}.` : `${whenInWords(meeting)}.`}</p>
      {meeting.holiday && <p className="govuk-body">This day is a bank holiday: {meeting.holiday}.</p>}
      {series && <p className="ct-meta">{seriesInWords(series)}.</p>}
      {meeting.about && (
        <p className="govuk-body ct-lines" dir="auto">
          {meeting.about}
        </p>
      )}
      {!isOff && <Before area={area} view={view} baseUrl={baseUrl} />}
      {!isOff && (
        <Section id="when" title="What happens when" size="m">
          <TimelineList steps={steps} />
        </Section>
      )}
      {children}
      <p className="ct-after-l">
        <a className="govuk-link ct-do" href={`/${area}/meetings/${meeting.ref}.ics`}>
          {isOff ? 'Take it out of your calendar' : 'Put it into your calendar'}
        </a>
      </p>
    </>
  )
}

const LIVE_LINKS: Partial<Record<MeetingState, string>> = {
  planned: 'Follow it on this site when it is on',
  live: 'It is on now: follow it here',
  held: 'What was typed while it was on',
}

const Before = ({ area, view, baseUrl }: Pick<MeetingPageProps, 'area' | 'view' | 'baseUrl'>) => (
  <Section id="join" title="Where and how to join" size="m" space="near">
    <HowToJoin {...view} />
    <JoinCode area={area} meeting={view.meeting} baseUrl={baseUrl} />
    {view.meeting.state !== 'draft' && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/meetings/${view.meeting.ref}/live`}>
          {LIVE_LINKS[view.meeting.state] ?? LIVE_LINKS.planned}
        </a>
      </p>
    )}
    {['live', 'held'].includes(view.meeting.state) && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/meetings/${view.meeting.ref}/replay`}>
          Catch up, item by item
        </a>
      </p>
    )}
    {view.meeting.state === 'held' && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/meetings/${view.meeting.ref}/how`}>
          How was it? Four questions, and what others say
        </a>
      </p>
    )}
    <p className="govuk-body ct-after">You do not have to attend to count.</p>
  </Section>
)
