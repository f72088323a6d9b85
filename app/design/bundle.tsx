import { drawBundle, type Lie } from './bundle-strands.ts'
import { written } from './written.ts'

/** A stage that things reach: how many did, the word for it, and a note. */
export interface BundleStage {
  count: number
  word: string
  note?: string | undefined
}
interface BundleProps {
  stages: readonly BundleStage[]
  /** The stage, counted from 0, from which services have acted. */
  joinedAt: number
  /** How many things a strand stands for: `thingsPerStrand(first count)`. The sentence above must say it. */
  unit: number
}

/** Where everything stands now: each strand stops where it is. The list beside it carries every number. */
export const Bundle = ({ stages, joinedAt, unit }: BundleProps) => (
  <div className="ct-bundle">
    <Strands stages={stages} joinedAt={joinedAt} unit={unit} lie="tall" />
    <Strands stages={stages} joinedAt={joinedAt} unit={unit} lie="wide" />
    <ol className="ct-bundle__stages">
      {stages.map(({ count, word, note }) => (
        <li key={word}>
          <b data-of={word} data-value={count}>
            {written(count)}
          </b>
          <strong>{word}</strong>
          {note && <span className="ct-meta">{note}</span>}
        </li>
      ))}
    </ol>
  </div>
)

function Strands({ stages, joinedAt, unit, lie }: BundleProps & { lie: Lie }) {
  const counts = stages.map(({ count }) => count)
  const { width, height, strands, few } = drawBundle(counts, joinedAt, lie, unit)
  const look = { fill: 'none', strokeWidth: lie === 'tall' ? 1.4 : 2.25 }
  return (
    <svg
      className={lie === 'tall' ? undefined : few ? 'ct-bundle__wide ct-bundle__wide--few' : 'ct-bundle__wide'}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <g {...look} className="ct-bundle__strands">
        {strands.map(({ path, cord }, at) => [
          <path key={path} className="s-family" d={path} />,
          cord && <path key={`${path} cord`} className="s-service" strokeDasharray="7 7" strokeDashoffset={(at * 5) % 14} d={cord} />,
        ])}
      </g>
    </svg>
  )
}
