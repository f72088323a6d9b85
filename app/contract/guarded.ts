declare const throughTheGuard: unique symbol

/** Only the disclosure guard makes it, so a page can print no figure about people that did not go through it. */
interface ThroughTheGuard {
  readonly [throughTheGuard]: true
}

/**
 * One figure about people as everybody sees it, officers too. `few`: hidden, because few people are behind it or because one of those could be
 * reckoned from it: which of the two is never told, and it is never shown as nought. `cannot_be`: a combination that does not exist.
 */
export type GuardedFigure = ThroughTheGuard & ({ readonly shown: number } | { readonly hidden: 'few' | 'cannot_be' })

/** A figure's place: for each way in which the table parts people, the value or group it is about. What is left out is all of them. */
export type FigurePlace = Readonly<Record<string, string>>

/** A table as released. `figures` by `figureKey`; `keptSince`: too little was new, so it stands as in that earlier release. */
export interface FrozenTable {
  readonly id: string
  readonly population: string
  readonly figures: Readonly<Record<string, GuardedFigure>>
  readonly keptSince?: string
}

/** All that is ever told of one tranche of answers. `waits`: fewer new answers than the rules ask for, so nothing new is told. */
export type FrozenRelease = ThroughTheGuard &
  (
    | { readonly id: string; readonly state: 'released'; readonly tables: readonly FrozenTable[] }
    | { readonly id: string; readonly state: 'waits' }
  )

/** The rules of an area, for the page that says them in plain words. */
export interface FiguresRulesView {
  leastBase: number
  leastCount: number
  leastRemainder: number
  leastWidth: number
  leastNew: number
  roundTo: number
  leastForPercent: number
}

/** What stands where a figure is hidden. */
export const TOO_FEW = 'too few families so far'

/** The name of a place in a table of this population: the same place has the same name in every table that shows it. */
export function figureKey(population: string, place: FigurePlace): string {
  const parts = Object.entries(place).map(([dimension, value]) => `${encodeURIComponent(dimension)}=${encodeURIComponent(value)}`)
  return `${encodeURIComponent(population)}|${parts.sort().join('&')}`
}

/** The figure of a place; a place the release does not tell of is hidden like any other. */
export function figureAt(table: FrozenTable, place: FigurePlace): GuardedFigure {
  return table.figures[figureKey(table.population, place)] ?? ({ hidden: 'few' } as GuardedFigure)
}

/** In words: the number, or that it is hidden. */
export const figureText = (figure: GuardedFigure): string =>
  'shown' in figure ? figure.shown.toLocaleString('en-GB') : 'hidden' in figure && figure.hidden === 'cannot_be' ? 'cannot be' : TOO_FEW
