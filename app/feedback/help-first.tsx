import type { ReactNode } from 'react'
import type { FrameView } from '#app/contract/frame.ts'
import { type HelpLineView, NATIONAL_LINES } from '#app/contract/help.ts'
import { Contacts } from '#app/design/contacts.tsx'
import { Notice } from '#app/design/notice.tsx'

const LOCAL = new Set<HelpLineView['kind']>(['child_safety', 'out_of_hours'])

/** Before everything else when somebody may be in danger: whom to call now, in calm words. */
export const HelpFirst = ({ frame, children }: { frame: FrameView; children?: ReactNode }) => (
  <>
    <h1 className="govuk-heading-xl">Please talk to somebody now</h1>
    <p className="govuk-body-l">What you wrote may mean that you or a child is in danger. You do not have to go through this alone.</p>
    <Notice tone="warn" icon="help" title="These people are there day and night" level={2}>
      <Contacts
        lines={[NATIONAL_LINES.emergency, NATIONAL_LINES.samaritans, NATIONAL_LINES.shout, NATIONAL_LINES.nhs, NATIONAL_LINES.childline]}
      />
    </Notice>
    <LocalHelp frame={frame} />
    {children}
  </>
)

function LocalHelp({ frame: { area, contacts } }: { frame: FrameView }) {
  const near = contacts.filter(({ kind }) => LOCAL.has(kind))
  if (near.length === 0) return null
  return (
    <Notice tone="quiet" title={`Near you, in ${area.name}`} level={2}>
      <Contacts lines={near} />
    </Notice>
  )
}
