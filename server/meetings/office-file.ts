import { wrong } from '../refuse.ts'
import { redrawn } from './picture.ts'
import { unzip, type ZipEntry, type ZipFault, ZipRefused, zip } from './zip.ts'

const FAULTS: Record<ZipFault, string> = {
  broken: 'This document is broken and cannot be opened. Save it again, or as a PDF',
  locked: 'This document is locked with a password. Take the password off and choose it again',
  too_much: 'This document unpacks to far more than its size. It could be meant to do harm, so we do not take it',
  leads_out: 'This document names files outside itself, or the same file twice. It could be meant to do harm, so we do not take it',
}
const MACROS = /(^|\/)(vbaProject[^/]*|activeX|Basic|Scripts)(\/|\.|$)|macrosheets/i
const INSIDE = /(^|\/)embeddings\/|(^|\/)ObjectReplacements\/|\.(bin|exe|dll|js|vbs|html?|svg|swf)$/i
/** Cameras write into each of these. What cannot be drawn again is refused. */
const PICTURE = /\.(jpe?g|jpe|jfif|png|webp|tiff?|hei[cf]|avif)$/i
/** Parts that say who wrote it, with which program, and when. What takes their place says nothing. */
const SAYS_WHO: Record<string, string> = {
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"></cp:coreProperties>',
  'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>',
  'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"></Properties>',
  'meta.xml':
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta></office:meta></office:document-meta>',
}
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'

/**
 * A Word or OpenDocument text packed anew: without its properties, without the names at changes and comments, its pictures drawn again
 * without what cameras write into them. Refuses (field `file`): broken, locked, bombs, macros, and files within it.
 */
export async function safeOffice(bytes: Buffer): Promise<Buffer> {
  const entries = await unzip(bytes).catch((error: unknown) => {
    if (error instanceof ZipRefused) return wrong('file', FAULTS[error.fault])
    throw error
  })
  if (entries.some(({ name, data }) => MACROS.test(name) || saysMacros(name, data)))
    wrong('file', 'This document has macros: small programs. Save it without them, or as a PDF')
  if (entries.some(({ name }) => INSIDE.test(name)))
    wrong('file', 'Another file is inside this document. Take it out, or save the document as a PDF')
  if (entries.some(fetches))
    wrong('file', 'This document fetches something from elsewhere when it is opened. Put it into the document, or save it as a PDF')
  const safe: ZipEntry[] = []
  for (const entry of entries) safe.push({ name: entry.name, data: await safeEntry(entry) })
  return zip(safe)
}

const saysMacros = (name: string, data: Buffer) =>
  name === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(data.toString('latin1'))

async function safeEntry({ name, data }: ZipEntry): Promise<Buffer> {
  const instead = SAYS_WHO[name]
  if (instead !== undefined) return Buffer.from(HEAD + instead)
  if (PICTURE.test(name)) return redrawn(data)
  return /\.(xml|rels)$/.test(name) ? Buffer.from(withoutNames(data.toString('utf8'))) : data
}

/** Whether a part leads elsewhere other than by a link for its reader: pictures that tell who opens it, programs, whole documents. */
function fetches({ name, data }: ZipEntry): boolean {
  const text = () => data.toString('utf8')
  if (/\.rels$/i.test(name))
    return /&#/.test(text()) || tagsIn(text()).some((tag) => isOutside(tag) && !isTemplate(tag) && !/\/hyperlink["']/.test(tag))
  return /\.xml$/i.test(name) && tagsIn(text()).some((tag) => DRAWN.test(tag) && ELSEWHERE.test(tag))
}
const isOutside = (tag: string) => /^<(\w+:)?Relationship\s/.test(tag) && /TargetMode\s*=\s*["']External/.test(tag)
const DRAWN = /^<(draw:(image|object|object-ole|plugin|applet|floating-frame|fill-image)|text:section-source|style:background-image)\s/
const ELSEWHERE = /xlink:href\s*=\s*["']\s*(\w[\w+.-]*:|\/\/|\\\\)/

/** From each `<` to the next one: a tag with what comes after it. However a text is written, no part of it is looked at twice. */
const tagsIn = (xml: string): string[] => xml.match(/<[^<]*/g) ?? []
/** The address of a template holds the name of whoever sits at the machine. */
const isTemplate = (tag: string) => /^<Relationship\s/.test(tag) && /\/attachedTemplate["']/.test(tag) && tag.trimEnd().endsWith('/>')

/** Names at tracked changes and comments, and the template. */
const withoutNames = (xml: string) =>
  xml
    .replace(/(<(dc:creator|meta:creator-initials|loext:sender-initials)(?:\s[^<>]*)?>)[^<]*(<\/\2\s*>)/g, '$1$3')
    .replace(/<w:attachedTemplate\b[^<>]*\/>/g, '')
    .replace(/<[^<]*/g, (tag) =>
      isTemplate(tag) ? '' : tag.replace(/(\s\w+:(?:author|initials|userId|providerId)=)("[^"]*"|'[^']*')/g, '$1""'),
    )
