import type { Actor } from '#app/contract/actor.ts'
import type { Ref } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { THREADS_ON_A_PAGE, type ThreadSort, ThreadsAsked, type ThreadsAskedInput, type ThreadsView } from '#app/contract/threads.ts'
import { figuresOf } from '#db/feedback/figures.ts'
import { countListed, type ListedRow, type ListFilter, type ListOrder, listed, newestFound, placeOf, rowsOf } from '#db/feedback/lists.ts'
import { readingArea } from '#db/people/names.ts'
import { countMatching, matching, newestMatching } from '#db/search/queries.ts'
import { queryTerms } from '#db/search/terms.ts'
import { themesIn } from '#db/themes/queries.ts'
import { found } from '../refuse.ts'
import { relevance } from '../search/relevance.ts'
import { standingTheme } from '../themes/standing-theme.ts'
import type { Tools } from '../tools.ts'
import { threadRows } from './thread-rows.ts'

const PAGE = THREADS_ON_A_PAGE
/** Where no running total has the number, counting stops here, so that no list costs more the more was said. */
const COUNTED_AT_MOST = 1_000
/** Up to so many are sorted rather than looked for along the order. */
const FEW = 1_000
/** So many of the newest that hold the words are put in order. */
const RANKED_AT_MOST = 300

const ORDERS: Record<Exclude<ThreadSort, 'best_match'>, { by: ListOrder; direction: 'asc' | 'desc' }> = {
  newest: { by: 'saidAt', direction: 'desc' },
  longest_waiting: { by: 'saidAt', direction: 'asc' },
  most_me_too: { by: 'meToos', direction: 'desc' },
  last_changed: { by: 'changedAt', direction: 'desc' },
}

interface Turn {
  after?: Ref | undefined
  before?: Ref | undefined
}
interface PageOfRows extends Turn {
  rows: ListedRow[]
}
type Total = ThreadsView['total']
const NOTHING: PageOfRows = { rows: [] }
const NONE: Total = { count: 0, orMore: false }

/** The lists of what was said in public. */
export function threadLists({ db, limits }: Pick<Tools, 'db' | 'limits'>) {
  /**
   * A page of what was said: the beginnings of threads; with a theme or a search also replies. 20 a page, in the order that was asked
   * for: newest first unless something else was, with a search what fits best. Refuses: not_found (area, theme), too_many
   * (searches).
   */
  async function threads(actor: Actor, areaSlug: string, input: ThreadsAskedInput): Promise<ThreadsView> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const { search = '', kind, ...asked } = parse(ThreadsAsked, input)
    if (search) await limits.spend('search', actor.addressKey)
    const theme = asked.theme ? await standingTheme(db, area.id, asked.theme) : undefined
    const sort = asked.sort && (search || asked.sort !== 'best_match') ? asked.sort : search ? 'best_match' : 'newest'
    const status = asked.status ?? (sort === 'longest_waiting' ? 'waiting' : undefined)
    const filter = { areaId: area.id, themeId: theme?.id, status, kind, found: search ? matching(db, area.id, search) : undefined }
    const total = search && !filter.found ? NONE : await totalOf(filter, search)
    const { rows, after, before } =
      total.count === 0 ? NOTHING : sort === 'best_match' ? await ranked(filter, search, asked) : await inOrder(filter, sort, total, asked)
    return {
      asked: { theme: theme && { slug: theme.slug, title: theme.title }, status, kind, search, sort },
      rows: await threadRows(db, rows),
      total,
      after,
      before,
      themes: (await themesIn(db, area.id)).map(({ slug, title }) => ({ slug, title })),
    }
  }

  async function inOrder(filter: ListFilter, sort: keyof typeof ORDERS, total: Total, { after, before }: Turn): Promise<PageOfRows> {
    const { by, direction } = ORDERS[sort]
    const few = by !== 'saidAt' && !total.orMore && total.count <= FEW
    const window = { by, direction, few, limit: PAGE + 1 }
    const place = after || before ? await placeOf(db, filter.areaId, (after ?? before)!) : undefined
    const beyond = place && { value: place[by], id: place.id }
    if (beyond && before && !after) {
      const back = await listed(db, filter, { ...window, direction: direction === 'asc' ? 'desc' : 'asc', beyond })
      return back.length < PAGE ? pageFrom(await listed(db, filter, window), false) : pageBack(back)
    }
    return pageFrom(await listed(db, filter, { ...window, beyond }), beyond !== undefined)
  }

  async function ranked(filter: ListFilter, search: string, { after, before }: Turn): Promise<PageOfRows> {
    const looked = queryTerms(search)
    const matches = isWhole(filter)
      ? await newestMatching(db, filter.areaId, search, RANKED_AT_MOST)
      : await newestFound(db, filter, RANKED_AT_MOST)
    const ids = matches
      .map(({ id, terms }, age) => ({ id, age, fit: relevance(terms, looked) }))
      .sort((a, b) => b.fit - a.fit || a.age - b.age)
      .map(({ id }) => id)
    const place = after || before ? await placeOf(db, filter.areaId, (after ?? before)!) : undefined
    const at = place ? ids.indexOf(place.id) : -1
    const first = at < 0 ? 0 : after ? at + 1 : Math.max(0, at - PAGE)
    return pageFrom(await rowsOf(db, ids.slice(first, first + PAGE + 1)), first > 0)
  }

  /** From the running totals where they have it; otherwise counted, no further than needed. */
  async function totalOf(filter: ListFilter, search: string): Promise<Total> {
    const known = search ? undefined : knownTotal(filter)
    if (known) {
      const figures = await figuresOf(db, filter.areaId, known.subject)
      const counted = figures.filter(({ bucket }) => known.bucket === undefined || bucket === known.bucket)
      return { count: counted.reduce((sum, { value }) => sum + value, 0), orMore: false }
    }
    const most = COUNTED_AT_MOST + 1
    const count = search && isWhole(filter) ? await countMatching(db, filter.areaId, search, most) : await countListed(db, filter, most)
    return { count: Math.min(count, COUNTED_AT_MOST), orMore: count > COUNTED_AT_MOST }
  }

  return { threads }
}

function pageFrom(on: ListedRow[], hasBefore: boolean): PageOfRows {
  const rows = on.slice(0, PAGE)
  return { rows, after: on.length > PAGE ? rows.at(-1)?.ref : undefined, before: hasBefore ? rows[0]?.ref : undefined }
}

function pageBack(back: ListedRow[]): PageOfRows {
  const rows = back.slice(0, PAGE).reverse()
  return { rows, after: rows.at(-1)?.ref, before: back.length > PAGE ? rows[0]?.ref : undefined }
}

/** Whether nothing but words narrows it down. */
const isWhole = ({ themeId, status, kind }: ListFilter) => !themeId && !status && !kind

/** Which running total has the number of a list, when one has. */
function knownTotal({ themeId, status, kind }: ListFilter): { subject: string; bucket?: string } | undefined {
  if (themeId) return status || kind ? undefined : { subject: `theme:${themeId}` }
  if (status && kind) return undefined
  return kind ? { subject: 'threads_by_kind', bucket: kind } : { subject: 'threads', ...(status && { bucket: status }) }
}
