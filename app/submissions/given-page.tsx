import type { FrameView } from '#app/contract/frame.ts'
import type { GivenView } from '#app/contract/submission-views.ts'
import { dateInWords, dayInWords } from '#app/dates.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Section } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { Receipt } from '#app/design/receipt-code.tsx'
import { HelpFirst } from '#app/feedback/help-first.tsx'

interface GivenPageProps {
  frame: FrameView
  given: GivenView
  baseUrl: string
}

/** A letter was sent, or a backpack begun: what happens next, and the five words that open every point of it. */
export function GivenPage({ frame, given, baseUrl }: GivenPageProps) {
  const { slug } = frame.area
  const page = (
    <>
      <p className="govuk-body-l">{whatNext(given)}</p>
      <Section id="five-words" title="Five words for your group" size="m" space="near">
        <Receipt words={given.code.split(' ')}>
          <p>
            They open every {given.dueOn ? 'point' : 'message'} at <a href="/trace">{`${baseUrl.replace(/^https?:\/\//, '')}/trace`}</a>.
            With them you can take one back.
          </p>
          <p>
            <b>Write them down.</b> Keep them in your group.
          </p>
        </Receipt>
      </Section>
      <div className="ct-after-l">
        <ButtonGroup>
          <ButtonLink href={`/${slug}/submissions/${given.ref}${given.dueOn ? '' : '/messages'}`}>
            {given.dueOn ? 'See it as everybody does' : 'Put messages in'}
          </ButtonLink>
        </ButtonGroup>
      </div>
      <Links items={[{ href: `/${slug}/submissions`, label: 'All letters and reports' }]} />
    </>
  )
  if (given.helpFirst)
    return (
      <HelpFirst frame={frame}>
        <h2 className="govuk-heading-l ct-after-l">The safeguarding lead is told now</h2>
        <p className="govuk-body">One point says that somebody may be in danger. Call now if that is so. We keep that point private.</p>
        {page}
      </HelpFirst>
    )
  return (
    <>
      <h1 className="govuk-heading-xl">We have it</h1>
      {page}
    </>
  )
}

function whatNext({ points, readBy, dueOn }: GivenView): string {
  if (!dueOn) return `The backpack is ready for messages. A person reads its title by ${dayInWords(readBy)}.`
  const arrived = `${points === 1 ? '1 point has' : `${points} points have`} arrived. A person reads the words by ${dayInWords(readBy)}.`
  return dueOn < readBy
    ? `${arrived} Answers were due by ${dateInWords(dueOn)}, so each point shows as late until it has one.`
    : `${arrived} Each point gets an answer by ${dateInWords(dueOn)}.`
}

/** Somebody comes back to a draft that was sent. */
export const AlreadySent = ({ area, letter }: { area: string; letter: string }) => (
  <>
    <h1 className="govuk-heading-xl">This was sent</h1>
    <p className="govuk-body-l">Its points cannot be changed any more.</p>
    <Links items={[{ href: `/${area}/submissions/${letter}`, label: 'See it as everybody does' }]} />
  </>
)
