import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import type { OpenList } from '#app/contract/open-data.ts'
import type { Services } from '#server/services.ts'

/** A row of an export, as anybody gets it: texts under the names of their columns. */
export type Exported = Record<string, string>

/** One of the CSV exports of an area. */
export async function listIn(services: Services, area: string, name: OpenList): Promise<Exported[]> {
  const actor = { accountId: undefined, roles: [], device: undefined, receipt: undefined, addressKey: 'proof' }
  return parse(await text(await services.openData.csv(actor, area, name)), { columns: true, bom: true })
}
/** What stands in a cell with several. */
export const several = (cell: string | undefined) => (cell ? cell.split('|') : [])
