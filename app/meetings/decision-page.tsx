import { DECISION_STATE_TITLES } from '../contract/outcome-states.ts'
import type { DecisionView, EvidenceView } from '../contract/outcome-views.ts'
import { dateInWords } from '../dates.ts'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Columns, Section } from '../design/layout.tsx'
import { SummaryList } from '../design/summary-list.tsx'
import { Tag } from '../design/tag.tsx'
import type { FormAnswer } from '../respond.ts'
import { TONES } from './decisions-page.tsx'
import { DissentForms, Dissents } from './dissent.tsx'

interface DecisionPageProps {
  area: string
  view: DecisionView
  answer: FormAnswer | undefined
}

/** One decision: what, by whom, under which power, why, on what it rests; and beside it in the same size who does not agree. */
export const DecisionPage = ({ area, view, answer }: DecisionPageProps) => (
  <>
    <ErrorSummary errors={answer?.errors} title="Nothing was sent yet" />
    <h1 className="govuk-heading-l">{view.state === 'decided' ? 'A decision' : 'A proposal'}</h1>
    <p className="ct-meta" dir="auto">
      <Tag tone={TONES[view.state]}>{DECISION_STATE_TITLES[view.state]}</Tag> {dateInWords(view.on)}, {view.ref}.{' '}
      <a className="govuk-link" href={`/${area}/meetings/${view.meeting.ref}${view.item ? `#${view.item.ref}` : ''}`}>
        {view.meeting.title}, {dateInWords(view.meeting.day)}
        {view.item && `: ${view.item.title}`}
      </a>
    </p>
    <Columns count={2}>
      <Section id="decision" title={view.state === 'decided' ? 'What was decided' : 'What is proposed'} size="m" space="near">
        <p className="govuk-body ct-lines" dir="auto">
          {view.words}
        </p>
        {view.whyNotYet && <p className="govuk-body">{view.whyNotYet}</p>}
        {view.state === 'dropped' && (
          <p className="govuk-body ct-lines" dir="auto">
            Why it was not taken further: {view.dropReason}
          </p>
        )}
      </Section>
      <Section id="dissent" title="Who does not agree" size="m" space="near">
        {view.dissent.length === 0 && <p className="govuk-body">No group has said that it does not agree.</p>}
        <Dissents dissent={view.dissent} />
        <DissentForms own={view.dissent} speakFor={view.speakFor} answer={answer} />
      </Section>
    </Columns>
    {view.decided && <How decided={view.decided} proposed={view.proposed} />}
    {view.state === 'decided' && <Evidence area={area} view={view} />}
  </>
)

const How = ({ decided, proposed }: { decided: NonNullable<DecisionView['decided']>; proposed: DecisionView['proposed'] }) => (
  <Section id="how" title="How it was decided" size="m">
    <SummaryList
      rows={[
        { key: 'Who decided', value: <span dir="auto">{decided.decider}</span> },
        { key: 'For which body', value: <span dir="auto">{decided.body}</span> },
        { key: 'Under which power', value: <span dir="auto">{decided.delegation}</span> },
        {
          key: 'What else was considered',
          value: (
            <ul className="govuk-list govuk-list--bullet">
              {decided.options.map((option) => (
                <li key={option} dir="auto">
                  {option}
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'Why',
          value: (
            <span className="ct-lines" dir="auto">
              {decided.reasons}
            </span>
          ),
        },
        {
          key: 'As it was proposed',
          value: (
            <>
              <span className="ct-lines" dir="auto">
                {proposed.words}
              </span>{' '}
              ({dateInWords(proposed.on)}, {proposed.by})
            </>
          ),
        },
        { key: 'Written down by', value: decided.by },
      ]}
    />
  </Section>
)

const KINDS: Record<EvidenceView['kind'], string> = {
  said: 'Said by families',
  theme: 'Theme',
  paper: 'Paper',
  measure: 'Measure',
  action: 'Action',
}

const Evidence = ({ area, view: { evidence, said } }: Pick<DecisionPageProps, 'area' | 'view'>) => (
  <Section id="evidence" title="What it rests on" size="m">
    <p className="govuk-body">
      {evidence.length === 0
        ? 'Nothing was named on which it rests.'
        : said.all === 0
          ? 'Nothing that families said was named.'
          : `It names ${said.all === 1 ? '1 thing' : `${said.all} things`} that families said. ${said.fromOutside} of them came from people who were not in the room.`}
    </p>
    <ul className="ct-list">
      {evidence.map(({ kind, path, title, language, fromOutside }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was taken out since has nothing else, and the list does not move
        <li key={at}>
          <p className="ct-meta">
            {KINDS[kind]}
            {fromOutside !== undefined && (fromOutside ? ', by somebody who was not in the room' : ', asked in the room')}
          </p>
          {title ? (
            <a className="govuk-link" href={`/${area}/${path}`} dir="auto" lang={language === 'en' ? undefined : language}>
              {title}
            </a>
          ) : (
            <p className="govuk-body">It cannot be read any more.</p>
          )}
        </li>
      ))}
    </ul>
  </Section>
)
