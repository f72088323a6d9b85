import type { ReactNode } from 'react'
import type { MeetingPageView } from '../contract/meeting-views.ts'
import { ACCESS_TITLES } from '../contract/meetings.ts'
import { SummaryList } from '../design/summary-list.tsx'

interface HowToJoinProps extends Pick<MeetingPageView, 'access'> {
  meeting: Pick<MeetingPageView['meeting'], 'joining'>
}

/** Where and how one joins, and what will be in place. */
export function HowToJoin({ meeting: { joining }, access }: HowToJoinProps) {
  const rows: { key: string; value: ReactNode }[] = []
  if (joining.room) rows.push({ key: 'Where', value: <Words>{joining.room}</Words> })
  if (joining.roomNotes) rows.push({ key: 'How to get in', value: <Words>{joining.roomNotes}</Words> })
  if (joining.videoUrl) rows.push({ key: 'By video', value: <VideoLink href={joining.videoUrl} /> })
  if (joining.dialIn) rows.push({ key: 'By phone', value: <Words>{joining.dialIn}</Words> })
  if (access.length > 0) rows.push({ key: 'What will be in place', value: <InPlace access={access} /> })
  if (joining.guests) rows.push({ key: 'Who can join', value: 'Everybody. You do not need an account.' })
  return rows.length > 0 ? <SummaryList rows={rows} /> : <p className="govuk-body">Where and how to join is not said yet.</p>
}

const Words = ({ children }: { children: string }) => (
  <span dir="auto" className="ct-lines">
    {children}
  </span>
)

const VideoLink = ({ href }: { href: string }) => (
  <a className="govuk-link" href={href} rel="noreferrer">
    {href}
  </a>
)

const InPlace = ({ access }: Pick<MeetingPageView, 'access'>) => (
  <ul className="govuk-list govuk-list--bullet">
    {access.map((kind) => (
      <li key={kind}>{ACCESS_TITLES[kind]}</li>
    ))}
  </ul>
)
