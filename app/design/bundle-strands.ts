/** How the bundle lies: beside a list on a phone (`tall`), above it on a wide screen (`wide`). Lengths in the units of its view box. */
export type Lie = 'tall' | 'wide'
interface Shape {
  along: number
  across: number
  /** Where in its share of the length a stage stands: in the middle of its line, or at its left edge. */
  stand: number
  strandGap: number
  tail: number
  lastTail: number
}
const stageLength = { tall: 112, wide: 180 }
/** Few strands lie further apart than many, but never further than `mostGap`. */
const shapes = {
  tall: { most: 104, mostGap: 6, stand: 0.5, tail: 34, lastTail: 44 },
  wide: { most: 168, mostGap: 9, stand: 0, tail: 60, lastTail: 180 },
}
const maxStrands = 32
const leastAcross = 24

/** How many things one strand stands for: a round number that keeps the bundle at 32 strands or fewer. */
export function thingsPerStrand(total: number) {
  for (let size = 1; ; size *= 10) {
    const fitting = [1, 2, 5].map((step) => step * size).find((unit) => total / unit <= maxStrands)
    if (fitting) return fitting
  }
}

/** How many strands reach each stage: rounded, at least one where there is anything, never more than the stage before. */
export function strandsPerStage(counts: readonly number[], unit: number) {
  let most = Number.POSITIVE_INFINITY
  return counts.map((count) => {
    most = Math.min(most, count > 0 ? Math.max(1, Math.round(count / unit)) : 0)
    return most
  })
}

/** For each strand, the last stage it reaches. Which strands stop first is spread over the bundle, and is always the same. */
export function lastStages(strands: readonly number[]) {
  const total = strands[0] ?? 0
  const spread = (strand: number) => (strand * 0.618034) % 1
  const order = Array.from({ length: total }, (_, strand) => strand).sort((a, b) => spread(a) - spread(b))
  const last = new Array<number>(total).fill(0)
  for (const [rank, strand] of order.entries()) last[strand] = strands.filter((reaching) => rank >= total - reaching).length - 1
  return last
}

/** One drawn strand: the family's line, and from the stage where a service joined, the cord beside it. */
export interface Strand {
  path: string
  cord?: string
  last: number
}
/** The bundle as paths in a view box. `joinedAt` is the stage from which services have acted, and lines become two-coloured. */
export function drawBundle(counts: readonly number[], joinedAt: number, lie: Lie, unit: number) {
  const last = lastStages(strandsPerStage(counts, unit))
  const shape = shapeOf(lie, counts.length, last.length)
  const points = pointsOf(last, counts.length, shape)
  const strands = last.map((end, strand): Strand => {
    const way = points[strand]!.slice(0, end + 1)
    const tail = end < counts.length - 1 ? shape.tail : shape.lastTail
    const path = draw(way, tail, lie)
    return end >= joinedAt ? { path, cord: draw(way.slice(joinedAt), tail, lie), last: end } : { path, last: end }
  })
  const [width, height] = lie === 'tall' ? [shape.across, shape.along] : [shape.along, shape.across]
  return { width, height, strands }
}

/** Beside a list the picture is always as broad; above it, it is as high as its strands need. */
function shapeOf(lie: Lie, stages: number, strands: number): Shape {
  const { most, mostGap, ...rest } = shapes[lie]
  const strandGap = Math.min(mostGap, most / (strands + 1))
  const across = lie === 'tall' ? most : Math.max(leastAcross, Math.round(strandGap * (strands + 1)))
  return { ...rest, strandGap, across, along: stages * stageLength[lie] }
}

type Point = readonly [along: number, across: number]

/** Where each strand runs at each stage: the strands still there lie side by side about the middle. */
function pointsOf(last: readonly number[], stages: number, { along, across, stand, strandGap }: Shape): Point[][] {
  const points: Point[][] = last.map(() => [])
  for (let stage = 0; stage < stages; stage++) {
    const there = last.flatMap((end, strand) => (end >= stage ? [strand] : []))
    for (const [place, strand] of there.entries()) {
      points[strand]!.push([(along * (stage + stand)) / stages, across / 2 + (place - (there.length - 1) / 2) * strandGap])
    }
  }
  return points
}

function draw(way: readonly Point[], tail: number, lie: Lie) {
  const put = (...pairs: Point[]) =>
    pairs.map(([a, b]) => (lie === 'tall' ? [b, a] : [a, b]).map((value) => Math.round(value * 10) / 10).join(' ')).join(' ')
  const curves = way.slice(1).map((to, at) => {
    const from = way[at]!
    const middle = (from[0] + to[0]) / 2
    return `C${put([middle, from[1]], [middle, to[1]], to)}`
  })
  return `M${put(way[0]!)}${curves.join('')}${lie === 'tall' ? 'v' : 'h'}${tail}`
}
