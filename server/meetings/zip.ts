import { promisify } from 'node:util'
import { crc32, deflateRaw, inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)
const deflate = promisify(deflateRaw)
const END = 0x06054b50
const IN_LIST = 0x02014b50
const BEFORE_DATA = 0x04034b50
const END_BYTES = 22
const LIST_BYTES = 46
const HEAD_BYTES = 30
const MOST_ENTRIES = 2_000
/** What is packed may grow to this much in all. */
const MOST_BYTES = 40_000_000
const UTF8_NAMES = 0x0800
/** 1 January 1980: when something was packed tells nothing. */
const NO_DATE = 0x0021

export interface ZipEntry {
  name: string
  data: Buffer
}
/** Why a packed file is not opened. */
export type ZipFault = 'broken' | 'locked' | 'too_much' | 'leads_out'
export class ZipRefused extends Error {
  readonly fault: ZipFault
  constructor(fault: ZipFault) {
    super(fault)
    this.fault = fault
  }
}

/**
 * The files in a ZIP, in its order, read by its list at the end. Throws ZipRefused: for what is broken or packed in another way, locked, larger
 * than 40 MB or 2,000 files when unpacked, or named so that it would lead out of its folder or come twice.
 */
export async function unzip(zip: Buffer): Promise<ZipEntry[]> {
  const { count, at: start } = listOf(zip)
  if (count > MOST_ENTRIES) throw new ZipRefused('too_much')
  const entries: ZipEntry[] = []
  const seen = new Set<string>()
  let left = MOST_BYTES
  let at = start
  for (let number = 0; number < count; number += 1) {
    if (at + LIST_BYTES > zip.length || zip.readUInt32LE(at) !== IN_LIST) throw new ZipRefused('broken')
    const nameBytes = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + LIST_BYTES, at + LIST_BYTES + nameBytes)
    if (seen.has(name.toLowerCase()) || /^[/\\]|\\|(^|\/)\.\.(\/|$)|\0/.test(name)) throw new ZipRefused('leads_out')
    seen.add(name.toLowerCase())
    if (!name.endsWith('/')) {
      const data = await unpacked(zip, at, left)
      left -= data.length
      entries.push({ name, data })
    }
    at += LIST_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** Packs files anew. The first one is only stored, as OpenDocument wants it of `mimetype`; no date is kept. */
export async function zip(entries: readonly ZipEntry[]): Promise<Buffer> {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [number, { name, data }] of entries.entries()) {
    const stored = number === 0 && name === 'mimetype'
    const packed = stored ? data : await deflate(data)
    const nameBytes = Buffer.from(name)
    const says = described(stored, data, packed.length, nameBytes.length)
    const head = Buffer.alloc(4)
    head.writeUInt32LE(BEFORE_DATA)
    parts.push(head, says, nameBytes, packed)
    list.push(inList(says, at), nameBytes)
    at += HEAD_BYTES + nameBytes.length + packed.length
  }
  const listed = Buffer.concat(list)
  return Buffer.concat([...parts, listed, theEnd(entries.length, listed.length, at)])
}

function listOf(zip: Buffer) {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - 0xffff); at -= 1)
    if (zip.readUInt32LE(at) === END) return { count: zip.readUInt16LE(at + 10), at: zip.readUInt32LE(at + 16) }
  throw new ZipRefused('broken')
}

/** The data of an entry in the list. What it says of its own size is not believed. */
async function unpacked(zip: Buffer, entry: number, most: number): Promise<Buffer> {
  const [flags, method, size, head] = [
    zip.readUInt16LE(entry + 8),
    zip.readUInt16LE(entry + 10),
    zip.readUInt32LE(entry + 20),
    zip.readUInt32LE(entry + 42),
  ]
  if (flags & 1) throw new ZipRefused('locked')
  if (head + HEAD_BYTES > zip.length || zip.readUInt32LE(head) !== BEFORE_DATA) throw new ZipRefused('broken')
  const from = head + HEAD_BYTES + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28)
  if (from + size > zip.length || (method !== 0 && method !== 8)) throw new ZipRefused('broken')
  const packed = zip.subarray(from, from + size)
  if (method === 0 && size > most) throw new ZipRefused('too_much')
  if (method === 0 || size === 0) return Buffer.from(packed)
  return inflate(packed, { maxOutputLength: Math.max(1, most) }).catch((error: NodeJS.ErrnoException) => {
    throw new ZipRefused(error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too_much' : 'broken')
  })
}

/** What stands of a file both before its data and in the list: from the version on. */
function described(stored: boolean, data: Buffer, packedBytes: number, nameBytes: number): Buffer {
  const says = Buffer.alloc(HEAD_BYTES - 4)
  says.writeUInt16LE(20, 0)
  says.writeUInt16LE(UTF8_NAMES, 2)
  says.writeUInt16LE(stored ? 0 : 8, 4)
  says.writeUInt16LE(NO_DATE, 8)
  says.writeUInt32LE(crc32(data), 10)
  says.writeUInt32LE(packedBytes, 14)
  says.writeUInt32LE(data.length, 18)
  says.writeUInt16LE(nameBytes, 22)
  return says
}

function inList(says: Buffer, at: number): Buffer {
  const entry = Buffer.alloc(LIST_BYTES)
  entry.writeUInt32LE(IN_LIST, 0)
  entry.writeUInt16LE(20, 4)
  says.copy(entry, 6)
  entry.writeUInt32LE(at, 42)
  return entry
}

function theEnd(count: number, listBytes: number, at: number): Buffer {
  const end = Buffer.alloc(END_BYTES)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(listBytes, 12)
  end.writeUInt32LE(at, 16)
  return end
}
