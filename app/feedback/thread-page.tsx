import { KIND_TITLES } from '#app/contract/feedback.ts'
import type { ThreadView } from '#app/contract/thread.ts'
import { dateInWords } from '#app/dates.ts'
import { Split } from '#app/design/layout.tsx'
import { Quote } from '#app/design/quote.tsx'
import { AnswerBox } from '#app/impact/answer-box.tsx'
import { answerByInWords } from '#app/meetings/said-words.ts'
import { RepliesPart } from './replies-part.tsx'
import { ReplyForm } from './reply-form.tsx'
import { ThreadAside } from './thread-aside.tsx'
import { KindAndStatus, meTooCount } from './thread-status.tsx'
import { VoiceActions } from './voice-actions.tsx'
import { WrittenWords } from './written-words.tsx'

interface ThreadPageProps {
  area: string
  view: ThreadView
  agreed?: string | undefined
}

/** A thread: what was said, what services answered, and what others said to it. */
export const ThreadPage = ({ area, view, agreed }: ThreadPageProps) => (
  <Split aside={<ThreadAside area={area} view={view} />}>
    <h1 className="govuk-heading-xl">{titleOf(view)}</h1>
    <div className="ct-tags">
      <KindAndStatus kind={view.kind} status={view.status} />
      {view.head.meToos > 0 && <span className="ct-meta">{meTooCount(view.head.meToos)}</span>}
    </div>
    {view.answerBy && <AnswerBy area={area} view={view} answerBy={view.answerBy} />}
    {view.letter && <PartOf area={area} letter={view.letter} />}
    {view.isReply && <p className="govuk-body">This is a reply. What it replied to is not shown any more.</p>}
    <div className="ct-after-l">
      <Quote lang={view.head.language} meta={`${view.head.by}. ${dateInWords(view.head.saidOn)}`}>
        <WrittenWords html={view.head.html} />
      </Quote>
    </div>
    <div className="ct-reply__do ct-after" id={`r-${view.head.ref}`}>
      <VoiceActions area={area} spoken={view.head} about="the first message" agreed={agreed} />
    </div>
    {view.answers.length > 0 && (
      <section className="ct-section ct-section--near ct-stack" aria-label="Answers of services">
        {view.answers.map((answer) => (
          <AnswerBox key={answer.ref} area={area} answer={answer} level={2} />
        ))}
      </section>
    )}
    <RepliesPart view={view.replies} agreed={agreed} />
    <p className="govuk-visually-hidden" role="status" id="live-said" />
    {view.head.may.reply && <ReplyForm area={area} parent={view.head.ref} />}
  </Split>
)

/** The clock of what was said to an item of a meeting. */
const AnswerBy = ({ area, view, answerBy }: { area: string; view: ThreadView; answerBy: NonNullable<ThreadView['answerBy']> }) => (
  <p className="govuk-body ct-after">
    This was said to a meeting. {answerByInWords(answerBy)}{' '}
    <a className="govuk-link" href={`/${area}/feedback/${view.head.ref}/date`}>
      How this date was computed
    </a>
  </p>
)

const PartOf = ({ area, letter: { ref, kind, number } }: { area: string; letter: NonNullable<ThreadView['letter']> }) => (
  <p className="govuk-body ct-after">
    This is {kind === 'backpack' ? 'message' : 'point'} {number} of{' '}
    <a className="govuk-link" href={`/${area}/submissions/${ref}${kind === 'backpack' ? '' : `#point-${number}`}`}>
      a {kind}
    </a>
    .
  </p>
)

/** The kind, and what it is about: the words themselves stand right below. */
const titleOf = ({ kind, themes }: ThreadView) => (themes[0] ? `${KIND_TITLES[kind]}: ${themes[0].title}` : KIND_TITLES[kind])
