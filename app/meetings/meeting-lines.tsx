import type { MeetingLineView } from '../contract/meeting-views.ts'
import { MEETING_STATE_TITLES } from '../contract/meetings.ts'
import { LinkList } from '../design/link-list.tsx'
import { Tag } from '../design/tag.tsx'
import { waysInWords, whenInWords } from './meeting-words.ts'

interface MeetingLinesProps {
  meetings: readonly MeetingLineView[]
  hrefOf: (ref: string) => string
}

/** Meetings, each with its day, how one joins, and whether it is called off. */
export const MeetingLines = ({ meetings, hrefOf }: MeetingLinesProps) => (
  <LinkList
    rows={meetings.map((meeting) => ({
      href: hrefOf(meeting.ref),
      label: meeting.title,
      tag: <StateTag state={meeting.state} />,
      meta: (
        <>
          {whenInWords(meeting)}. {meeting.holiday && `This day is a bank holiday: ${meeting.holiday}. `}
          {meeting.state === 'cancelled' ? <span dir="auto">{meeting.cancelReason}</span> : waysInWords(meeting)}
        </>
      ),
    }))}
  />
)

const TONES = { live: 'green', cancelled: 'red', draft: 'yellow' } as const

const StateTag = ({ state }: Pick<MeetingLineView, 'state'>) =>
  state === 'planned' || state === 'held' ? null : <Tag tone={TONES[state]}>{MEETING_STATE_TITLES[state]}</Tag>
