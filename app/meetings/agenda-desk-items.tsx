import type { AgendaAtDeskView, AgendaItemView } from '../contract/agenda-views.ts'
import { Button } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { OneTap } from '../plan/desk-form.tsx'
import { AgendaItem } from './agenda-item.tsx'

interface AgendaDeskItemsProps {
  area: string
  agenda: AgendaAtDeskView
}

/** The items of an agenda, each with what can be done with it. */
export const AgendaDeskItems = ({ area, agenda: { items, meeting, may } }: AgendaDeskItemsProps) => (
  <Section id="items" title="On the agenda" size="m">
    {items.length === 0 && <p className="govuk-body">Nothing is on the agenda yet.</p>}
    {items.map((item) => (
      <AgendaItem key={item.ref} area={area} meeting={meeting.ref} item={item}>
        {may.edit && <ToDo item={item} hasUnder={items.some(({ under }) => under === item.ref)} />}
      </AgendaItem>
    ))}
  </Section>
)

const ToDo = ({ item, hasUnder }: { item: AgendaItemView; hasUnder: boolean }) => {
  const hidden = `${item.number} ${item.title}`
  return (
    <>
      <p className="govuk-body ct-after">
        <Do href={`?at=item&item=${item.ref}`} label="Change" hidden={hidden} />{' '}
        <Do href={`?at=paper&item=${item.ref}`} label="Add a paper" hidden={hidden} />
      </p>
      <div className="govuk-button-group">
        {!item.first && <Move item={item} to="up" label="Up" hidden={hidden} />}
        {!item.last && <Move item={item} to="down" label="Down" hidden={hidden} />}
        {!item.putForward && !hasUnder && (
          <OneTap wanted="remove" id={item.ref} hidden={hidden}>
            Take out
          </OneTap>
        )}
        {item.papers.map((paper) => (
          <OneTap key={paper.id} wanted="remove-paper" id={paper.id} hidden={paper.title}>
            Take out the paper
          </OneTap>
        ))}
      </div>
    </>
  )
}

const Do = ({ href, label, hidden }: { href: string; label: string; hidden: string }) => (
  <a className="govuk-link ct-do" href={href}>
    {label}
    <span className="govuk-visually-hidden"> {hidden}</span>
  </a>
)

const Move = ({ item, to, label, hidden }: { item: AgendaItemView; to: 'up' | 'down'; label: string; hidden: string }) => (
  <form method="post">
    <input type="hidden" name="do" value="move" />
    <input type="hidden" name="id" value={item.ref} />
    <Button kind="secondary" small name="to" value={to}>
      {label}
      <span className="govuk-visually-hidden"> {hidden}</span>
    </Button>
  </form>
)
