import type { AreaId } from '#app/contract/ids.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { isUniqueViolation } from '#db/unique.ts'
import { makeArea } from '../people/new-area.ts'
import type { Tools } from '../tools.ts'

/**
 * The area into which rows are taken, by its slug; made when it is missing, with a name from the word. With `dryRun` there may be none.
 * Records: people.area_made, by `import`.
 */
export async function areaForImport(tools: Tools, slug: string, dryRun: boolean): Promise<AreaId | undefined> {
  const area = await areaBySlug(tools.db, slug)
  if (area || dryRun) return area?.id
  const name = slug.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())
  const council = `${name} Council`
  try {
    return (await tools.change((tx) => makeArea(tools, tx, { slug, name, council }, 'import'))).id
  } catch (error) {
    if (isUniqueViolation(error)) return (await areaBySlug(tools.db, slug))?.id
    throw error
  }
}
