import type { AreaId, Moment, OutboxId } from '#app/contract/ids.ts'

/** A mail to be sent. It names a vault row; the address is opened at sending, the words of a family never. */
export interface OutboxTable {
  id: OutboxId
  areaId: AreaId | ''
  vaultKey: string
  template: string
  about: string
  facts: string
  onceKey: string
  dueAt: Moment
  sentAt: Moment | null
  cancelledAt: Moment | null
  attempts: number
  failedAt: Moment | null
}
