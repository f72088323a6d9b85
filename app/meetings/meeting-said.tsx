import type { MeetingSaidView } from '../contract/meeting-said.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'
import { Tag } from '../design/tag.tsx'
import { saidInWords } from './said-words.ts'

interface MeetingSaidProps {
  area: string
  /** The reference of the meeting. */
  meeting: string
  view: MeetingSaidView
}

/** On the page of a meeting: what those who cannot come can say to it, how much they said, and how much of it is answered. */
export const MeetingSaid = ({ area, meeting, view }: MeetingSaidProps) => (
  <Section id="said" title="Said by those who cannot come" size="m">
    <WindowLine view={view} />
    <p className="govuk-body">
      {saidInWords(view)} {view.late > 0 && <Tag tone="red">Late</Tag>}
    </p>
    {view.said > 0 && (
      <p className="govuk-body">
        <a className="govuk-link ct-do" href={`/${area}/meetings/${meeting}/said`}>
          Read what was said to this meeting
        </a>
      </p>
    )}
  </Section>
)

/** When something can be said, and when it is answered. */
export const WindowLine = ({ view: { whyNot, opensOn, closesOn, answersBy } }: { view: MeetingSaidView }) => (
  <p className="govuk-body">
    {whyNot ?? 'You can say something to each item now, with no account and no name.'}{' '}
    {!whyNot && `It is open from ${dateInWords(opensOn)} to ${dateInWords(closesOn)}. `}
    What you say stands beside what is said in the room, in the order in which it came. What is said up to the meeting has its written
    answer by {dateInWords(answersBy)}.
  </p>
)
