import { fileTypeFromBuffer } from 'file-type'
import { PAPER_FILES, PAPER_MAX_BYTES, PAPER_MAX_IN_WORDS, type PaperFileType } from '#app/contract/agenda-forms.ts'
import { wrong } from '../refuse.ts'
import { safeOffice } from './office-file.ts'
import { redrawn } from './picture.ts'

/** A file as it may be kept: what it is was told from its bytes. */
export interface SafeFile {
  type: PaperFileType
  bytes: Buffer
}
const KINDS = 'Choose a PDF, a Word document (.docx), an OpenDocument text (.odt) or a picture (PNG, JPEG, WebP)'
/** What an ending of ours hides most often, said by name. */
const NAMED: Record<string, string> = {
  'application/x-msdownload': 'This is a program',
  'application/vnd.microsoft.portable-executable': 'This is a program',
  'application/x-elf': 'This is a program',
  'application/zip': 'This is a packed folder',
  'application/x-cfb': 'This is an old Word or Office file, which can hold programs',
  'application/vnd.ms-word.document.macroenabled.12': 'This document has macros: small programs',
  'image/gif': 'This is a GIF',
}

/**
 * What may be kept of a file that somebody sent. Refuses (field `file`): empty, larger than 5 MB, of another kind whatever its name says, with
 * macros or programs in it, unpacking to far too much, broken or locked. Pictures and documents come out without what they say about their
 * author; a PDF is kept as it is.
 */
export async function safeFile(sent: Uint8Array): Promise<SafeFile> {
  const bytes = Buffer.from(sent)
  if (bytes.length === 0) wrong('file', 'This file is empty. Choose another one')
  if (bytes.length > PAPER_MAX_BYTES) wrong('file', `This file is larger than ${PAPER_MAX_IN_WORDS}. Choose a smaller one`)
  const type = await typeOf(bytes)
  if (type === 'application/pdf') return { type, bytes: checkedPdf(bytes) }
  const safe = await (type.startsWith('image/') ? redrawn(bytes) : safeOffice(bytes))
  if (safe.length > PAPER_MAX_BYTES) wrong('file', `Drawn again, this file is larger than ${PAPER_MAX_IN_WORDS}. Choose a smaller one`)
  return { type, bytes: safe }
}

async function typeOf(bytes: Buffer): Promise<PaperFileType> {
  const told = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime as string | undefined
  if (told && Object.hasOwn(PAPER_FILES, told)) return told as PaperFileType
  return wrong('file', `${NAMED[told ?? ''] ?? looksLike(bytes)}. ${KINDS}`)
}

function looksLike(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 1000).toLowerCase()
  if (/<svg\b/.test(start)) return 'This is a drawing in SVG, which can hold programs'
  if (/<!doctype html|<html|<script|<body/.test(start)) return 'This is a web page'
  return 'This is a kind of file that we do not take'
}

/** What runs by itself when a PDF is opened, as far as its bytes show it. */
function checkedPdf(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) wrong('file', 'This PDF is broken. Save it again')
  if (/\/(JavaScript|Launch|EmbeddedFile)\b/.test(text)) wrong('file', 'This PDF holds a program or another file. Print it to a new PDF')
  return bytes
}
