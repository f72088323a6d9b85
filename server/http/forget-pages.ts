import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { areaById } from '#db/people/area-queries.ts'
import type { Listener } from '../record/announcer.ts'
import type { PageCache } from './page-cache.ts'

/** Drops the kept pages of an area as soon as something happened in it. */
export function forgetPages(db: Db, cache: PageCache): Listener {
  const slugs = new Map<AreaId, string>()
  return async ({ areaId }) => {
    const slug = slugs.get(areaId) ?? (await areaById(db, areaId))?.slug
    if (slug) slugs.set(areaId, slug)
    cache.forget(slug)
  }
}
