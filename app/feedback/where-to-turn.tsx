import type { FrameView } from '#app/contract/frame.ts'
import type { ContactKind } from '#app/contract/people.ts'
import { Contacts } from '#app/design/contacts.tsx'
import { Section } from '#app/design/layout.tsx'

interface WhereToTurnProps {
  kinds: readonly ContactKind[]
  frame: FrameView
}

/** The right doors for somebody's own case, beside what was said for everybody. */
export function WhereToTurn({ kinds, frame: { area, contacts } }: WhereToTurnProps) {
  if (kinds.length === 0) return null
  const lines = kinds.flatMap((kind) => contacts.filter((contact) => contact.kind === kind))
  return (
    <Section id="where-to-turn" title="Help with your own child" size="m">
      <p className="govuk-body">We cannot sort out one child’s case here. These people can help with it.</p>
      {lines.length > 0 && <Contacts lines={lines} />}
      <p className="govuk-body ct-after">
        <a className="govuk-link ct-do" href={`/${area.slug}/help`}>
          I need help with my own child
        </a>
      </p>
    </Section>
  )
}
