import { type FigurePlace, type FrozenRelease, type FrozenTable, figureAt, type GuardedFigure } from '#app/contract/guarded.ts'
import { type Share, shareOf } from '#app/contract/surveys/interval.ts'
import type { Db } from '#db/database.ts'
import { releasesOf } from '#db/surveys/release-queries.ts'
import type { SurveyWaveTable } from '#db/surveys/schema.ts'
import { guardRules } from '../guard/rules.ts'

/** What was released of a wave and stands now: each table as the newest release has it. */
export class Told {
  readonly tables = new Map<string, FrozenTable>()

  constructor(releases: readonly FrozenRelease[]) {
    for (const release of releases) if (release.state === 'released') for (const table of release.tables) this.tables.set(table.id, table)
  }

  /** A figure of a table; one that was never released is hidden. */
  at(id: string, place: FigurePlace): GuardedFigure {
    return figureAt(this.tables.get(id) ?? { id, population: '', figures: {} }, place)
  }

  /** The share of a place among everybody in the table; undefined where a figure is hidden or too few took part for a percentage. */
  share(id: string, place: FigurePlace): { share: Share; count: number; people: number } | undefined {
    const [figure, all] = [this.at(id, place), this.at(id, {})]
    if (!('shown' in figure && 'shown' in all) || all.shown < guardRules().leastForPercent) return undefined
    return { share: shareOf(figure.shown, all.shown), count: figure.shown, people: all.shown }
  }
}

export const toldOf = async (db: Db, wave: SurveyWaveTable) =>
  new Told((await releasesOf(db, wave.id)).map(({ shown }) => JSON.parse(shown) as FrozenRelease))
