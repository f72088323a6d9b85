import { randomBytes } from 'node:crypto'
import type { Day, Id, Moment, Ref } from '#app/contract/ids.ts'

export type Clock = () => Date
export const moment = (clock: Clock): Moment => clock().toISOString() as Moment
/** The hour in which it is: as fine as anything that a family does is ever kept. */
export const hour = (clock: Clock): Moment => `${clock().toISOString().slice(0, 13)}:00:00.000Z` as Moment
export const later = (clock: Clock, ms: number): Moment => new Date(clock().getTime() + ms).toISOString() as Moment
export const systemClock: Clock = () => new Date()

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })
/** The day in Europe/London on which a moment falls. */
export const dayOf = (moment: Moment): Day => london.format(new Date(moment)) as Day
export const today = (clock: Clock): Day => dayOf(moment(clock))

let lastMs = 0
let counter = 0
/** `role_0190c3f2…`: kind, then time in ms and a counter, then chance; later ids sort after earlier ones. Never for what families write. */
export function newId<Kind extends string>(kind: Kind, now = Date.now()): Id<Kind> {
  if (now <= lastMs) counter += 1
  else {
    lastMs = now
    counter = 0
  }
  return `${kind}_${lastMs.toString(16).padStart(12, '0')}${counter.toString(16).padStart(4, '0')}${randomBytes(8).toString('hex')}`
}

/** An id without time or order, for whatever a family writes: it tells nothing but itself. */
export const newSecretId = <Kind extends string>(kind: Kind): Id<Kind> => `${kind}_${randomBytes(16).toString('hex')}`

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** `CT-` (or the start of another kind) and six random Crockford base-32 characters; the caller tries again when it is taken. */
export const newRef = (prefix: 'CT' | 'AN' | 'PL' | 'AC' | 'ME' | 'SU' | 'RP' | 'MS' | 'MT' | 'AI' | 'SV' | 'DE' | 'MA' = 'CT') =>
  `${prefix}-${[...randomBytes(6)].map((byte) => CROCKFORD[byte % 32]).join('')}` as Ref

/** A date of the machine's own clock, so many milliseconds from now, for whoever reads that clock. */
export const machineDate = (msFromNow: number) => new Date(Date.now() + msFromNow)
