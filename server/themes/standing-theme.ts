import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { themeById, themeBySlug } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { found } from '../refuse.ts'

const MOST_STEPS = 20

/** The theme of an address, or the one that it was merged into. Refuses: not_found. */
export async function standingTheme(db: Db, areaId: AreaId, slug: string): Promise<ThemeTable> {
  let theme = found(await themeBySlug(db, areaId, slug), 'theme')
  for (let step = 0; theme.mergedIntoId && step < MOST_STEPS; step += 1) theme = found(await themeById(db, theme.mergedIntoId), 'theme')
  return theme
}
