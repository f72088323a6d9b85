import type { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { refusalOf } from '#app/contract/refusal.ts'
import { STATUS } from '#app/respond.ts'

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Open data as JSON, readable by any page. */
export const openJson = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { ...OPEN, 'Content-Type': 'application/json; charset=utf-8' } })

/** A list as a file for a spreadsheet. */
export const openCsv = (rows: Readable, filename: string) =>
  new Response(createReadableStreamFromReadable(rows), {
    headers: {
      ...OPEN,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${filename.replace(/[^a-z0-9.-]/g, '')}"`,
    },
  })

/** Answers with a refusal as JSON too: `{error}` in plain words. */
export async function openFile(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return openJson({ error: 'reason' in refusal ? refusal.reason : 'There is nothing at this address.' }, STATUS[refusal.kind])
  }
}
