import type { CodebookLine } from '#server/themes/codebook.ts'
import { BringBack } from './theme-forms.tsx'

/** A theme as a row of the list: how much is under it, and whether it is in use. */
export function themeRow(theme: CodebookLine) {
  const { id, title, about, slug, contributions, retired } = theme
  const under = contributions === 1 ? '1 public message' : `${contributions} public messages`
  return {
    id,
    label: retired ? `${title} (not in use)` : title,
    meta: [about, `${under}. Address: ${slug}`],
    fixed: retired,
    ...(retired ? { actions: <BringBack theme={theme} /> } : {}),
  }
}
