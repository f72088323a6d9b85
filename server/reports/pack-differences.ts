import { FELT_VERDICT_TITLES } from '#app/contract/felt.ts'
import type { Difference, FrozenAction, FrozenMeasure, FrozenPack } from '#app/contract/frozen-pack.ts'
import { BRAG_TITLES } from '#app/contract/plan.ts'
import { dayOr } from './day-words.ts'

type Parts = Pick<FrozenPack, 'priorities' | 'measures' | 'plan'>

/** What is different in one pack from the one before, in the order of the later one: actions, then measures. Pure. */
export function differencesBetween(before: Parts, after: Parts): Difference[] {
  const [were, are] = [actionsOf(before), actionsOf(after)]
  return [
    ...are.flatMap((action) =>
      actionDifferences(
        were.find(({ ref }) => ref === action.ref),
        action,
      ),
    ),
    ...were
      .filter(({ ref }) => !are.some((action) => action.ref === ref))
      .map((action) => ({ ...about(action), what: 'Action', was: 'In the plan', is: 'Not in the plan any more' })),
    ...after.measures.flatMap((measure) =>
      measureDifferences(
        before.measures.find(({ ref }) => ref === measure.ref),
        measure,
      ),
    ),
  ]
}

const actionsOf = ({ priorities }: Parts) => priorities.flatMap(({ actions }) => actions)
const about = ({ ref, number, title }: FrozenAction) => ({ ref, title: [number, title].filter(Boolean).join(' ') })

/** What of an action is compared, in words. */
const SAYS: Record<string, (action: FrozenAction) => string> = {
  'What the council says': ({ brag }) => BRAG_TITLES[brag],
  'What families say': ({ felt }) => FELT_VERDICT_TITLES[felt.verdict] + (felt.n === undefined ? '' : ` (${felt.n} ratings)`),
  Due: ({ dueOn }) => dayOr(dueOn, 'No date'),
  'Dates moved': ({ slips }) => `${slips.length} times`,
  Done: ({ doneOn }) => dayOr(doneOn, 'Not done'),
  Dropped: ({ droppedOn }) => dayOr(droppedOn, 'Not dropped'),
  'Came back': ({ cameBackOn }) => dayOr(cameBackOn, 'No'),
  'Milestones met': ({ milestones }) => `${milestones.filter(({ metOn }) => metOn).length} of ${milestones.length}`,
  Evidence: ({ evidence }) => `${evidence.length}, of which ${evidence.filter(({ acceptedOn }) => acceptedOn).length} accepted`,
  'Who is accountable': ({ ownerTitle, organisation }) => [ownerTitle, organisation].filter(Boolean).join(', '),
}

function actionDifferences(was: FrozenAction | undefined, is: FrozenAction): Difference[] {
  if (!was) return [{ ...about(is), what: 'Action', was: 'Not in the plan', is: 'New in the plan' }]
  return Object.entries(SAYS).flatMap(([what, says]) =>
    says(was) === says(is) ? [] : [{ ...about(is), what, was: says(was), is: says(is) }],
  )
}

function measureDifferences(was: FrozenMeasure | undefined, is: FrozenMeasure): Difference[] {
  const about = { ref: is.ref, title: is.title }
  if (!was) return [{ ...about, what: 'Measure', was: 'Not in the pack', is: 'New in the pack' }]
  const news = is.readings.flatMap(({ period, value }) => {
    const then = was.readings.find((reading) => reading.period === period)
    return then?.value === value
      ? []
      : [{ ...about, what: `Figure for ${period}`, was: then ? String(then.value) : 'No figure', is: String(value) }]
  })
  const gone = was.readings
    .filter(({ period }) => !is.readings.some((reading) => reading.period === period))
    .map(({ period, value }) => ({ ...about, what: `Figure for ${period}`, was: String(value), is: 'Taken back' }))
  return [...news, ...gone]
}
