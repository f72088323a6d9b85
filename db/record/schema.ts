import type { AreaId, Moment } from '#app/contract/ids.ts'
import type { EventName, Place } from '#app/contract/record.ts'

/** The last position taken in a place: the smallest thing that people watch. */
export interface PlaceTable {
  place: Place
  areaId: AreaId
  position: number
}
/** Append-only: one row for each thing that happened. Small facts, never words. `at` is cut to the hour where a family acted. */
export interface RecordTable {
  place: Place
  position: number
  areaId: AreaId
  name: EventName
  actor: string
  about: string
  facts: string
  at: Moment
  commitment: string
}
/** Destroyed with the text when something is lawfully erased; the leaf stays. */
export interface RecordSaltTable {
  place: Place
  position: number
  salt: string
}
/** Rows that no sealer has yet put into the tree. */
export interface RecordUnsealedTable {
  place: Place
  position: number
  areaId: AreaId
}
export interface RecordEntryTable {
  areaId: AreaId
  number: number
  place: Place
  position: number
  leaf: string
}
/** `link` is a hash over the link of the head before and this one: the last stands for the whole history of an area. */
export interface RecordHeadTable {
  areaId: AreaId
  size: number
  root: string
  peaks: string
  at: Moment
  link: string
}
export interface LeaseTable {
  name: string
  holder: string
  until: Moment
}
