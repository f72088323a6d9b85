import type { MeetingForumsView } from '../contract/invite-views.ts'
import { Section } from '../design/layout.tsx'
import { Table } from '../design/table.tsx'
import { answerInWords, forumsInWords } from './forum-words.ts'

/** Which groups were invited to a meeting and what each answered. Draws nothing while none is. */
export const MeetingForums = ({ area, view }: { area: string; view: MeetingForumsView }) =>
  view.forums.length === 0 ? null : (
    <Section id="forums" title="Which groups are invited" size="m">
      <p className="govuk-body">{forumsInWords(view)}</p>
      <Table
        id="forums-table"
        caption="What each group answered"
        captionHidden
        columns={[{ label: 'Group' }, { label: 'Answer' }, ...(view.begun ? [{ label: 'Was there' }] : [])]}
        rows={view.forums.map(({ forum, answer, present }) => ({
          label: forum,
          head: <span dir="auto">{forum}</span>,
          cells: [answerInWords(answer, view.begun), ...(view.begun ? [present ? 'Yes' : 'Not as far as we know'] : [])],
        }))}
      />
      {view.alsoPresent.length > 0 && (
        <p className="govuk-body" dir="auto">
          Also there: {view.alsoPresent.join(', ')}.
        </p>
      )}
      <p className="ct-after">
        <a className="govuk-link" href={`/${area}/meetings/forums`}>
          What the groups answered over the year
        </a>
      </p>
    </Section>
  )
