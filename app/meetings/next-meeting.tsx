import type { MeetingLineView } from '../contract/meeting-views.ts'
import { whenInWords } from './meeting-words.ts'

/** The meeting that comes next, in one line. */
export const NextMeeting = ({ area, meeting }: { area: string; meeting: MeetingLineView }) => (
  <p className="ct-after-l">
    <b>Next meeting:</b>{' '}
    <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}`} dir="auto">
      {meeting.title}
    </a>
    , {whenInWords(meeting)}. You do not have to attend to count.
  </p>
)
