import type { ActionPageView, EvidenceView, MilestoneView } from '../contract/action-views.ts'
import type { PlanChoicesView } from '../contract/plan-choices.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'
import { SummaryList } from '../design/summary-list.tsx'
import { OneTap } from './desk-form.tsx'

interface HeldProps {
  action: ActionPageView
  choices: PlanChoicesView
}

/** What an action is held to: evidence, milestones, measures, and what it says. */
export const ActionHeld = ({ action, choices }: HeldProps) => (
  <>
    <Section id="evidence" title="Evidence" size="m">
      {action.evidenceList.length === 0 && <p className="govuk-body">There is none yet.</p>}
      <ul className="ct-list">
        {action.evidenceList.map((evidence) => (
          <Evidence key={evidence.id} evidence={evidence} mayAccept={action.may.acceptEvidence} />
        ))}
      </ul>
      {action.may.edit && <More at="evidence" words="Add evidence" />}
    </Section>
    <Section id="milestones" title="Milestones" size="m">
      {action.milestoneList.length === 0 && <p className="govuk-body">There is none yet.</p>}
      <SummaryList rows={action.milestoneList.map((milestone) => milestoneRow(milestone, action.may.edit))} />
      {action.may.edit && <More at="milestone" words="Add a milestone" />}
    </Section>
    <Section id="measures" title="Measures" size="m">
      <ul className="govuk-list govuk-list--bullet">
        {action.measureIds.map((id) => (
          <li key={id} dir="auto">
            {measureNamed(choices, id)}
          </li>
        ))}
      </ul>
      {action.measureIds.length === 0 && <p className="govuk-body">It is measured by nothing yet.</p>}
      {action.may.edit && <More at="measures" words="Choose measures" />}
    </Section>
    <Section id="says" title="What it says" size="m">
      <SummaryList rows={factsOf(action)} />
      {action.may.edit && <More at="action" words="Change what it says" />}
      {action.may.moveDue && <More at="date" words="Move its date, with a reason" />}
    </Section>
  </>
)

/** What a measure of an action is called; one that is not kept any more cannot be chosen, but stays. */
export const measureNamed = ({ measures }: PlanChoicesView, id: string): string =>
  measures.find((measure) => measure.id === id)?.name ?? 'A measure that is not kept any more'

const More = ({ at, words }: { at: string; words: string }) => (
  <p>
    <a className="govuk-link ct-do" href={`?at=${at}`}>
      {words}
    </a>
  </p>
)

const Evidence = ({ evidence, mayAccept }: { evidence: EvidenceView; mayAccept: boolean }) => (
  <li>
    <p className="govuk-body" dir="auto">
      {evidence.web ? (
        <a className="govuk-link" href={evidence.web} rel="noreferrer">
          {evidence.title}
        </a>
      ) : (
        evidence.title
      )}
    </p>
    <p className="ct-meta">
      Added on {dateInWords(evidence.addedOn)}, {evidence.addedAs}.{' '}
      {evidence.acceptedOn
        ? `Accepted on ${dateInWords(evidence.acceptedOn)}, ${evidence.acceptedAs}.`
        : 'The board has not accepted it yet.'}
    </p>
    {mayAccept && !evidence.acceptedOn && (
      <OneTap wanted="accept" id={evidence.id} hidden={evidence.title}>
        The board accepts it
      </OneTap>
    )}
  </li>
)

const milestoneRow = ({ id, months, words, dueOn, metOn, late }: MilestoneView, mayEdit: boolean) => ({
  key: `${months} months`,
  value: (
    <>
      <span dir="auto">{words}</span>
      <br />
      {metOn ? `Met on ${dateInWords(metOn)}.` : late ? `Late: due by ${dateInWords(dueOn)}.` : `Due by ${dateInWords(dueOn)}.`}
    </>
  ),
  ...(mayEdit && {
    action: { href: `?at=milestone&id=${id}`, label: metOn ? 'Change' : 'Met, or change', hidden: `the milestone: ${words}` },
  }),
})

function factsOf({ ownerTitle, organisation, difference, want, risk, board, startsOn, priority, themes, plan }: ActionPageView) {
  const rows: [string, string][] = [
    ['Plan', plan.title],
    ['Priority', priority.title],
    ['Who owes it', [ownerTitle, organisation].filter(Boolean).join(', ')],
    ['The difference', difference],
    ['What we want', want],
    ['What could stop it', risk],
    ['Board', board],
    ['From', startsOn ? dateInWords(startsOn) : ''],
    ['Themes', themes.map(({ title }) => title).join(', ')],
  ]
  return rows.map(([key, value]) => ({ key, value: <span dir="auto">{value || 'Not said yet'}</span> }))
}
