import type { AreaId, OrganisationId, ThemeId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { organisationsIn } from '#db/people/area-queries.ts'
import { allThemesIn } from '#db/themes/queries.ts'
import { wrong } from '../refuse.ts'

/** The themes that somebody ticked, by their slugs; a merged one stands for what it was merged into. Refuses: invalid, field `themes`. */
export async function chosenThemes(db: Db, areaId: AreaId, slugs: readonly string[]): Promise<ThemeId[]> {
  if (slugs.length === 0) return []
  const themes = new Map((await allThemesIn(db, areaId)).map((theme) => [theme.slug, theme]))
  const ids = slugs.map((slug) => {
    const theme = themes.get(slug)
    if (!theme || (theme.retiredAt && !theme.mergedIntoId)) return wrong('themes', 'One of these themes is not used any more. Tick again')
    return theme.mergedIntoId ?? theme.id
  })
  return [...new Set(ids)]
}

/** The organisation of an area that somebody chose; undefined when none was. Refuses: invalid, field `organisation`. */
export async function chosenOrganisation(db: Db, areaId: AreaId, id: string | undefined): Promise<OrganisationId | undefined> {
  if (!id) return undefined
  const organisation = (await organisationsIn(db, areaId)).find((one) => one.id === id)
  return organisation?.id ?? wrong('organisation', 'Choose an organisation from the list')
}
