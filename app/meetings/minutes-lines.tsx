import type { ReactNode } from 'react'
import { ANSWER_TITLES } from '../contract/impact.ts'
import type { MinutesLineKind, MinutesLineView, MinutesView } from '../contract/minutes.ts'
import { dateInWords, timeInWords } from '../dates.ts'
import { Details } from '../design/details.tsx'
import { Section } from '../design/layout.tsx'
import { Tag } from '../design/tag.tsx'
import type { FormAnswer } from '../respond.ts'
import { Dissents } from './dissent.tsx'
import { DecideForms, LineForm } from './minutes-forms.tsx'

export interface MinutesLinesProps {
  area: string
  view: MinutesView
  answer: FormAnswer | undefined
  /** The form that is shown, and of which line. */
  asked: { at: string; id: string }
}
type LineProps = MinutesLinesProps & { line: MinutesLineView }

/** The lines of minutes under the items at which they were, each with its time. */
export const MinutesLines = (props: MinutesLinesProps) =>
  byItem(props.view.lines).map((lines) => {
    const { item, itemRef } = lines[0]!
    return (
      <Section
        key={itemRef}
        id={itemRef ? `at-${itemRef}` : 'at-all'}
        level={3}
        size="s"
        space="near"
        title={item ? <span dir="auto">{item}</span> : 'The meeting as a whole'}
      >
        {itemRef && <ItemLinks {...props} item={item} itemRef={itemRef} />}
        <ol className="ct-list">
          {lines.map((line) => (
            <Line key={line.id} {...props} line={line} />
          ))}
        </ol>
      </Section>
    )
  })

/** Lines that follow each other at the same item. */
function byItem(lines: readonly MinutesLineView[]): MinutesLineView[][] {
  const groups: MinutesLineView[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && last[0]!.itemRef === line.itemRef) last.push(line)
    else groups.push([line])
  }
  return groups
}

const ItemLinks = ({ area, view, item, itemRef }: MinutesLinesProps & { item: string; itemRef: string }) => (
  <p className="ct-meta ct-no-print">
    <a className="govuk-link" href={`/${area}/meetings/${view.meeting.ref}#${itemRef}`}>
      On the agenda<span className="govuk-visually-hidden">: {item}</span>
    </a>
    {' · '}
    <a className="govuk-link" href={`/${area}/meetings/${view.meeting.ref}/replay?item=${itemRef}#chapter`}>
      As it was typed in the meeting<span className="govuk-visually-hidden">: {item}</span>
    </a>
  </p>
)

const KINDS: Record<MinutesLineKind, string> = {
  text: 'Written by the clerk',
  attendance: 'Who was there',
  spoke: 'Who spoke',
  note: 'Note',
  poll: 'Poll',
  question: 'Question',
  said: 'Sent in',
  decision: 'Decision',
  action: 'To do',
}

const Line = (props: LineProps) => {
  const { line, area, view, answer, asked } = props
  return (
    <li id={line.id}>
      <p className="ct-meta">
        {KINDS[line.kind]}
        {line.at && `, ${line.laterOn ? `${dateInWords(line.laterOn)}, ` : ''}${timeInWords(line.at)}`}{' '}
        <a href={`#${line.id}`} className="ct-no-print">
          Link<span className="govuk-visually-hidden"> to this line: {line.words.slice(0, 60)}</span>
        </a>
      </p>
      <Words area={area} line={line} />
      <Answers area={area} line={line} />
      <Dissents dissent={line.dissent} />
      <Earlier line={line} />
      <Amendments line={line} view={view} answer={answer} />
      <Doing line={line} view={view}>
        {asked.id === line.id ? <LineForm at={asked.at} line={line} view={view} answer={answer} /> : null}
      </Doing>
    </li>
  )
}

const Words = ({ area, line }: Pick<LineProps, 'area' | 'line'>) => (
  <p className="govuk-body ct-lines" dir="auto">
    {line.words || 'What stood here was taken back.'}{' '}
    {line.path && (
      <a className="govuk-link" href={`/${area}/${line.path}`}>
        Read it<span className="govuk-visually-hidden">: {line.words.slice(0, 60)}</span>
      </a>
    )}
  </p>
)

/** That an answer is owed, by when, and what was answered since. */
const Answers = ({ area, line: { owed, answers, late } }: Pick<LineProps, 'area' | 'line'>) =>
  owed ? (
    <>
      <p className="govuk-body">
        {owed} {late && <Tag tone="red">Late</Tag>}
      </p>
      {answers.map(({ ref, kind, title, on }) => (
        <p key={ref} className="govuk-body" dir="auto">
          Answered on {dateInWords(on)}: {ANSWER_TITLES[kind]}.{' '}
          <a className="govuk-link" href={`/${area}/answers/${ref}`}>
            {title}
          </a>
        </p>
      ))}
    </>
  ) : null

const Earlier = ({ line: { earlier } }: Pick<LineProps, 'line'>) =>
  earlier.length > 0 ? (
    <Details summary="Every version of this line">
      <ul className="govuk-list">
        {earlier.map(({ version, words, reason, on, by }) => (
          <li key={version} dir="auto">
            Version {version}, {dateInWords(on)}
            {by && `, ${by}`}: {words}
            {reason && ` (${reason})`}
          </li>
        ))}
      </ul>
    </Details>
  ) : null

const AMENDED = {
  waits: 'wants it to say',
  accepted: 'wanted it to say, and it was accepted',
  declined: 'wanted it to say, and it was declined',
}

const Amendments = ({ line, view, answer }: Pick<LineProps, 'view' | 'answer' | 'line'>) =>
  line.amendments.map((amendment) => (
    <div key={amendment.id} id={amendment.id} className="ct-after">
      <p className="govuk-body ct-lines" dir="auto">
        {amendment.forum} {AMENDED[amendment.state]}: “{amendment.words}” Why: {amendment.why}
        {amendment.reason && ` Answer: ${amendment.reason}`}
      </p>
      {view.may.clerk && amendment.state === 'waits' && <DecideForms id={amendment.id} answer={answer} />}
    </div>
  ))

const Doing = ({ line, view, children }: { line: MinutesLineView; view: MinutesView; children: ReactNode }) => (
  <div className="ct-no-print">
    {line.editable && view.may.clerk && <Do at="word" line={line} label={view.state === 'agreed' ? 'Correct it' : 'Word it anew'} />}{' '}
    {line.editable && view.speakFor.length > 0 && view.state === 'published' && <Do at="amend" line={line} label="Propose other words" />}{' '}
    {view.speakFor.length > 0 && view.state !== 'draft' && <Do at="dissent" line={line} label="We do not agree" />}
    {children}
  </div>
)
const Do = ({ at, line, label }: { at: string; line: MinutesLineView; label: string }) => (
  <a className="govuk-link ct-do" href={`?at=${at}&id=${line.id}#${line.id}`}>
    {label}
    <span className="govuk-visually-hidden">: {line.words.slice(0, 60)}</span>
  </a>
)
