import type { AreaId, ContributionId, Moment } from '#app/contract/ids.ts'

export interface SearchDocumentTable {
  contributionId: ContributionId
  areaId: AreaId
  saidAt: Moment
  terms: string
}
