import type { DeskItemView, SuggestionView } from '../contract/desk-views.ts'
import { typedList, typedText } from '../read-form.ts'

type Typed = Record<string, unknown> | undefined
const DECIDING = ['publish', 'private', 'tag']

/** What was typed into the form that decides; undefined when another form of the page came back. */
export const typedDecision = (typed: Typed): Typed => (DECIDING.includes(typedText(typed, 'do')) ? typed : undefined)

/** The suggestions as they were ticked and changed before the form came back. */
export function typedSuggestions(suggestions: readonly SuggestionView[], typed: Typed): SuggestionView[] {
  const spans = typed?.spans
  if (!Array.isArray(spans)) return [...suggestions]
  return suggestions.map((suggestion, at) => {
    const span = (spans[at] ?? {}) as { take?: unknown; shownAs?: unknown }
    return { ...suggestion, take: span.take === 'yes', shownAs: typeof span.shownAs === 'string' ? span.shownAs : '' }
  })
}

/** Which themes are ticked: as typed; otherwise those it has; on something new the two that are suggested most. */
export function tickedThemes({ themes, state }: DeskItemView, typed: Typed): Set<string> {
  if (typed) return new Set(typedList(typed, 'themes'))
  const chosen = themes.filter((theme) => theme.chosen)
  if (chosen.length > 0 || (state !== 'waiting' && state !== 'held')) return new Set(chosen.map(({ slug }) => slug))
  return new Set(
    themes
      .filter(({ why }) => why.length > 0)
      .slice(0, 2)
      .map(({ slug }) => slug),
  )
}
