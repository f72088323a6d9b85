import type { AreaId, ContributionId, Moment, ThemeId } from '#app/contract/ids.ts'

export interface ThemeTable {
  id: ThemeId
  areaId: AreaId
  slug: string
  title: string
  about: string
  pack: string
  rank: number
  mergedIntoId: ThemeId | null
  retiredAt: Moment | null
}
/** `shown` says whether the contribution is public now, so that a theme's page is one walk of an index. */
export interface TagTable {
  contributionId: ContributionId
  themeId: ThemeId
  saidAt: Moment
  shown: 0 | 1
  by: 'desk' | 'door' | 'import'
  taggedAt: Moment
}
