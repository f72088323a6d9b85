import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './sprite-symbols.ts'

interface TagProps {
  tone?: 'blue' | 'green' | 'yellow' | 'red' | 'family' | undefined
  icon?: IconName | undefined
  children: ReactNode
}

/** A state in one or two words, with a mark where there is one. */
export const Tag = ({ tone, icon, children }: TagProps) => (
  <span className={['govuk-tag', tone && `govuk-tag--${tone}`, !icon && 'ct-tag--plain'].filter(Boolean).join(' ')}>
    {icon ? (
      <>
        <Icon name={icon} small />
        <span>{children}</span>
      </>
    ) : (
      children
    )}
  </span>
)

/** Tags and links in a line that wraps. */
export const Tags = ({ children }: { children: ReactNode }) => <div className="ct-tags">{children}</div>
