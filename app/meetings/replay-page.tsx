import type { ReplayChapter, ReplayView } from '../contract/replay-views.ts'
import { dateInWords, timeInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'
import type { FormAnswer } from '../respond.ts'
import { ReplayLines } from './replay-lines.tsx'
import { SEAL_IN_WORDS, UNTIL_SEAL } from './seal-words.ts'

interface ReplayProps {
  area: string
  view: ReplayView
  /** Which chapter is open, from 1. */
  chapter: number
  answer: FormAnswer | undefined
}

const NO_ITEM = { before: 'Before the first item', whole: 'To the whole meeting' }
const titleOf = ({ of, number, title }: ReplayChapter): string => {
  if (of !== 'item') return NO_ITEM[of]
  return title ? `${number} ${title}` : 'An item that is not on the agenda any more'
}

/** A meeting once more, a chapter for each item: read it at once, or step through it line by line with the small script. */
export function ReplayPage({ area, view, chapter, answer }: ReplayProps) {
  const { meeting, chapters, startedAt, endedAt } = view
  const open = chapters[chapter - 1]
  return (
    <>
      <p className="govuk-body-l">
        <span dir="auto">{meeting.title}</span>. {dateInWords(startedAt)}, {timeInWords(startedAt)}
        {endedAt ? ` to ${timeInWords(endedAt)}` : '. It is still on'}.
      </p>
      <StillOpen area={area} view={view} />
      {chapters.length === 0 && <p className="govuk-body">Nothing was typed and no item was opened.</p>}
      <nav aria-label="Chapters">
        <ol className="ct-list">
          {chapters.map((one, at) => (
            <li key={one.itemRef ?? one.of}>
              <a
                className="govuk-link"
                dir="auto"
                href={`?chapter=${at + 1}#chapter`}
                aria-current={at + 1 === chapter ? 'true' : undefined}
              >
                {titleOf(one)}
              </a>{' '}
              <span className="ct-meta">{contentInWords(one)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {open && <Chapter area={area} view={view} chapter={open} next={chapters[chapter] && chapter + 1} answer={answer} />}
    </>
  )
}

/** What can still be done, and until when; or that nothing is added any more. */
const StillOpen = ({ area, view: { meeting, endedAt, sealed } }: Pick<ReplayProps, 'area' | 'view'>) =>
  sealed ? (
    <p className="govuk-body">This meeting is closed for good. Nothing more is added to it.</p>
  ) : (
    <p className="govuk-body">
      You can still <a href={`/${area}/meetings/${meeting.ref}/live#questions`}>ask a question</a>
      {endedAt ? ' and answer polls' : ''} {UNTIL_SEAL}. It counts, and is counted apart from the room. {SEAL_IN_WORDS}
    </p>
  )

/** "12 lines, 1 poll". */
function contentInWords({ lines }: ReplayChapter): string {
  const polls = lines.filter(({ kind }) => kind === 'poll').length
  const others = lines.length - polls
  const parts = [others !== 1 ? `${others} lines` : '1 line', ...(polls === 0 ? [] : [polls === 1 ? '1 poll' : `${polls} polls`])]
  return parts.join(', ')
}

interface ChapterProps extends Pick<ReplayProps, 'area' | 'view' | 'answer'> {
  chapter: ReplayChapter
  next: number | undefined
}

const Chapter = ({ area, view, chapter, next, answer }: ChapterProps) => (
  <Section id="chapter" title={<span dir="auto">{titleOf(chapter)}</span>} size="m">
    {chapter.openedAt && <p className="ct-meta">From {timeInWords(chapter.openedAt)} on.</p>}
    {chapter.of === 'item' && !chapter.openedAt && <p className="ct-meta">The meeting did not come to this item.</p>}
    {chapter.lines.length === 0 && <p className="govuk-body">Nothing was typed here.</p>}
    <ReplayLines area={area} view={view} lines={chapter.lines} answer={answer} />
    {next && (
      <p className="ct-after">
        <a className="govuk-link ct-do" data-next-chapter href={`?chapter=${next}#chapter`}>
          Next chapter
        </a>
      </p>
    )}
  </Section>
)
