interface Placed {
  id: string
  parentId: string | null
  rank: number
}
interface Timed extends Placed {
  minutes: number
}

/** An item in its place. `number` is 1 or 1.1; `first` and `last` are about those beside it. */
export interface InOrder<Item> {
  item: Item
  number: string
  depth: 0 | 1
  first: boolean
  last: boolean
}

/** Items as an agenda lists them: those under another right after it. One whose parent is not in the list stands on its own. */
export function inOrder<Item extends Placed>(items: readonly Item[]): InOrder<Item>[] {
  return placed(topOf(items), '', 0).flatMap((top) => [top, ...placed(under(items, top.item), `${top.number}.`, 1)])
}

/** How many minutes an agenda takes: what stands under an item takes its time from it, unless it takes more. */
export function minutesOf(items: readonly Timed[]): number {
  const sum = (list: readonly Timed[]) => list.reduce((minutes, item) => minutes + item.minutes, 0)
  return topOf(items).reduce((minutes, top) => minutes + Math.max(top.minutes, sum(under(items, top))), 0)
}

/** Those that stand beside an item, with it, in their order. */
export const besides = <Item extends Placed>(items: readonly Item[], { parentId }: Pick<Placed, 'parentId'>): Item[] =>
  items.filter((item) => item.parentId === parentId).sort(byRank)

function topOf<Item extends Placed>(items: readonly Item[]): Item[] {
  const ids = new Set(items.map(({ id }) => id))
  return items.filter(({ parentId }) => parentId === null || !ids.has(parentId)).sort(byRank)
}
const under = <Item extends Placed>(items: readonly Item[], { id }: Placed): Item[] => besides(items, { parentId: id })

const placed = <Item extends Placed>(items: readonly Item[], before: string, depth: 0 | 1): InOrder<Item>[] =>
  items.map((item, at) => ({ item, number: `${before}${at + 1}`, depth, first: at === 0, last: at === items.length - 1 }))

const byRank = (a: Placed, b: Placed) => a.rank - b.rank || (a.id < b.id ? -1 : 1)
