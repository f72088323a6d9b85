import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Actor } from '#app/contract/actor.ts'
import { OPEN_LIST_NAMES, OPEN_LISTS, type OpenList, ROWS_ON_A_PAGE } from '#app/contract/open-data.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { csvOf } from './csv.ts'
import { themeRows } from './lists.ts'
import { openApi } from './openapi.ts'
import { PAGED } from './paged.ts'

const ROWS_AT_ONCE = 500

/** What anybody may take away and recount. Everything in it stands on public pages too. */
export function openData(tools: Tools) {
  const { db, stream } = tools

  /** One page of a list as JSON: `{area, <list>, next}`. Refuses: not_found. */
  async function list(areaSlug: string, name: string, after: string): Promise<Record<string, unknown>> {
    const which = listNamed(name)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    if (which === 'themes') return { area: area.slug, themes: await themeRows(db, area.id) }
    const { rowsAfter, placeOf, isPlace } = PAGED[which]
    const rows = await rowsAfter(db, area.id, isPlace.test(after) ? after : '', ROWS_ON_A_PAGE + 1, moment(tools.clock))
    const page = rows.slice(0, ROWS_ON_A_PAGE)
    const last = rows.length > ROWS_ON_A_PAGE ? page.at(-1) : undefined
    const next = last ? `${tools.baseUrl}/api/v1/${area.slug}/${which}.json?after=${encodeURIComponent(placeOf(last))}` : null
    return { area: area.slug, [which]: page, next }
  }

  /** A whole list as CSV, streamed. Refuses: not_found, too_many. */
  async function csv(actor: Actor, areaSlug: string, name: string): Promise<Readable> {
    const which = listNamed(name)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    await tools.limits.spend('export', actor.addressKey)
    return csvOf(Object.keys(OPEN_LISTS[which].row.shape), allRows(area, which))
  }

  async function* allRows(area: AreaTable, which: OpenList) {
    if (which === 'themes') return yield* await themeRows(stream, area.id)
    const { rowsAfter, placeOf } = PAGED[which]
    for (let after = ''; ; ) {
      const rows = await rowsAfter(stream, area.id, after, ROWS_AT_ONCE, moment(tools.clock))
      yield* rows
      if (rows.length < ROWS_AT_ONCE) return
      after = placeOf(rows.at(-1)!)
    }
  }

  return {
    list,
    csv,
    /** The description of the open data (OpenAPI 3.1), generated from the schemas that the answers are made from. */
    describe: () => openApi(tools.baseUrl),
    /** The same in words, for the page of the data dictionary. */
    dictionary: () =>
      OPEN_LIST_NAMES.map((name) => ({
        name,
        what: OPEN_LISTS[name].what,
        columns: Object.entries(OPEN_LISTS[name].row.shape).map(([column, schema]) => ({
          column,
          meaning: (schema as z.ZodType).description ?? '',
        })),
      })),
  }
}

const listNamed = (name: string): OpenList =>
  found(
    OPEN_LIST_NAMES.find((known) => known === name),
    'list',
  )
