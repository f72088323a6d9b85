import type { AreaId, ThemeId } from '#app/contract/ids.ts'
import { allThemesIn, insertThemes } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { newId } from '../clock.ts'
import { slugFrom } from '../themes/slug.ts'
import type { Tools } from '../tools.ts'

/**
 * The codebook of an area while titles are looked up in it: a title as it stands, or one that was there before and differs only by
 * capitals. What was merged leads to where it went.
 */
export class Codebook {
  readonly #areaId: AreaId
  #themes: ThemeTable[]
  readonly #exact = new Map<string, ThemeId>()
  readonly #folded = new Map<string, ThemeId>()

  private constructor(areaId: AreaId, themes: ThemeTable[]) {
    this.#areaId = areaId
    this.#themes = themes
    for (const theme of themes) {
      if (!this.#exact.has(theme.title)) this.#exact.set(theme.title, this.#standing(theme))
      if (!this.#folded.has(folded(theme.title))) this.#folded.set(folded(theme.title), this.#standing(theme))
    }
  }

  static async of({ db }: Tools, areaId: AreaId) {
    return new Codebook(areaId, await allThemesIn(db, areaId))
  }

  idOf(title: string): ThemeId | undefined {
    return this.#exact.get(title) ?? this.#folded.get(folded(title))
  }

  /** Makes the themes that are not in the codebook yet, in this order; joins what somebody else made meanwhile. Records: themes.made. */
  async make({ change, record }: Tools, titles: string[]) {
    const wanted = [...new Set(titles)].filter((title) => !this.idOf(title))
    if (wanted.length === 0) return
    this.#themes = await change(async (tx) => {
      const there = await allThemesIn(tx, this.#areaId)
      const made = this.#rowsFor(
        wanted.filter((title) => !there.some((theme) => theme.title === title)),
        there,
      )
      await insertThemes(tx, made)
      for (const { id } of made)
        record(tx, { name: 'themes.made', place: `at:${this.#areaId}`, areaId: this.#areaId, about: id, actor: 'import' })
      return [...there, ...made]
    })
    for (const theme of this.#themes) if (!this.#exact.has(theme.title)) this.#exact.set(theme.title, this.#standing(theme))
  }

  #rowsFor(titles: string[], there: ThemeTable[]): ThemeTable[] {
    const slugs = new Set(there.map(({ slug }) => slug))
    let rank = there.reduce((highest, theme) => Math.max(highest, theme.rank), 0)
    return titles.map((title) => {
      const slug = slugFrom(title, slugs)
      slugs.add(slug)
      rank += 1
      return { id: newId('theme'), areaId: this.#areaId, slug, title, about: '', pack: '', rank, mergedIntoId: null, retiredAt: null }
    })
  }

  #standing(theme: ThemeTable): ThemeId {
    const seen = new Set<ThemeId>()
    let at = theme
    while (at.mergedIntoId && !seen.has(at.id)) {
      seen.add(at.id)
      const next = this.#themes.find(({ id }) => id === at.mergedIntoId)
      if (!next) break
      at = next
    }
    return at.id
  }
}

const folded = (title: string) => title.toLowerCase().replace(/\s+/g, ' ')
