import type { LoaderFunctionArgs } from '@remix-run/node'
import sanitizeHtml from 'sanitize-html'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { loader } from '#app/routes/$area.meetings.$ref_.minutes_.$file.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { zipEntry } from '../build/zip-entry.ts'
import { expectOnlyHarmlessHtml } from '../words/only-harmless-html.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const PAYLOAD = `"><script>alert(1)</script><img src=x onerror=alert(1)> 'and' & <b>more</b>`

onEachDatabase('minutes as files', (world) => {
  const meetings = () => world.services.meetings
  const after = () => meetings().after

  /** Minutes with a line, a decision that is proposed and an action, which nobody has published yet. */
  async function drafted(world: World, says: string) {
    const place = await agendaPlace(world, 1)
    const { officer, area, ref, rep, forum } = place
    const item = await meetings().addItem(officer, area.slug, ref, anItem({ title: `Transport ${says}` }))
    world.pass({ days: 1.5 })
    await meetings().live.startMeeting(officer, area.slug, ref, {})
    await meetings().live.join(rep, area.slug, ref, { as: forum })
    await meetings().live.openItem(officer, area.slug, ref, { item })
    const note = await meetings().live.note(officer, area.slug, ref, { kind: 'note', words: `Buses: ${says}` })
    await after().proposeDecision(officer, area.slug, ref, { item, words: `Pay for it: ${says}` })
    await after().noteAction(officer, area.slug, ref, { item, words: `Ask: ${says}`, who: `Council ${says}`, dueOn: '2030-01-01' })
    await meetings().live.endMeeting(officer, area.slug, ref, {})
    await after().draftMinutes(officer, area.slug, ref)
    return { ...place, note }
  }
  type Place = Awaited<ReturnType<typeof drafted>>
  const open = ({ area, ref }: Place, file: string, actor: Actor = world.visitor()) =>
    loader({
      params: { area: area.slug, ref, file },
      context: { services: world.services, actor },
    } as unknown as LoaderFunctionArgs)
  const html = async (place: Place) => (await open(place, 'minutes.html')).text()
  const written = async (place: Place) =>
    zipEntry(Buffer.from(await (await open(place, 'minutes.docx')).arrayBuffer()), 'word/document.xml')

  test('are refused for a draft to whoever cannot read it, and for a name that is none', async () => {
    const place = await drafted(world, 'late')
    for (const file of ['minutes.html', 'minutes.docx']) {
      for (const actor of [world.visitor(), place.rep]) expect((await open(place, file, actor)).status).toBe(404)
      expect((await open(place, file, place.officer)).status).toBe(200)
    }
    expect((await open({ ...place, ref: 'MT-000000' }, 'minutes.html')).status).toBe(404)
    await after().publishMinutes(place.officer, place.area.slug, place.ref)
    expect((await open(place, 'minutes.html')).status).toBe(200)
    expect((await open(place, 'minutes.pdf')).status).toBe(404)
  })

  test('say which version, who agreed, every item under its heading, tables of decisions and actions, and dissent as large as the line', async () => {
    const place = await drafted(world, 'late')
    const { area, ref, officer, rep, forum } = place
    await after().publishMinutes(officer, area.slug, ref)
    const line = (await after().minutes(officer, area.slug, ref)).lines.find(({ kind }) => kind === 'note')!.id
    await after().dissentFromLine(rep, area.slug, ref, line, { forum, words: 'They were not only late.' })
    const [decision] = (await after().outcomes(area.slug, ref)).decisions
    await after().dissentFrom(rep, area.slug, ref, decision!.ref, { forum, words: 'It is far too little.' })
    for (const actor of [officer, rep]) await after().confirmMinutes(actor, area.slug, ref)

    const page = await html(place)
    expect(page).toMatch(/<html lang="en-GB">/)
    expect(page).toMatch(/<h2[^>]*>Transport late<\/h2>/)
    for (const words of ['Version 1.', 'Agreed by both sides', 'The council and health agreed', 'Families agreed'])
      expect(page).toContain(words)
    expect(page).toMatch(/<blockquote lang="" dir="auto"><p[^>]*><span>They were not only late\.<\/span>/)
    expect(page).toMatch(/<caption[^>]*>Decisions<\/caption>.*<th scope="row"[^>]*>DE-.*It is far too little\..*<caption[^>]*>Actions</s)
    expect(page.match(/<style>.*<\/style>/s)?.[0]).not.toMatch(/(blockquote|figure)[^}]*font/)

    const text = await written(place)
    for (const words of [
      'Buses: late',
      'They were not only late.',
      'It is far too little.',
      'Pay for it: late',
      'Ask: late',
      'Council late',
    ])
      expect(text).toContain(words)
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*Transport late/)
    expect(text).toContain('<w:tblHeader/>')
    expect(text).not.toContain('<w:sz ')
  })

  test('tell of a decision as it stood when the minutes were agreed', async () => {
    const place = await drafted(world, 'late')
    const { area, ref, officer, rep } = place
    await after().publishMinutes(officer, area.slug, ref)
    for (const actor of [officer, rep]) await after().confirmMinutes(actor, area.slug, ref)
    world.pass({ days: 8 })
    const [decision] = (await after().outcomes(area.slug, ref)).decisions
    await after().makeDecision(officer, area.slug, ref, decision!.ref, {
      ...{ words: 'Buses are paid for.', decider: 'Head of transport', body: 'The board', delegation: 'Part 3' },
      ...{ options: 'Leave it', reasons: 'Families wait.', refs: '' },
    })
    for (const file of [await html(place), await written(place)]) {
      expect(file).toContain('Pay for it: late')
      expect(file).not.toContain('Buses are paid for.')
      expect(file).not.toContain('Head of transport')
    }
  })

  test('hold nothing that was taken back', async () => {
    const place = await drafted(world, 'late')
    const { area, ref, officer, rep, forum, note } = place
    await after().publishMinutes(officer, area.slug, ref)
    const line = (await after().minutes(officer, area.slug, ref)).lines.find(({ kind }) => kind === 'note')!.id
    const dissent = await after().dissentFromLine(rep, area.slug, ref, line, { forum, words: 'A name slipped in.' })
    await after().takeBackDissent(rep, area.slug, ref, forum, dissent)
    await meetings().live.takeNoteBack(officer, area.slug, ref, { note })
    for (const file of [await html(place), await written(place)]) {
      expect(file).not.toContain('Buses: late')
      expect(file).not.toContain('A name slipped in.')
      expect(file).toContain('What stood here was taken back.')
    }
  })

  test('whatever is written stays words', async () => {
    const [harmless, hostile] = [await drafted(world, 'late'), await drafted(world, PAYLOAD)]
    for (const { officer, area, ref } of [harmless, hostile]) await after().publishMinutes(officer, area.slug, ref)
    const page = await html(hostile)
    expect(tagsOf(page)).toEqual(tagsOf(await html(harmless)))
    const said = /<span>([\d:apm ]*\. Buses: .*?)<\/span>/s.exec(page)![1]!
    expectOnlyHarmlessHtml(`<p>${said}</p>`)
    expect(said).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const text = await written(hostile)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>')
  })
})

/** Every tag that a parser finds, with the names of its attributes. */
function tagsOf(html: string): string[] {
  const tags: string[] = []
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (name, attributes) => void tags.push([name, ...Object.keys(attributes)].join(' ')),
  })
  return tags
}
