import type { ActionLineView, PlanPageView, PriorityView } from '../contract/plan-views.ts'
import { ButtonLink } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { ActionLines } from './action-lines.tsx'

/** The priorities of a plan with their themes and actions. */
export const PlanDeskPriorities = ({ area, page: { priorities, may } }: { area: string; page: PlanPageView }) => (
  <Section id="priorities" title="Priorities and actions" size="m">
    {priorities.length === 0 && <p className="govuk-body">There is no priority in it yet. Actions stand under priorities.</p>}
    {priorities.map((priority) => (
      <Section key={priority.id} id={priority.id} level={3} size="s" space="near" title={<span dir="auto">{priority.title}</span>}>
        <OfPriority area={area} priority={priority} mayEdit={may.edit} />
      </Section>
    ))}
    {may.edit && (
      <p className="ct-after">
        <ButtonLink kind="secondary" href="?at=priority">
          Add a priority
        </ButtonLink>
      </p>
    )}
  </Section>
)

const OfPriority = ({ area, priority, mayEdit }: { area: string; priority: PriorityView; mayEdit: boolean }) => (
  <>
    <p className="ct-meta" dir="auto">
      {priority.themes.length > 0 ? `Themes: ${priority.themes.map(({ title }) => title).join(', ')}.` : 'It has no theme yet.'}{' '}
      {mayEdit && (
        <a className="govuk-link" href={`?at=priority&id=${priority.id}`}>
          Change<span className="govuk-visually-hidden"> this priority: {priority.title}</span>
        </a>
      )}
    </p>
    {priority.actions.length > 0 && (
      <div className="ct-after">
        <ActionLines area={area} actions={priority.actions.map((action) => ({ action, note: missingInShort(action) }))} />
      </div>
    )}
    {mayEdit && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`?at=action&priority=${priority.id}`}>
          Add an action<span className="govuk-visually-hidden"> under: {priority.title}</span>
        </a>
      </p>
    )}
  </>
)

const missingInShort = ({ missing, isDraft }: ActionLineView) =>
  missing.length > 0
    ? `${missing.length === 1 ? '1 thing is' : `${missing.length} things are`} missing.`
    : isDraft
      ? 'It has all that it needs.'
      : ''
