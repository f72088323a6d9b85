import { inflateRawSync } from 'node:zlib'

const HEAD_BYTES = 30

/** The text of one packed file of a ZIP, found by its own head; empty where there is none. */
export function zipEntry(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x03\x04'); at >= 0; at = zip.indexOf('PK\x03\x04', at + 4)) {
    const nameBytes = zip.readUInt16LE(at + 26)
    const extraBytes = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + HEAD_BYTES, at + HEAD_BYTES + nameBytes) !== name) continue
    return inflateRawSync(zip.subarray(at + HEAD_BYTES + nameBytes + extraBytes)).toString('utf8')
  }
  return ''
}
