import { cutUp } from './letter-points.ts'

/** What the buttons beside a point do, with the place of the point, from 1. */
export const POINT_BUTTONS = ['split', 'merge', 'up', 'remove', 'after'] as const
export type PointButton = (typeof POINT_BUTTONS)[number]

/** What a button asks for: `merge:3`. Undefined when it is none of these. */
export function pointButton(value: unknown): { does: PointButton; number: number } | undefined {
  const [, does, number] = (typeof value === 'string' && /^(\w+):(\d{1,3})$/.exec(value)) || []
  const known = POINT_BUTTONS.find((button) => button === does)
  return known && { does: known, number: Number(number) }
}

/** The points after a button was pressed; the same where there is no such point, or nothing above the first. */
export function movedPoints(points: readonly string[], { does, number }: { does: PointButton; number: number }): string[] {
  const at = number - 1
  const one = points[at]
  if (one === undefined) return [...points]
  const [before, after] = [points.slice(0, at), points.slice(at + 1)]
  const above = before.at(-1)
  switch (does) {
    case 'split':
      return [...before, ...(cutUp(one).length > 0 ? cutUp(one) : [one]), ...after]
    case 'merge':
      return above === undefined ? [...points] : [...before.slice(0, -1), [above, one].filter(Boolean).join('\n\n'), ...after]
    case 'up':
      return above === undefined ? [...points] : [...before.slice(0, -1), one, above, ...after]
    case 'remove':
      return [...before, ...after]
    case 'after':
      return [...before, one, '', ...after]
  }
}
