import { isUtf8 } from 'node:buffer'
import { QUESTIONNAIRE_MAX_BYTES } from '#app/contract/surveys/import-forms.ts'
import { wrong } from '../../refuse.ts'

/** Refuses (field `file`) a file that is too large to be a questionnaire, before it is read. */
export function whyTooLarge(sizeBytes: number) {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`
  if (sizeBytes > QUESTIONNAIRE_MAX_BYTES)
    wrong('file', `This file has ${megabytes(sizeBytes)}. A questionnaire has no more than ${megabytes(QUESTIONNAIRE_MAX_BYTES)}`)
}

/** The text in a file that somebody sent. Refuses (field `file`) by name: empty, too large, packed, not UTF-8 (with the line), broken characters. */
export function textOfFile(sent: Uint8Array): string {
  whyTooLarge(sent.length)
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength)
  if (bytes.length === 0) wrong('file', 'This file is empty. Choose another one')
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    wrong('file', 'This is a packed folder. Unpack it and choose the questionnaire in it (.lss)')
  if (isUtf16(bytes)) wrong('file', 'This file is written as UTF-16. Save it as UTF-8 and choose it again')
  if (!isUtf8(bytes)) wrong('file', `Line ${firstWrongLine(bytes)} is not UTF-8. Save the file as UTF-8 and choose it again`)
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const broken = text.indexOf('\0')
  if (broken >= 0) wrong('file', `There is a broken character in line ${text.slice(0, broken).split('\n').length}`)
  if (text.trim() === '') wrong('file', 'This file is empty. Choose another one')
  return text
}

/** By its mark, or because every other byte of its beginning is 0. */
function isUtf16(bytes: Buffer): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  const start = bytes.subarray(0, 64)
  return start.length >= 8 && [0, 1].some((from) => start.every((byte, at) => at % 2 !== from || byte === 0))
}

function firstWrongLine(bytes: Buffer): number {
  for (let from = 0, line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, from)
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return line
    from = end + 1
  }
}
