import type { ForumId, MeasureId, OrganisationId } from './ids.ts'
import type { ThemeLink } from './threads.ts'

/** What can be chosen in the forms of a plan. */
export interface PlanChoicesView {
  organisations: { id: OrganisationId; name: string }[]
  forums: { id: ForumId; name: string }[]
  themes: ThemeLink[]
  measures: { id: MeasureId; ref: string; name: string }[]
}
/** An action in a list to choose from; its title begins with its number. */
export interface ActionChoice {
  ref: string
  title: string
}
