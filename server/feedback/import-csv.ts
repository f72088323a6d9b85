import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { type Info, parse } from 'csv-parse'

const CHUNK_BYTES = 1 << 20
/** A row longer than this is no row: most likely a quotation mark is missing. */
const ROW_BYTES = 8 << 20
const DELIMITERS = [',', ';', '\t']

/** A table in a file, read row by row. `line` is where a row begins; `readBytes` tells how far reading has come. */
export interface Csv {
  columns: string[]
  sizeBytes: number
  readBytes: () => number
  rows: AsyncGenerator<Row>
}
/** A row with as many cells as there are columns, or what is wrong with it. */
export type Row = { line: number; cells: string[]; wrong?: string }

/** Opens a CSV file and reads its first line. Refuses (Error, one sentence) a file that is missing, empty or not UTF-8, naming the line. */
export async function openCsv(path: string): Promise<Csv> {
  const { size } = await stat(path).catch(() => {
    throw new Error(`There is no file ${path}`)
  })
  const firstLine = await readWhole(path)
  const delimiter = DELIMITERS.map((mark) => ({ mark, cells: firstLine.split(mark).length })).sort((a, b) => b.cells - a.cells)[0]!.mark
  const broken: { wrong?: string } = {}
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: ROW_BYTES,
    on_skip: (error) => {
      broken.wrong = whyBroken(error?.code)
      return undefined
    },
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  })
  const file = createReadStream(path)
  file.on('error', (error) => parser.destroy(error))
  const records = file.pipe(parser)[Symbol.asyncIterator]() as AsyncIterator<{ record: string[]; info: Info }>
  const first = await records.next()
  if (first.done) throw new Error(`The file ${path} is empty`)
  const columns = first.value.record.map((name) => name.trim())
  const rows = rowsAfter(first.value, records, broken)
  return { columns, sizeBytes: size, readBytes: () => parser.info.bytes, rows }
}

async function* rowsAfter(
  header: { record: string[]; info: Info },
  records: AsyncIterator<{ record: string[]; info: Info }>,
  broken: { wrong?: string },
): AsyncGenerator<Row> {
  let line = 2 + linesWithin(header.record) + header.info.empty_lines
  let empty = header.info.empty_lines
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const { record, info } = next.value
    line += info.empty_lines - empty
    empty = info.empty_lines
    if (record.length === header.record.length) yield { line, cells: record }
    else yield { line, cells: record, wrong: `It has ${record.length} cells, but the first line has ${header.record.length}` }
    line += 1 + linesWithin(record)
  }
  if (broken.wrong) yield { line, cells: [], wrong: broken.wrong }
}

const linesWithin = (cells: string[]) => cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

const whyBroken = (code: string | undefined) =>
  code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
    ? 'A quotation mark is opened in or after this line and never closed, so nothing after it could be read'
    : `It could not be read (${code})`

/** Reads the file once to see that all of it is UTF-8, and gives its first line. */
async function readWhole(path: string): Promise<string> {
  const file = await open(path)
  try {
    return await checkEncoding(file, path)
  } finally {
    await file.close()
  }
}

async function checkEncoding(file: FileHandle, path: string): Promise<string> {
  const chunk = Buffer.alloc(CHUNK_BYTES)
  let first: string | undefined
  let line = 1
  let rest: Buffer = Buffer.alloc(0)
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES)
    const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)])
    const whole = bytesRead === 0 ? bytes.length : bytes.lastIndexOf(0x0a) + 1
    if (first === undefined && isUtf16(bytes))
      throw new Error(`${path} is written as UTF-16 (line 1). Save it as “CSV UTF-8” and try again`)
    line = linesRead(bytes.subarray(0, whole), line, path)
    if (first === undefined && whole > 0)
      first = bytes
        .subarray(0, whole)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0]!
    if (bytesRead === 0) return first ?? ''
    rest = Buffer.from(bytes.subarray(whole))
  }
}

/** The number of the line after these, when all of them are UTF-8. */
function linesRead(bytes: Buffer, line: number, path: string): number {
  const good = isUtf8(bytes)
  for (let from = 0; ; line++) {
    const end = bytes.indexOf(0x0a, from)
    if (!good && !isUtf8(bytes.subarray(from, end < 0 ? bytes.length : end)))
      throw new Error(`Line ${line} of ${path} is not UTF-8. Save the file as “CSV UTF-8” and try again. Nothing was taken in`)
    if (end < 0) return line
    from = end + 1
  }
}

const isUtf16 = ([a, b]: Buffer) => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
