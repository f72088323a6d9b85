import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import type { Row } from '../feedback/import-csv.ts'

/** Refused rows with their line and the reason, so that they can be mended and taken in; with a dry run they are only told. */
export class RefusedRows {
  #file: WriteStream | undefined
  constructor(
    readonly path: string,
    readonly columns: string[],
    readonly dryRun: boolean,
  ) {}

  add = (row: Row, reason: string) => {
    if (this.dryRun) return console.error(`Line ${row.line}: ${reason}`)
    this.#file ??= this.#begun()
    this.#file.write(stringify([[row.line, reason, ...row.cells]]))
  }

  async close() {
    if (!this.#file) return
    this.#file.end()
    await once(this.#file, 'finish')
  }

  #begun() {
    const file = createWriteStream(this.path, { mode: 0o600 })
    file.write(stringify([['line', 'reason', ...this.columns]]))
    return file
  }
}
