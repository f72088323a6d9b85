import type { Actor } from '#app/contract/actor.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { themesIn, updateTheme } from '#db/themes/queries.ts'
import { dayOf, later } from '../clock.ts'
import { importContributions } from '../feedback/import.ts'
import { columnsOf, ImportOptions } from '../feedback/import-options.ts'
import { makeArea } from '../people/new-area.ts'
import { found } from '../refuse.ts'
import type { Services } from '../services.ts'
import { DAY_MS } from './moments.ts'
import { AREA } from './people.ts'
import { FROM_BEFORE } from './texts/from-before.ts'
import { CONTACTS, COUNCIL, TERMS, THEMES } from './texts/places.ts'

/** The county itself, marked as a demonstration. */
export async function makePlace({ tools }: Services, admin: Actor) {
  const settings = { terms: TERMS, readWithinDays: 2, answerWithinDays: 20, escalateWithinMinutes: 60 }
  const area = { slug: AREA, name: 'Wyrefield', council: COUNCIL, ...settings, demonstration: 1 as const }
  await tools.change((tx) => makeArea(tools, tx, area, admin.roles[0]!.id))
}

/** Its help contacts and its codebook. */
export async function furnish({ people, themes, tools }: Services, admin: Actor) {
  for (const contact of CONTACTS) await people.putContact(admin, AREA, undefined, { ...contact, web: '' })
  for (const { pack: _pack, ...theme } of THEMES) await themes.makeTheme(admin, AREA, theme)
  const area = found(await areaBySlug(tools.db, AREA), 'area')
  const made = await themesIn(tools.db, area.id)
  await tools.change(async (tx) => {
    for (const { id, slug } of made)
      await updateTheme(tx, id, {
        pack: found(
          THEMES.find((theme) => theme.slug === slug),
          'theme',
        ).pack,
      })
  })
}

/** Takes in what an earlier survey held, as any council would. Returns how much. */
export async function takeInFromBefore({ tools }: Services): Promise<number> {
  const options = ImportOptions.parse({ area: AREA, text: 'text', themes: 'themes', separator: '|', date: 'date', state: 'public' })
  const columns = columnsOf(options, ['text', 'themes', 'date'])
  const refuse = (_: unknown, reason: string) => {
    throw new Error(reason)
  }
  async function* rows() {
    for (const [i, [words, themes, daysBefore]] of FROM_BEFORE.entries())
      yield { line: i + 2, cells: [words, themes.join('|'), dayOf(later(tools.clock, -daysBefore * DAY_MS))] }
  }
  const { added } = await importContributions(tools, { options, columns, rows: rows(), refuse, tell: () => undefined })
  return added
}
