import type { DeskMay } from '../contract/desk-views.ts'
import type { MyActionsView } from '../contract/exception-views.ts'
import type { PlannedActionView } from '../contract/plan-views.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { ActionLines } from './action-lines.tsx'

interface MyActionsPageProps {
  area: string
  may: DeskMay
  mine: MyActionsView
}

/** The actions that somebody updates: those of the own organisation, what is late or silent first; then those of everybody else. */
export const MyActionsPage = ({ area, may, mine: { organisations, actions, others } }: MyActionsPageProps) => (
  <div>
    <DeskNav area={area} may={may} screen="actions" />
    <h1 className="govuk-heading-l">Actions</h1>
    <p className="govuk-body">Open one, say how it stands, and send it. It takes a minute. Everybody can read it at once.</p>
    {organisations.length > 0 && (
      <Section id="mine" title={`Of ${organisations.join(' and ')}`} size="m" space="near">
        {actions.length === 0 ? (
          <p className="govuk-body">No published action is owned by your organisation.</p>
        ) : (
          <Lines area={area} actions={actions} />
        )}
      </Section>
    )}
    {others.length > 0 && (
      <Section id="others" title={organisations.length > 0 ? 'Of everybody else' : 'Of every organisation'} size="m">
        <Lines area={area} actions={others} />
      </Section>
    )}
    {organisations.length === 0 && others.length === 0 && <p className="govuk-body">There is no published action yet.</p>}
  </div>
)

const Lines = ({ area, actions }: { area: string; actions: PlannedActionView[] }) => (
  <ActionLines area={area} actions={actions.map((action) => ({ action, note: lastTold(action) }))} />
)

function lastTold({ updatedOn, silent, doneOn }: PlannedActionView): string {
  if (doneOn) return ''
  const told = updatedOn ? `Last update ${dateInWords(updatedOn)}.` : 'No update yet.'
  return silent ? `${told} Please tell how it stands.` : told
}
