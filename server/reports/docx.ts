import type { Paragraph, Table } from 'docx'
import { withoutOrderTurners } from '#app/contract/bidi.ts'
import type { Block, FileOutline, Trail } from '#app/contract/report-outline.ts'
import { ratingsInWords } from './rating-words.ts'

type Docx = typeof import('docx')
const RIGHT_TO_LEFT = new Set(['ar', 'ur', 'ku', 'pa-Arab'])

/** A report, or minutes, as a DOCX with real headings, lists, tables with heads, and links. The package is loaded only when a file is asked for. */
export async function docxOf(file: FileOutline): Promise<Buffer> {
  const docx = await import('docx')
  const { Document, HeadingLevel, Packer, Paragraph } = docx
  const draw = drawing(docx, file.address)
  const document = new Document({
    title: safe(file.title),
    creator: 'Common Thread',
    description: safe(file.lead),
    styles: { default: { document: { run: { size: 24, font: 'Arial', language: { value: 'en-GB' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: safe(file.title) }),
          draw.line(file.lead, file.from),
          ...file.blocks.flatMap(draw.block),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function drawing(docx: Docx, address: string) {
  const { ExternalHyperlink, HeadingLevel, Paragraph, Table: DocxTable, TableCell, TableRow, TextRun, WidthType } = docx
  const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const
  const link = ({ path, label }: Trail) =>
    new ExternalHyperlink({ link: `${address}${path}`, children: [new TextRun({ text: safe(label), style: 'Hyperlink' })] })
  const runs = (text: string, bold = false) =>
    safe(text)
      .split('\n')
      .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 && { break: 1 }) }))
  const trailing = (trail?: Trail) => (trail ? [new TextRun(' '), link(trail)] : [])
  const line = (text: string, trail?: Trail, more: { bullet?: { level: number } } = {}) =>
    new Paragraph({ ...more, spacing: { after: 120 }, children: [...runs(text), ...trailing(trail)] })
  const named = (key: string, value: string, trail?: Trail) =>
    new Paragraph({ spacing: { after: 60 }, children: [...runs(`${key}: `, true), ...runs(value), ...trailing(trail)] })

  function block(piece: Block): (Paragraph | Table)[] {
    switch (piece.is) {
      case 'heading':
        return [
          new Paragraph({
            heading: levels[piece.level],
            spacing: { before: 240, after: 120 },
            children: [...runs(piece.text), ...trailing(piece.trail)],
          }),
        ]
      case 'text':
        return [line(piece.text, piece.trail)]
      case 'list':
        return piece.items.map(({ text, trail }) => line(text, trail, { bullet: { level: 0 } }))
      case 'facts':
        return piece.rows.map(({ key, value, trail }) => named(key, value, trail))
      case 'ratings':
        return Object.entries(ratingsInWords(piece)).map(([who, says]) => named(who, says))
      case 'quote':
        return [
          new Paragraph({ indent: { left: 500 }, bidirectional: RIGHT_TO_LEFT.has(piece.language), children: runs(`“${piece.words}”`) }),
          new Paragraph({ indent: { left: 500 }, spacing: { after: 160 }, children: [...runs(piece.by), ...trailing(piece.trail)] }),
        ]
      case 'table':
        return tableOf(piece)
    }
  }

  function tableOf({ caption, columns, rows }: Extract<Block, { is: 'table' }>): (Paragraph | Table)[] {
    const row = (cells: string[], isHead: boolean) =>
      new TableRow({
        tableHeader: isHead,
        children: columns.map((_, at) => new TableCell({ children: [new Paragraph({ children: runs(cells[at] ?? '', isHead) })] })),
      })
    const table = new DocxTable({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
    })
    return [new Paragraph({ spacing: { before: 120 }, keepNext: true, children: runs(caption, true) }), table, new Paragraph('')]
  }

  return { line, block }
}

/** What may stand in XML: other signs would make a file that no program opens. Signs that turn the order of text are defused. */
const NOT_IN_XML = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu
const safe = (text: string) => withoutOrderTurners(text).replace(NOT_IN_XML, '')
