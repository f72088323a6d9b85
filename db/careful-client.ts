import pg from 'pg'
import { Refused } from '#app/contract/refusal.ts'

type Query = (text: unknown, values?: unknown, ...more: unknown[]) => unknown
const holdsNul = (value: unknown) => typeof value === 'string' && value.includes('\0')

/**
 * PostgreSQL keeps no NUL, so whatever is named by a text with one is not there: it is refused as not found before it is asked for. What
 * people write is refused earlier, at its field. SQLite looks, and finds nothing.
 */
export class CarefulClient extends pg.Client {
  override query = ((text: unknown, values?: unknown, ...more: unknown[]) => {
    if (Array.isArray(values) && values.some(holdsNul)) return Promise.reject(new Refused({ kind: 'not_found', what: 'page' }))
    return (super.query as Query)(text, values, ...more)
  }) as typeof pg.Client.prototype.query
}
