import type { Row } from './import-csv.ts'

const READ_AT_ONCE = 500

/** Rows of a file, some hundred at a time, in their order. */
export async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let some: Row[] = []
  for await (const row of rows) {
    some.push(row)
    if (some.length < READ_AT_ONCE) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
