import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './sprite-symbols.ts'

type NoticeTone = 'good' | 'warn' | 'bad' | 'quiet'
const marks: Record<NoticeTone, IconName> = { good: 'tick', warn: 'warning', bad: 'stop', quiet: 'help' }

interface NoticeProps {
  tone?: NoticeTone | undefined
  title?: ReactNode
  /** Makes the title a heading. */
  level?: 2 | 3 | undefined
  icon?: IconName | undefined
  id?: string | undefined
  /** `status` is read out when it appears, `alert` at once. Neither for what stands there from the start. */
  role?: 'status' | 'alert' | undefined
  children?: ReactNode
}

/** One thing to know before the rest: what was done, what to mind, what went wrong. */
export function Notice({ tone = 'quiet', title, level, icon, id, role, children }: NoticeProps) {
  const Title = level ? (`h${level}` as const) : 'p'
  return (
    <div className={`ct-notice ct-notice--${tone}`} id={id} role={role}>
      <Icon name={icon ?? marks[tone]} tone={tone} />
      <div>
        {title && <Title className="ct-notice__title">{title}</Title>}
        {children}
      </div>
    </div>
  )
}
