import type { Database, Db } from './database.ts'

/** Reads with one state of the whole database before its eyes, whatever is written meanwhile. Only reading is possible within. */
export function inSnapshot<T>({ engine, stream }: Pick<Database, 'engine' | 'stream'>, work: (db: Db) => Promise<T>): Promise<T> {
  const reading = stream.transaction()
  if (engine === 'sqlite') return reading.execute(work)
  return reading.setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
}

/** Walks through a long list a step at a time: `step` gives what comes after a row, or the first rows. */
export async function* inSteps<Row>(rowsAtOnce: number, step: (after: Row | undefined) => Promise<Row[]>): AsyncGenerator<Row> {
  let last: Row | undefined
  for (;;) {
    const rows = await step(last)
    yield* rows
    if (rows.length < rowsAtOnce) return
    last = rows.at(-1)
  }
}
