import type { Readable } from 'node:stream'
import type { Actor } from '#app/contract/actor.ts'
import type { Block, ReportPageView } from '#app/contract/report-outline.ts'
import { csvOf } from '../open-data/csv.ts'
import type { Tools } from '../tools.ts'
import { docxOf } from './docx.ts'
import { ratingsInWords } from './rating-words.ts'
import type { reportReading } from './read.ts'

/** Reports as files: the same pieces as on the page. */
export function reportFiles(tools: Pick<Tools, 'limits'>, { report }: Pick<ReturnType<typeof reportReading>, 'report'>) {
  /** Every claim as a row: part, heading, what, says, trail. Refuses: not_found, too_many. */
  async function csv(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<Readable> {
    const view = await report(actor, areaSlug, ref)
    await tools.limits.spend('export', actor.addressKey)
    return csvOf(['part', 'heading', 'what', 'says', 'trail'], rowsOf(view))
  }

  /** The report for a word processor. Refuses: not_found, too_many. */
  async function docx(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<Buffer> {
    const view = await report(actor, areaSlug, ref)
    await tools.limits.spend('export', actor.addressKey)
    return docxOf({ ...view, from: { path: `/${view.area.slug}/reports/${view.ref}`, label: view.ref } })
  }

  return { csv, docx }
}

interface Row extends Record<string, string> {
  part: string
  heading: string
  what: string
  says: string
  trail: string
}

async function* rowsOf({ title, lead, ref, address, area, hash, blocks }: ReportPageView): AsyncGenerator<Row> {
  let part = title
  let heading = ''
  let trail = `${address}/${area.slug}/reports/${ref}`
  const row = (what: string, says: string, own?: { path: string }): Row => ({
    part,
    heading,
    what,
    says,
    trail: own ? `${address}${own.path}` : trail,
  })
  yield row('Report', lead)
  yield row('Hash (SHA-256)', hash)
  for (const block of blocks) {
    if (block.is !== 'heading') {
      yield* claimsOf(block, row)
      continue
    }
    if (block.level === 2) [part, heading] = [block.text, '']
    else heading = block.text
    trail = block.trail ? `${address}${block.trail.path}` : `${address}/${area.slug}/reports/${ref}#${block.id}`
  }
}

function claimsOf(block: Exclude<Block, { is: 'heading' }>, row: (what: string, says: string, trail?: { path: string }) => Row): Row[] {
  switch (block.is) {
    case 'text':
      return [row('', block.text, block.trail)]
    case 'list':
      return block.items.map(({ text, trail }) => row('', text, trail))
    case 'facts':
      return block.rows.map(({ key, value, trail }) => row(key, value, trail))
    case 'table':
      return block.rows.flatMap(([first = '', ...cells]) =>
        cells.map((cell, at) => row(`${block.caption}: ${first}, ${block.columns[at + 1] ?? ''}`, cell)),
      )
    case 'quote':
      return [row(block.by, block.words, block.trail)]
    case 'ratings':
      return Object.entries(ratingsInWords(block)).map(([who, says]) => row(who, says))
  }
}
