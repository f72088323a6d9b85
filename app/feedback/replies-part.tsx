import type { RepliesView } from '#app/contract/thread.ts'
import { ReplyList } from '#app/design/reply.tsx'
import { ReplyTree } from './reply-tree.tsx'
import { replyCount } from './thread-status.tsx'

interface RepliesPartProps {
  view: RepliesView
  agreed?: string | undefined
}

/**
 * The replies of a thread. The attributes say to the small script of the page what to watch and where to ask for this part anew; without
 * the script it is the same page.
 */
export const RepliesPart = ({ view, agreed }: RepliesPartProps) => (
  <section
    className="ct-section ct-section--near"
    aria-labelledby="replies"
    id="replies-part"
    data-live={`${view.area}/${view.ref}`}
    data-position={view.position}
    data-part={`/${view.area}/feedback/${view.ref}/replies${view.from ? `?from=${view.from}` : ''}`}
  >
    <h2 className="govuk-heading-m" id="replies">
      {view.count === 0 ? 'No replies so far' : `${replyCount(view.count)}, oldest first`}
    </h2>
    {view.from && (
      <p className="govuk-body">
        <a className="govuk-link" href={`/${view.area}/feedback/${view.ref}`}>
          From the beginning
        </a>
      </p>
    )}
    {(view.branches.length > 0 || view.waiting) && (
      <ReplyList>
        <ReplyTree area={view.area} branches={view.branches} waiting={view.waiting} readWithinDays={view.readWithinDays} agreed={agreed} />
      </ReplyList>
    )}
    {view.goesOnAt && (
      <p className="govuk-body">
        <a className="govuk-link" href={`/${view.area}/feedback/${view.ref}?from=${view.goesOnAt}`}>
          More replies
        </a>
      </p>
    )}
  </section>
)
