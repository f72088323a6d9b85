import { SIGN_OFF_TITLES } from '#app/contract/plan.ts'
import type { FindingView, PlanLineView, PriorityView, SignOffView } from '#app/contract/plan-views.ts'
import { dateInWords } from '#app/dates.ts'
import { Icon } from '#app/design/icon.tsx'
import { Section } from '#app/design/layout.tsx'
import { Tag, Tags } from '#app/design/tag.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { ActionItem } from './action-item.tsx'
import { thingsSaid } from './action-words.ts'
import { SayLink } from './say-link.tsx'

interface PartProps {
  area: string
  plan: PlanLineView
}

/** What others found, each with who and when. */
export const Findings = ({ area, plan, findings }: PartProps & { findings: readonly FindingView[] }) => (
  <ul className="ct-list">
    {findings.map(({ id, source, foundOn, html, priority, said }, at) => (
      <li key={id} id={id} className="ct-action__lead">
        <WrittenWords html={html} />
        <p className="ct-meta" dir="auto">
          {source}, {dateInWords(foundOn)}. {said > 0 && `${thingsSaid(said)} about this.`}
        </p>
        {priority && (
          <p className="ct-meta">
            Leads to:{' '}
            <a className="govuk-link" href={`#${priority.id}`}>
              {priority.title}
            </a>
          </p>
        )}
        <SayLink area={area} plan={plan} about={`finding=${id}`} name={`finding ${at + 1}`} />
      </li>
    ))}
  </ul>
)

/** A priority with its themes and its actions. */
export const Priority = ({ area, plan, priority }: PartProps & { priority: PriorityView }) => (
  <Section id={priority.id} title={<span dir="auto">{priority.title}</span>} level={3} size="m" space="near">
    {priority.html && <WrittenWords html={priority.html} />}
    {priority.themes.length > 0 && (
      <p className="govuk-body">
        Themes:{' '}
        {priority.themes.map(({ slug, title }, at) => (
          <span key={slug}>
            {at > 0 && ', '}
            <a className="govuk-link" href={`/${area}/themes/${slug}`}>
              {title}
            </a>
          </span>
        ))}
        . {priority.said > 0 && `${thingsSaid(priority.said)} about this priority.`}
      </p>
    )}
    <SayLink area={area} plan={plan} about={`priority=${priority.id}`} name={`the priority ${priority.title}`} />
    {priority.actions.length > 0 ? (
      <ol className="ct-actions ct-after">
        {priority.actions.map((action) => (
          <ActionItem key={action.ref} area={area} plan={plan} action={action} />
        ))}
      </ol>
    ) : (
      <p className="govuk-body">No action stands here so far.</p>
    )}
  </Section>
)

/** Who signed the plan, and who did not and why. */
export const SignOffs = ({ signOffs }: { signOffs: readonly SignOffView[] }) => (
  <ul className="ct-list">
    {signOffs.map(({ by, side, kind, html, on }) => (
      <li key={by}>
        <Tags>
          <Icon name={side === 'organisation' ? 'service' : 'forum'} tone={side === 'organisation' ? 'service' : 'family'} />
          <b dir="auto">{by}</b>
          <Tag icon={kind === 'signed' ? 'tick' : 'cannot'} tone={kind === 'signed' ? undefined : 'yellow'}>
            {SIGN_OFF_TITLES[kind]}
          </Tag>
          <span className="ct-meta">{dateInWords(on)}</span>
        </Tags>
        {html && (
          <div className="ct-after">
            <WrittenWords html={html} />
          </div>
        )}
      </li>
    ))}
  </ul>
)
