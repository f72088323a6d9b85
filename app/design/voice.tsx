import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface VoiceProps {
  /** Who speaks, by organisation and role. */
  who: ReactNode
  /** A second, lighter line under who: role, date, for how many. */
  meta?: ReactNode
  /** What families said, inside somebody else's page. */
  family?: boolean | undefined
  /** Makes who the heading of a part of the page. */
  level?: 2 | 3 | undefined
  id?: string | undefined
  /** The kind of answer, under the words. */
  kind?: ReactNode
  children: ReactNode
}

/** An official answer, in a box of its own colour; or families' voice where a service speaks. */
export function Voice({ who, meta, family, level, id, kind, children }: VoiceProps) {
  const Who = level ? (`h${level}` as const) : 'p'
  return (
    <div className={family ? 'ct-voice ct-voice--family' : 'ct-voice'}>
      <Who className="ct-voice__who" id={id}>
        <Icon name={family ? 'family' : 'service'} tone={family ? 'family' : 'service'} />
        <span>
          {who}
          {meta && <span className="ct-meta">{meta}</span>}
        </span>
      </Who>
      {children}
      {kind && <div className="ct-voice__kind ct-tags">{kind}</div>}
    </div>
  )
}
