import { scaleLinear } from 'd3-scale'
import { Icon } from './icon.tsx'
import type { TableProps } from './table.tsx'
import { written } from './written.ts'

/** How long something took, for how many: the days within which 1 in 10, half, and 9 in 10 lie. */
export interface DaysSpread {
  label: string
  /** Answered is the service's doing; what still waits is the family's. */
  tone: 'family' | 'service'
  count: number
  /** Not there when nothing was counted. */
  days?: { oneInTen: number; half: number; nineInTen: number } | undefined
}

/** Days, on one scale: the line runs from 1 in 10 to 9 in 10, the mark is the middle. What still waits is always among it. */
export function Spread({ groups }: { groups: readonly DaysSpread[] }) {
  const scale = scaleLinear([0, Math.max(1, ...groups.map(({ days }) => days?.nineInTen ?? 0))], [0, 100]).nice(4)
  const full = scale.domain()[1]!
  return (
    <div>
      <ul className="ct-spread">
        {groups.map((group) => (
          <li key={group.label}>
            <p className="ct-spread__who">
              <Icon name={group.tone} tone={group.tone} />
              <span>
                <b>{group.label}</b>: <b>{written(group.count)}</b>
              </span>
            </p>
            {group.days && <Track {...group} days={group.days} at={(days) => `${Math.round(scale(days) * 100) / 100}%`} />}
            <p className="ct-meta">{inWords(group)}</p>
          </li>
        ))}
      </ul>
      <p className="ct-meta ct-spread__scale" aria-hidden="true">
        <span>0 days</span>
        <span>{written(full)} days</span>
      </p>
    </div>
  )
}

/** The same numbers for the table below. */
export const tableOfSpread = (groups: readonly DaysSpread[], caption: string): TableProps => ({
  caption,
  columns: [{ label: 'State' }, ...['How many', ...Object.values(heads)].map((label) => ({ label, numeric: true }))],
  rows: groups.map(({ label, count, days }) => ({
    label,
    cells: [count, ...(days ? [days.oneInTen, days.half, days.nineInTen] : ['None so far', 'None so far', 'None so far'])],
  })),
})

const heads = { oneInTen: '1 in 10, days', half: 'Half, days', nineInTen: '9 in 10, days' }
const inDays = (days: number) => (days === 1 ? '1 day' : `${written(days)} days`)

const inWords = ({ days, tone }: DaysSpread) => {
  if (!days) return 'None so far'
  const word = tone === 'service' ? 'within' : 'up to'
  return `1 in 10 ${word} ${inDays(days.oneInTen)}, half ${word} ${inDays(days.half)}, 9 in 10 ${word} ${inDays(days.nineInTen)}`
}

type TrackProps = DaysSpread & { days: NonNullable<DaysSpread['days']>; at: (days: number) => string }

const Track = ({ label, tone, days, at }: TrackProps) => {
  const read = (which: keyof typeof heads) => ({ 'data-of': `${label}: ${heads[which]}`, 'data-value': days[which] })
  const ends = { className: `s-${tone}`, y1: 7, y2: 21, strokeWidth: 3 }
  return (
    <svg className="ct-spread__track" aria-hidden="true">
      <line className="s-line" x1="0" x2="100%" y1="14" y2="14" />
      <line
        className={`s-${tone}`}
        x1={at(days.oneInTen)}
        x2={at(days.nineInTen)}
        y1="14"
        y2="14"
        strokeWidth="3"
        strokeDasharray={tone === 'family' ? '1 7' : undefined}
        strokeLinecap={tone === 'family' ? 'round' : undefined}
      />
      <line {...ends} x1={at(days.oneInTen)} x2={at(days.oneInTen)} {...read('oneInTen')} />
      <line {...ends} x1={at(days.nineInTen)} x2={at(days.nineInTen)} {...read('nineInTen')} />
      <svg x={at(days.half)} y="14" overflow="visible" aria-hidden="true">
        {tone === 'family' ? (
          <circle className="f-family" r="9" {...read('half')} />
        ) : (
          <rect className="f-service" x="-9" y="-9" width="18" height="18" rx="2" {...read('half')} />
        )}
      </svg>
    </svg>
  )
}
