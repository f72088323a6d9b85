import { renderToStaticMarkup as draw } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ThreadView } from '#app/contract/thread.ts'
import { drawReplies } from '#app/feedback/draw-replies.tsx'
import { ThreadList } from '#app/feedback/thread-list.tsx'
import { ThreadPage } from '#app/feedback/thread-page.tsx'
import { answered, published, shown, tookDown } from '#tests/build/public.ts'
import { onEachDatabase } from '#tests/build/world.ts'
import { danglingReferences, repeated, valuesOf } from '#tests/design/markup.ts'

onEachDatabase('the page of a thread', (world) => {
  const thread = async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const root = await published(world, area, 'Nobody rings back.\n\n<script>alert(1)</script>', { themes: [theme.id], kind: 'concern' })
    const first = await published(world, area, 'Same here.', { parent: root })
    await published(world, area, 'لا أحد يجيب.', { parent: first, language: 'ar' })
    await published(world, area, 'Three weeks for us.', { parent: first })
    await shown(world, first, 'Same here, since May.')
    const rude = await published(world, area, 'A rude word.', { parent: root })
    await tookDown(world, rude)
    await world.say(area, 'Zebedee waits.', { parent: root })
    await answered(world, area, [root, first], { themes: [theme.id] })
    const view = (await world.services.feedback.thread(world.visitor(), area.slug, root)) as ThreadView
    return { area, root, first, rude, view, page: draw(<ThreadPage area={area.slug} view={view} agreed={first} />) }
  }

  test('shows what is public, and nothing else', async () => {
    const { page, rude } = await thread()
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('One reply was taken down on Tuesday 3 March 2026 because it attacked a person.')
    expect(page).toContain('A reply is waiting to be read. New replies show within one working day.')
    expect(page).toContain('An evening phone line')
    for (const secret of ['<script', 'rude word', rude, 'Zebedee', 'contribution_', 'area_', 'version_']) expect(page).not.toContain(secret)
  })

  test('has a place of its own for every reply, in its own language', async () => {
    const { page, area, first } = await thread()
    expect(repeated(valuesOf(page, 'id'))).toEqual([])
    expect(danglingReferences(page).filter((id) => !/^[ip]-/.test(id))).toEqual([])
    expect(page).toContain(`id="r-${first}"`)
    expect(page).toMatch(/dir="auto" lang="ar"/)
    expect(page).toContain(`action="/${area.slug}/feedback/${first}"`)
    expect(page).toContain(`/${area.slug}/feedback/${first}/versions`)
    expect(page).toContain('Me too, you said so')
  })

  test('draws its replies alone in the same words, for the page that is open already', async () => {
    const { area, view } = await thread()
    const part = drawReplies(view.replies)
    expect(draw(<ThreadPage area={area.slug} view={view} />)).toContain(part)
    expect(valuesOf(part, 'data-live')).toEqual([`${view.replies.area}/${view.head.ref}`])
    expect(valuesOf(part, 'data-position')).toEqual([String(view.replies.position)])
  })

  test('comes from a list that keeps what is asked in every address', async () => {
    const { area } = await thread()
    for (let i = 0; i < 21; i += 1) await published(world, area, `The bus was late, day ${i}.`, { kind: 'concern' })
    const view = await world.services.feedback.threads(world.visitor(), area.slug, {
      kind: 'concern',
      sort: 'last_changed',
      search: 'late bus',
    })
    const list = draw(<ThreadList area={area.slug} view={view} />)
    const next = valuesOf(list, 'href')
      .find((href) => href.includes('after='))
      ?.replace(/&amp;/g, '&')
    expect(new URL(next ?? '', 'http://x').searchParams.toString()).toBe(
      `kind=concern&search=late+bus&sort=last_changed&after=${view.after}`,
    )
    expect(list).toContain('<b data-value="21" data-of="found">21 things said</b>')
  })
})
