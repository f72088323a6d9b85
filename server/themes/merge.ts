import type { Tx } from '#db/database.ts'
import { contributionById, themesOf } from '#db/feedback/queries.ts'
import { moveResponseThemes } from '#db/impact/merge-queries.ts'
import { moveMeasures } from '#db/measures/queries.ts'
import { movePlanThemes } from '#db/plan/merge-queries.ts'
import { mergedThemesWithTags, repointMerged, taggedWith, themeById, updateTheme } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { moment } from '../clock.ts'
import { alter } from '../feedback/standing.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'

/** So many contributions move in one transaction; others can write in between. */
const AT_ONCE = 200

/** Merging one theme into another: every tag moves, and the figures with it, in several changes that a crash cannot leave half done for long. */
export function merging({ db, change, clock, record }: Pick<Tools, 'db' | 'change' | 'clock' | 'record'>) {
  /**
   * Merges. From the first change on, the old theme leads to the new one and takes no new tags; then the tags move. Doing it again goes on
   * where it stopped. Returns how many contributions moved. Records: themes.merged, then themes.changed for each further part.
   */
  async function merge(from: ThemeTable, into: ThemeTable, actor: string): Promise<number> {
    let moved = await change(async (tx) => {
      await updateTheme(tx, from.id, { mergedIntoId: into.id, retiredAt: from.retiredAt ?? moment(clock) })
      await repointMerged(tx, from.id, into.id)
      await moveResponseThemes(tx, from.id, into.id)
      await moveMeasures(tx, from.id, into.id)
      await movePlanThemes(tx, from.id, into.id)
      const count = await moveSome(tx, from, into)
      note(tx, from, into, actor, from.mergedIntoId ? 'themes.changed' : 'themes.merged', count)
      return count
    })
    for (let part = moved; part === AT_ONCE; moved += part) {
      part = await change(async (tx) => {
        const count = await moveSome(tx, from, into)
        if (count > 0) note(tx, from, into, actor, 'themes.changed', count)
        return count
      })
    }
    return moved
  }

  async function moveSome(tx: Tx, from: ThemeTable, into: ThemeTable): Promise<number> {
    const some = await taggedWith(tx, from.id, '', AT_ONCE)
    for (const { contributionId } of some) {
      const ids = (await themesOf(tx, contributionId)).map((id) => (id === from.id ? into.id : id))
      const { changedAt } = found(await contributionById(tx, contributionId), 'contribution')
      await alter(tx, contributionId, { themes: { ids, by: 'desk' }, at: changedAt })
    }
    return some.length
  }

  function note(tx: Tx, from: ThemeTable, into: ThemeTable, actor: string, name: 'themes.merged' | 'themes.changed', moved: number) {
    const { areaId } = from
    record(tx, { name, place: `at:${areaId}`, areaId, about: from.id, actor, facts: { into: into.id, moved } })
  }

  /** Goes on with every merge that stopped half way, and moves tags that reached an old theme since. Returns how many contributions moved. */
  async function finishMerges(): Promise<number> {
    let moved = 0
    for (const from of await mergedThemesWithTags(db)) {
      const into = from.mergedIntoId && (await themeById(db, from.mergedIntoId))
      if (into) moved += await merge(from, into, 'system')
    }
    return moved
  }

  return { merge, finishMerges }
}
