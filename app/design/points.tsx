import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Numbered points, one below the other. */
export const PointList = ({ children }: { children: ReactNode }) => <ol className="ct-points">{children}</ol>

interface PointProps {
  id: string
  number: number
  /** What stands under the words: where it stands, when it is due, what was answered. */
  children: ReactNode
}

/** One point of a letter: its number large, beside it what it says and what came of it. */
export const Point = ({ id, number, children }: PointProps) => (
  <li className="ct-point" id={id}>
    <p className="ct-point__number">
      <span className="govuk-visually-hidden">Point </span>
      {number}
    </p>
    <div className="ct-point__body">{children}</div>
  </li>
)

/** What two sides say, side by side and of equal size. */
export const Both = ({ children }: { children: ReactNode }) => <div className="ct-both">{children}</div>

interface SideProps {
  side: 'group' | 'service'
  id: string
  who: ReactNode
  meta?: ReactNode
  /** Nothing stands here yet: the place is kept. */
  empty?: boolean | undefined
  children: ReactNode
}

/** One of the two: a group, with its diamond, or a service, with its square. */
export const Side = ({ side, id, who, meta, empty, children }: SideProps) => (
  <section
    className={['ct-voice', side === 'group' && 'ct-voice--family', empty && 'ct-voice--empty'].filter(Boolean).join(' ')}
    aria-labelledby={id}
  >
    <h2 className="ct-voice__who" id={id}>
      <Icon name={side === 'group' ? 'forum' : 'service'} tone={side === 'group' ? 'family' : 'service'} />
      <span>
        {who}
        {meta && <span className="ct-meta">{meta}</span>}
      </span>
    </h2>
    {children}
  </section>
)
