import type { ActionPageView, EvidenceView, MilestoneView } from '#app/contract/action-views.ts'
import { dateInWords } from '#app/dates.ts'
import { Tag, Tags } from '#app/design/tag.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { inDays, slippedInWords } from './action-words.ts'

/** What is to be there after three, six and twelve months. */
export const Milestones = ({ list }: { list: readonly MilestoneView[] }) =>
  list.length === 0 ? (
    <p className="govuk-body">There is no milestone so far.</p>
  ) : (
    <ol className="ct-list">
      {list.map(({ id, months, words, dueOn, metOn, late }) => (
        <li key={id}>
          <Tags>
            <b>After {months} months</b>
            {metOn ? (
              <Tag tone="green" icon="tick">
                Met on {dateInWords(metOn)}
              </Tag>
            ) : late ? (
              <Tag tone="red" icon="stop">
                Late: was due {dateInWords(dueOn)}
              </Tag>
            ) : (
              <Tag icon="later">By {dateInWords(dueOn)}</Tag>
            )}
          </Tags>
          <p dir="auto">{words}</p>
        </li>
      ))}
    </ol>
  )

/** What shows that it was done, and whether the board has accepted it. */
export const EvidenceList = ({ list }: { list: readonly EvidenceView[] }) =>
  list.length === 0 ? (
    <p className="govuk-body">There is no evidence so far. Without it the action cannot be called complete.</p>
  ) : (
    <ul className="ct-list">
      {list.map(({ id, title, html, web, addedOn, addedAs, acceptedOn, acceptedAs }) => (
        <li key={id} id={id}>
          <Tags>
            <b dir="auto">{title}</b>
            {acceptedOn ? (
              <Tag tone="green" icon="tick">
                Accepted on {dateInWords(acceptedOn)}
              </Tag>
            ) : (
              <Tag icon="later">Not accepted yet</Tag>
            )}
          </Tags>
          {html && <WrittenWords html={html} />}
          {web && (
            <p>
              <a className="govuk-link ct-do" href={web} rel="noopener nofollow">
                Read it: {hostOf(web)}
              </a>
            </p>
          )}
          <p className="ct-meta" dir="auto">
            Added by {addedAs}, {dateInWords(addedOn)}. {acceptedAs && `Accepted for the board by ${acceptedAs}.`}
          </p>
        </li>
      ))}
    </ul>
  )

const hostOf = (web: string) => new URL(web).hostname

/** How far its date was moved, how often, and the reason that was given each time. */
export const Slips = ({ view }: { view: Omit<ActionPageView, 'myFelt' | 'may'> }) =>
  view.slipList.length === 0 ? (
    <p className="govuk-body">No. {view.dueOn && `It is still due on ${dateInWords(view.dueOn)}.`}</p>
  ) : (
    <>
      <p className="govuk-body">{slippedInWords(view) ? `${slippedInWords(view)}.` : 'Its date was moved, but not to a later day.'}</p>
      <ul className="ct-list">
        {view.slipList.map(({ from, to, days, reason, on, by }) => (
          <li key={`${on} ${from} ${to}`}>
            <p>
              <b>
                From {dateInWords(from)} to {dateInWords(to)}
              </b>
              : {days < 0 ? `${inDays(-days)} earlier` : `${inDays(days)} later`}.
            </p>
            <p dir="auto">“{reason}”</p>
            <p className="ct-meta" dir="auto">
              {by}, {dateInWords(on)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
