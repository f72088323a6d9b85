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
  const { width, height, strands } = drawBundle(counts, joinedAt, lie, unit)
  const cords = strands.flatMap(({ cord }) => cord ?? [])
  return (
    <svg
      {...(lie === 'wide' && { className: 'ct-bundle__wide', height })}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g className="ct-bundle__strands" fill="none" strokeWidth={lie === 'tall' ? 1.4 : 2.25}>
        <path className="s-family" d={strands.map(({ path }) => path).join('')} />
        {[0, 1, 2].slice(0, cords.length).map((turn) => (
          <path
            key={turn}
            className="s-service"
            strokeDasharray="7 7"
            strokeDashoffset={turn * 5}
            d={cords.filter((_, at) => at % 3 === turn).join('')}
          />
        ))}
      </g>
    </svg>
  )
}
