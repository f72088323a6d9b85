import sharp from 'sharp'
import { expect, test } from 'vitest'
import { PAPER_MAX_BYTES } from '#app/contract/agenda-forms.ts'
import { safeFile } from '#server/meetings/paper-file.ts'
import { unzip, type ZipEntry, zip } from '#server/meetings/zip.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const refused = (kind: string) => ({ refusal: { kind } })
const atFile = (words: string) => ({ refusal: { kind: 'invalid', fields: { file: expect.stringContaining(words) } } })
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;/*<script>alert(1)</script>*/', 'latin1')
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const picture = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 8, height: 4, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Artist: 'Ann Other' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 24/1 0/1' } })
    .toFormat(format)
    .toBuffer()

const entry = (name: string, text: string): ZipEntry => ({ name, data: Buffer.from(text) })
const TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const docx = (...more: ZipEntry[]) =>
  zip([
    entry('[Content_Types].xml', TYPES),
    entry('word/document.xml', '<w:document><w:ins w:id="1" w:author="Ann Other" w:date="2026-01-01">We wait.</w:ins></w:document>'),
    entry('docProps/core.xml', '<cp:coreProperties><dc:creator>Ann Other</dc:creator></cp:coreProperties>'),
    ...more,
  ])
const rel = (type: string, target: string, mode = 'External') =>
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`
const rels = (inside: string) => entry('word/_rels/document.xml.rels', `<Relationships>${inside}</Relationships>`)
const odt = (inside = '') =>
  zip([
    entry('mimetype', 'application/vnd.oasis.opendocument.text'),
    entry('content.xml', `<office:annotation><dc:creator>Ann Other</dc:creator><text:p>We wait.</text:p>${inside}</office:annotation>`),
    entry('meta.xml', '<office:document-meta><dc:creator>Ann Other</dc:creator></office:document-meta>'),
  ])

test('what is no paper is refused by what it is, whatever its name says', async () => {
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const cases: [Buffer, string][] = [
    [Buffer.alloc(0), 'empty'],
    [Buffer.alloc(6_000_000, 'a'), 'larger than 5 MB'],
    [Buffer.from('<!doctype html><script>alert(1)</script>'), 'web page'],
    [svg, 'SVG'],
    [GIF, 'GIF'],
    [EXE, 'program'],
    [Buffer.from('just words'), 'do not take'],
    [Buffer.from('%PDF-1.4 cut off'), 'broken'],
    [Buffer.concat([PDF.subarray(0, 20), Buffer.from('/OpenAction<</S/JavaScript>>'), PDF.subarray(20)]), 'program'],
    [await zip([entry('a.txt', 'a')]), 'packed folder'],
    [await docx(entry('word/vbaProject.bin', 'x')), 'macros'],
    [await docx(entry('word/embeddings/one.xlsx', 'x')), 'inside'],
    [await docx(entry('word/../../evil.xml', 'x')), 'outside'],
    [await docx(entry('word/zeros.xml', '0'.repeat(41_000_000))), 'far more'],
    [(await picture('jpeg')).subarray(0, 200), 'broken'],
    [
      await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
      'too many points',
    ],
  ]
  for (const [bytes, words] of cases) await expect(safeFile(bytes), words).rejects.toMatchObject(atFile(words))
  expect(PAPER_MAX_BYTES).toBeLessThan(6_000_000)
})

test('a picture comes out as a picture and nothing else: no place, no name, no script behind it', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const sent = await picture(format)
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const { type, bytes } = await safeFile(Buffer.concat([sent, Buffer.from('<script>alert(1)</script>')]))
    expect(type).toBe(`image/${format}`)
    const { exif, icc, xmp, width, height } = await sharp(bytes).metadata()
    expect({ exif, icc, xmp, width, height }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, width: 8, height: 4 })
    expect(bytes.toString('latin1')).not.toMatch(/Ann|script/)
  }
})

test('a document comes out without its author, its pictures without their place, and still opens', async () => {
  const sent = await docx({ name: 'word/media/image1.jpeg', data: await picture('jpeg') })
  for (const before of [sent, await odt()]) {
    const { type, bytes } = await safeFile(before)
    expect((await safeFile(bytes)).type).toBe(type)
    const after = await unzip(bytes)
    expect(after.map(({ name }) => name)).toEqual((await unzip(before)).map(({ name }) => name))
    expect(after.map(({ data }) => data.toString('latin1')).join('\n')).not.toMatch(/Ann Other|Exif/)
    expect(after.map(({ data }) => data.toString()).join('\n')).toContain('We wait.')
  }
})

test('a document that tells somebody elsewhere who opens it, or brings a program from there, is refused; links for its reader stay', async () => {
  const outside = [
    await docx(rels(rel('image', 'https://elsewhere.example/seen.png'))),
    await docx(rels(rel('oleObject', 'mhtml:https://elsewhere.example/x.html!x'))),
    await docx(rels(rel('image', 'https://elsewhere.example/a&gt;b', '&#69;xternal'))),
    await docx(rels(rel('attachedTemplate', 'https://elsewhere.example/x.dotm').replace('/>', '></Relationship>'))),
    await odt('<draw:image xlink:href="https://elsewhere.example/seen.png"/>'),
  ]
  for (const bytes of outside) await expect(safeFile(bytes)).rejects.toMatchObject(atFile('fetches something'))
  const { bytes } = await safeFile(
    await docx(rels(rel('hyperlink', 'https://www.gov.uk') + rel('attachedTemplate', 'file:///C:/Users/Ann%20Other/x.dotx'))),
  )
  const after = (await unzip(bytes)).map(({ data }) => data.toString()).join('\n')
  expect(after).toContain('www.gov.uk')
  expect(after).not.toContain('Users')
  expect((await safeFile(await odt('<draw:image xlink:href="Pictures/one.png"/>'))).type).toContain('opendocument')
})

test('a document cannot keep us busy: tags without an end are read once', async () => {
  const began = performance.now()
  for (const tag of ['<dc:creator ', '<w:attachedTemplate ', '<Relationship /attachedTemplate" ', ' w:author="'])
    await safeFile(await docx(entry('word/comments.xml', tag.repeat(100_000))))
  expect(performance.now() - began).toBeLessThan(10_000)
})

onEachDatabase('papers', (world) => {
  const meetings = () => world.services.meetings
  const PAPER = { title: 'What parents told us: 2026', words: '# Short\n\nBuses **are late**.' }

  test('only chair and clerk add them; a bad file is refused at its field; nothing is kept', async () => {
    const { area, officer, rep, ref } = await agendaPlace(world)
    const item = await meetings().addItem(officer, area.slug, ref, anItem())
    const add = (actor = officer, input: object = PAPER, bytes: Uint8Array = PDF) =>
      meetings().addPaper(actor, area.slug, ref, item, input, { bytes })
    await expect(add(rep)).rejects.toMatchObject(refused('forbidden'))
    await expect(add(officer, { title: 'Only a file', words: ' ' })).rejects.toMatchObject(refused('invalid'))
    await expect(add(officer, PAPER, EXE)).rejects.toMatchObject(atFile('program'))
    await expect(meetings().addPaper(officer, area.slug, ref, 'AI-000000', PAPER)).rejects.toMatchObject(refused('not_found'))
    expect(await world.db.selectFrom('paper').selectAll().execute()).toEqual([])
    expect(await world.db.selectFrom('paperFile').selectAll().execute()).toEqual([])
  })

  test('a paper is a page with a file beside it, until it is taken out', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const item = await meetings().addItem(officer, area.slug, ref, anItem())
    const large = Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(900_000, '% some words\n'), PDF.subarray(9)])
    const id = await meetings().addPaper(officer, area.slug, ref, item, PAPER, { bytes: large })
    const bare = await meetings().addPaper(officer, area.slug, ref, item, { ...PAPER, title: 'Words alone' })
    const seen = await meetings().paper(world.visitor(), area.slug, ref, id)
    expect(seen).toMatchObject({ title: PAPER.title, addedAs: 'Officer', file: { title: 'PDF', sizeBytes: large.length } })
    expect(seen.html).toContain('<strong>are late</strong>')
    const file = await meetings().paperFile(world.visitor(), area.slug, ref, id)
    expect({ ...file, bytes: Buffer.from(file.bytes).equals(large) }).toEqual({
      name: 'what-parents-told-us-2026.pdf',
      type: 'application/pdf',
      bytes: true,
    })
    await expect(meetings().paperFile(world.visitor(), area.slug, ref, bare)).rejects.toMatchObject(refused('not_found'))
    const other = await agendaPlace(world, 30, area)
    await expect(meetings().paper(world.visitor(), area.slug, other.ref, id)).rejects.toMatchObject(refused('not_found'))
    await expect(meetings().removePaper(officer, area.slug, other.ref, id)).rejects.toMatchObject(refused('not_found'))
    await meetings().removePaper(officer, area.slug, ref, id)
    await expect(meetings().paper(officer, area.slug, ref, id)).rejects.toMatchObject(refused('not_found'))
    expect(await world.db.selectFrom('paperFile').selectAll().execute()).toEqual([])
    const { items } = await meetings().agenda(world.visitor(), area.slug, ref)
    expect(items[0]!.papers.map(({ title }) => title)).toEqual(['Words alone'])
  })
})
