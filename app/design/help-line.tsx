import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Once, before any open text box: what to do when somebody is in danger, and that nobody watches this page all the time. */
export const HelpLine = ({ children, helpHref = '#help' }: { children?: ReactNode; helpHref?: string | undefined }) => (
  <p className="ct-notice ct-notice--warn ct-help">
    <Icon name="help" tone="warn" />
    <span>
      {children ?? 'If a child is in danger, call 999. This page is not watched all the time.'}{' '}
      <a href={helpHref}>Someone to talk to tonight</a>
    </span>
  </p>
)
