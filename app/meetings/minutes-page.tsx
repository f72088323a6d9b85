import { MINUTES_SIDE_TITLES, type MinutesView } from '../contract/minutes.ts'
import { dateInWords } from '../dates.ts'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { Tag } from '../design/tag.tsx'
import { OneTap } from '../plan/desk-form.tsx'
import { SummaryForm } from './minutes-forms.tsx'
import { MinutesLines, type MinutesLinesProps } from './minutes-lines.tsx'

/** The minutes of a meeting: what it means for families, then line by line what happened, who confirmed it and who does not agree. */
export const MinutesPage = (props: MinutesLinesProps) => (
  <>
    <ErrorSummary errors={props.answer?.errors} title="Nothing was kept yet" />
    <p className="govuk-body-l" dir="auto">
      {props.view.meeting.title}, {dateInWords(props.view.meeting.day)}
    </p>
    <Summary {...props} />
    <Standing view={props.view} />
    {props.view.version > 0 && <Files {...props} />}
    <Section id="minutes" title="Line by line" size="m">
      {props.view.lines.length === 0 && <p className="govuk-body">There are no minutes yet that everybody can read.</p>}
      <MinutesLines {...props} />
    </Section>
  </>
)

const Files = ({ area, view }: MinutesLinesProps) => {
  const file = `/${area}/meetings/${view.meeting.ref}/minutes/minutes`
  return (
    <nav aria-label="Take it with you" className="ct-after ct-no-print">
      <Links
        items={[
          { href: `${file}.html`, label: 'One HTML file, which opens without the internet' },
          { href: `${file}.docx`, label: 'For a word processor (DOCX)' },
        ]}
      />
    </nav>
  )
}

const Summary = ({ view, answer, asked }: MinutesLinesProps) => (
  <Section id="summary" title="What this means for families" size="m" space="near">
    {view.summary ? (
      <>
        <p className="govuk-body ct-lines" dir="auto">
          {view.summary.words}
        </p>
        <p className="ct-meta">
          {view.summary.by}, {dateInWords(view.summary.on)}. It reads like a text for people of {view.summary.age} years.
        </p>
      </>
    ) : (
      <p className="govuk-body">
        {view.summaryLate ? <Tag tone="red">Late</Tag> : null} It is to be here by {dateInWords(view.summaryDueOn)}.
      </p>
    )}
    {view.may.clerk &&
      (asked.at === 'summary' ? (
        <SummaryForm words={view.summary?.words ?? ''} answer={answer} />
      ) : (
        <a className="govuk-link ct-do ct-no-print" href="?at=summary">
          Write the plain summary
        </a>
      ))}
  </Section>
)

const STATES: Record<MinutesView['state'], string> = {
  none: 'There are no minutes yet.',
  draft: 'This is a draft. Only chair and clerk read it.',
  published: 'These minutes wait to be confirmed.',
  agreed: 'These minutes are agreed by both sides.',
}

const Standing = ({ view }: { view: MinutesView }) => (
  <Section id="standing" title="Where the minutes stand" size="m">
    <Notice tone={view.state === 'agreed' ? 'good' : 'quiet'} title={STATES[view.state]}>
      {view.version > 0 && <p>Version {view.version}.</p>}
    </Notice>
    <ul className="govuk-list ct-after">
      {view.confirmed.map(({ side, by, on }) => (
        <li key={side}>
          {MINUTES_SIDE_TITLES[side]} confirmed this version: {by}, {dateInWords(on)}.
        </li>
      ))}
    </ul>
    <p className="govuk-body">
      Both sides confirm the same version: the chair or an officer for the council and health; for families somebody who speaks for a group
      that was there or sent something in, or a moderator who reads for families. After that a line is only corrected, with the reason.
    </p>
    {view.sealed && (
      <p className="govuk-body ct-lines" dir="auto">
        The meeting is closed for good: nothing more is added, and nobody can find out any more, not even we, who asked, spoke or voted
        what. {view.sealReason && `It was closed without agreed minutes, because: ${view.sealReason}`}
      </p>
    )}
    <div className="ct-tags ct-no-print">
      {view.may.clerk && (view.state === 'none' || view.state === 'draft') && (
        <OneTap wanted="draft">{view.state === 'none' ? 'Draft the minutes' : 'Add what came since'}</OneTap>
      )}
      {view.may.clerk && view.state === 'draft' && <OneTap wanted="publish">Show them to everybody</OneTap>}
      {view.may.confirm && view.state === 'published' && <OneTap wanted="confirm">Confirm this version</OneTap>}
    </div>
  </Section>
)
