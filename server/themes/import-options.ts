import { z } from 'zod'
import { areaSlug } from '#app/contract/admin.ts'
import { columnIfNamed, columnNamed } from '../feedback/import-columns.ts'

const column = z.string().min(1)

/** What `npm run import -- themes` is told. */
export const ThemeImportOptions = z.object({
  area: areaSlug,
  title: column,
  slug: column.optional(),
  about: column.optional(),
  'dry-run': z.boolean().default(false),
})
export type ThemeImportOptions = z.output<typeof ThemeImportOptions>

/** Which cells of a row hold what. Refuses (Error) a name that no column or more than one has. */
export const themeColumns = ({ title, slug, about }: ThemeImportOptions, columns: string[]) => ({
  title: columnNamed(columns, 'title', title),
  slug: columnIfNamed(columns, 'slug', slug),
  about: columnIfNamed(columns, 'about', about),
})
export type ThemeColumns = ReturnType<typeof themeColumns>
