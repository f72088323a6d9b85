import type { ForumPresenceView, ForumsView } from '../contract/invite-views.ts'
import { dateInWords } from '../dates.ts'
import { Table } from '../design/table.tsx'

/** Every group over the meetings of the last year: to how many it was invited, and what it answered. */
export const ForumsPage = ({ view: { from, forums } }: { view: ForumsView }) => (
  <>
    <p className="govuk-body-l">{silentInWords(forums)}</p>
    <p className="govuk-body">
      Meetings since {dateInWords(from)} that have begun. Those that were called off are left out. “Said they come” is what a group answered
      before the meeting. “Were there” counts where somebody joined for the group, or the clerk saw it in the room.
    </p>
    {forums.length === 0 ? (
      <p className="govuk-body">There is no group yet.</p>
    ) : (
      <Table
        id="groups"
        caption="What each group answered"
        columns={[
          { label: 'Group' },
          { label: 'Invited', numeric: true },
          { label: 'Said they come', numeric: true },
          { label: 'Were there', numeric: true },
          { label: 'Sent apologies', numeric: true },
          { label: 'Sent input instead', numeric: true },
          { label: 'Did not answer', numeric: true },
          { label: 'The last three' },
        ]}
        rows={forums.map(({ forum, invited, coming, present, apologies, input, unanswered, silent }) => ({
          label: forum,
          head: <span dir="auto">{forum}</span>,
          cells: [invited, coming, present, apologies, input, unanswered, lastInWords({ invited, silent })],
        }))}
      />
    )}
  </>
)

const lastInWords = ({ invited, silent }: Pick<ForumPresenceView, 'invited' | 'silent'>) => {
  if (silent) return 'No answer three times in a row, and not there'
  return invited === 0 ? 'Not invited yet' : 'Answered, or invited fewer than three times'
}

/** "2 groups have not answered three times in a row: somebody should ask them why." */
function silentInWords(forums: readonly ForumPresenceView[]): string {
  const count = forums.filter(({ silent }) => silent).length
  if (count === 0) return 'No group has been silent for three meetings in a row.'
  return count === 1
    ? '1 group has not answered three times in a row. Somebody should ask it why.'
    : `${count} groups have not answered three times in a row. Somebody should ask them why.`
}
