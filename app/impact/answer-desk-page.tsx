import { HIDE_ANSWER_REASONS } from '../contract/answer-form.ts'
import type { AnswerAtDeskView, DeskMay } from '../contract/desk-views.ts'
import { Button } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { KindOfAnswer, wordsOfAnswer } from '../design/kind-of-answer.tsx'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { Voice } from '../design/voice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { dateInWords } from '../moderation/when.ts'
import { ReleaseForms } from '../reports/release-forms.tsx'
import type { FormAnswer } from '../respond.ts'
import { AnswerFields } from './answer-fields.tsx'
import { draftOf, typedDraft } from './draft.ts'

interface AnswerDeskPageProps {
  area: string
  may: DeskMay
  view: AnswerAtDeskView
  answer: FormAnswer | undefined
  given: boolean
}

/** An answer as those who give answers see it: what it answers, what it said before, and ways to change it. */
export function AnswerDeskPage({ area, may, view, answer, given }: AnswerDeskPageProps) {
  const more = view.byDay ?? view.untilDay
  return (
    <div className="ct-stack">
      <DeskNav area={area} may={may} screen="answer" />
      <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
      {view.waits && (
        <Notice title="It waits for its release.">
          <p>Nobody outside has read it. To change it, take it back and write it anew.</p>
        </Notice>
      )}
      {given && !view.waits && (
        <Notice tone="good" role="status" title="The answer stands.">
          <p>
            <a className="govuk-link" href={`/${area}/answers/${view.ref}`}>
              See it as everybody does
            </a>
          </p>
        </Notice>
      )}
      <h1 className="govuk-heading-l" id="now" tabIndex={-1}>
        {view.title}
      </h1>
      <Voice
        who={view.by}
        meta={`${dateInWords(view.answeredAt)}, to ${view.contributions === 1 ? '1 thing' : `${view.contributions} things`} that families said`}
        kind={<KindOfAnswer kind={view.kind} partOf={view.partOf} more={more ? dateInWords(more) : view.passedTo} />}
      >
        <p>{view.words}</p>
        {view.whatWouldChange && <p>What would change it: {view.whatWouldChange}</p>}
      </Voice>
      <Section id="answered" title="What it answers" size="m">
        <Links
          items={view.rows.map(({ ref, opening }) => ({
            href: may.readQueue ? `/desk/${area}/${ref}` : `/${area}/feedback/${ref}`,
            label: opening,
          }))}
        />
      </Section>
      {view.earlier.length > 0 && (
        <Section id="earlier" title="What it said before" size="m">
          {view.earlier.map(({ kind, words, answeredAt }) => (
            <p key={answeredAt} className="govuk-body">
              {dateInWords(answeredAt)}, {wordsOfAnswer({ kind })}: {words}
            </p>
          ))}
        </Section>
      )}
      <ReleaseForms at={view.release} first="From the first step on everybody can read it." answer={answer} />
      {view.may.change && <Changing view={view} answer={answer} />}
    </div>
  )
}

function Changing({ view, answer }: Pick<AnswerDeskPageProps, 'view' | 'answer'>) {
  const does = answer?.typed.do
  return (
    <Section id="change" title={view.waits ? 'Take it back' : 'Change it'} size="m">
      {!view.waits && <ChangeForm view={view} answer={does === 'change' ? answer : undefined} />}
      <Details summary="Take this answer back" open={does === 'hide'}>
        <form method="post">
          <input type="hidden" name="do" value="hide" />
          <Radios
            name="reason"
            legend="Why?"
            choices={Object.entries(HIDE_ANSWER_REASONS).map(([value, label]) => ({ value, label }))}
            error={does === 'hide' ? answer?.errors.reason : undefined}
          />
          <Button kind="secondary">Take it back</Button>
        </form>
      </Details>
    </Section>
  )
}

const ChangeForm = ({ view, answer }: Pick<AnswerDeskPageProps, 'view' | 'answer'>) => (
  <Details summary="Change this answer" open={answer !== undefined}>
    <form method="post">
      <input type="hidden" name="do" value="change" />
      <AnswerFields draft={answer ? typedDraft(answer.typed) : draftOf(view)} errors={answer?.errors ?? {}} actions={view.actions} />
      <p className="govuk-body">What it says now stays readable as an earlier answer.</p>
      <Button>Change the answer</Button>
    </form>
  </Details>
)
