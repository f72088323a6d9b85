import type { Locator } from '@playwright/test'

/** A figure that a page shows: of what, and how much. */
export interface Figure {
  of: string
  value: number
}

/** Every figure inside a part of a page, in the order in which they stand. */
export const figuresIn = (part: Locator): Promise<Figure[]> =>
  part
    .locator('[data-of][data-value]')
    .evaluateAll((all) => all.map((one) => ({ of: one.getAttribute('data-of') ?? '', value: Number(one.getAttribute('data-value')) })))

/** The one figure of this name. */
export const figureOf = (figures: readonly Figure[], of: string) => figures.find((figure) => figure.of === of)?.value
