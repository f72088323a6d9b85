import { SaxesParser } from 'saxes'
import { wrong } from '../../../refuse.ts'

/** A row of a section: its fields by name. */
export type XmlRow = ReadonlyMap<string, string>
export interface XmlSections {
  type: string
  languages: string[]
  rows: ReadonlyMap<string, XmlRow[]>
}
const DEEPEST = 12
const ROWS_MAX = 200_000
const HARM = 'It could be meant to do harm, so we do not take it'

/**
 * The rows in an XML file of LimeSurvey, by section. No entity is ever looked up: a document type is refused as soon as it comes, and so is
 * what is not UTF-8, not whole, nested too deep or not XML (field `file`, by the name of the fault).
 */
export function xmlRows(text: string): XmlSections {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const reader = new RowsReader()
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
      wrong('file', `This XML says that it is written as ${encoding.slice(0, 40)}. Save it as UTF-8`)
  })
  parser.on('doctype', () => wrong('file', `This XML declares a document type (DOCTYPE), as no questionnaire does. ${HARM}`))
  parser.on('error', (error) => wrong('file', whyNotXml(error.message)))
  parser.on('opentag', ({ name }) => reader.opened(name))
  parser.on('text', (piece) => reader.said(piece))
  parser.on('cdata', (piece) => reader.said(piece))
  parser.on('closetag', () => reader.closed())
  parser.write(text).close()
  return reader.sections()
}

/** In the parser's words stand the line, and what is wrong. */
function whyNotXml(message: string): string {
  const [, line, what = message] = /^(\d+):\d+: (.*)$/s.exec(message) ?? []
  if (/unclosed|unexpected end|must contain a root/i.test(what))
    return `This XML ends in the middle${line ? ` (line ${line})` : ''}. The file is not whole`
  if (/undefined entity/i.test(what)) return `Line ${line} of this XML uses a name (an entity) that nothing explains. ${HARM}`
  return `This is not XML: line ${line ?? '?'} cannot be read (${what.slice(0, 100)})`
}

/** document > section > rows > row > field. */
class RowsReader {
  readonly #path: string[] = []
  readonly #rows = new Map<string, XmlRow[]>()
  readonly #languages: string[] = []
  #type = ''
  #row: Map<string, string> | undefined
  #words = ''
  #count = 0

  opened(name: string) {
    this.#path.push(name)
    if (this.#path.length > DEEPEST) wrong('file', `This XML is nested more than ${DEEPEST} deep. ${HARM}`)
    if (this.#inRow && this.#path.length === 4) this.#row = new Map()
    this.#words = ''
  }
  said(piece: string) {
    this.#words += piece
  }
  closed() {
    const depth = this.#path.length
    const name = this.#path.at(-1)!
    if (this.#inRow && depth === 5) this.#row?.set(name, this.#words)
    if (this.#inRow && depth === 4) this.#keep()
    if (depth === 2 && name === 'LimeSurveyDocType') this.#type = this.#words.trim()
    if (depth === 3 && this.#path[1] === 'languages') this.#languages.push(this.#words.trim())
    this.#path.pop()
    this.#words = ''
  }
  get #inRow() {
    return this.#path[2] === 'rows' && this.#path[3] === 'row'
  }
  #keep() {
    this.#count += 1
    if (this.#count > ROWS_MAX) wrong('file', `This XML has more than ${ROWS_MAX} rows. No questionnaire has so many`)
    const section = this.#path[1]!
    const rows = this.#rows.get(section) ?? []
    rows.push(this.#row!)
    this.#rows.set(section, rows)
    this.#row = undefined
  }
  sections(): XmlSections {
    return { type: this.#type, languages: this.#languages, rows: this.#rows }
  }
}
