import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import * as meetingFile from '#app/routes/$area.meetings.$ref[.]ics.ts'
import * as areaFile from '#app/routes/$area.meetings[.]ics.ts'
import * as list from '#app/routes/desk.$area.meetings._index.tsx'
import * as meetingPage from '#app/routes/desk.$area.meetings.$ref.tsx'
import * as seriesPage from '#app/routes/desk.$area.meetings.series.$ref.tsx'
import { onEachDatabase, type World } from '../build/world.ts'

interface Asked {
  actor?: Actor
  area: string
  ref?: string
  form?: Record<string, string>
}

/** What a route answers: a redirect or refusal that it throws is an answer too. */
async function knock(world: World, door: unknown, path: string, { actor = world.visitor(), area, ref, form }: Asked) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = new Request(`http://127.0.0.1:3000${path}`, init)
  const context = { services: world.services, actor, baseUrl: 'http://127.0.0.1:3000' }
  try {
    return await (door as (args: ActionFunctionArgs) => unknown)({
      request,
      params: { area, ref },
      context,
    } as unknown as ActionFunctionArgs)
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown
  }
}
const location = (answer: unknown) => (answer as Response).headers.get('Location') ?? ''
const FORBIDDEN = { init: { status: 403 } }
const MEETING = { do: 'meeting', title: 'March meeting', day: '2026-03-24', at: '18:30', minutes: '90' }
const SERIES = {
  ...{ do: 'series', title: 'Monthly', often: 'monthly', every: '1', weekday: 'TU', which: '2' },
  ...{ startsOn: '2026-03-10', firstAt: '10:00', secondAt: '18:30', minutes: '90' },
}

onEachDatabase('the doors of meetings', (world) => {
  test.each([
    ['/desk/x/meetings?new=series', list],
    ['/desk/x/meetings/MT-7Q2M4X', meetingPage],
    ['/desk/x/meetings/series/MS-7Q2M4X', seriesPage],
  ])('%s sends whoever is not signed in to the sign-in page', async (path, { loader }) => {
    expect(location(await knock(world, loader, path, { area: 'x', ref: 'MT-7Q2M4X' }))).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  })

  test('are closed to a moderator and to the chair of another area, to read and to write; open to the chair', async () => {
    const { slug: area, ...rest } = await world.area()
    const chair = await world.holder({ slug: area, ...rest }, 'chair')
    const made = await knock(world, list.action, '/', { actor: chair, area, form: MEETING })
    const ref = /MT-[0-9A-Z]{6}/.exec(location(made))![0]
    const series = /MS-[0-9A-Z]{6}/.exec(location(await knock(world, list.action, '/', { actor: chair, area, form: SERIES })))![0]
    for (const actor of [await world.holder({ slug: area, ...rest }, 'moderator'), await world.holder(await world.area(), 'chair')]) {
      expect(await knock(world, list.loader, '/', { actor, area })).toMatchObject(FORBIDDEN)
      expect(await knock(world, list.action, '/', { actor, area, form: MEETING })).toMatchObject(FORBIDDEN)
      expect(await knock(world, meetingPage.loader, '/', { actor, area, ref })).toMatchObject(FORBIDDEN)
      expect(await knock(world, seriesPage.loader, '/', { actor, area, ref: series })).toMatchObject(FORBIDDEN)
      expect(await knock(world, seriesPage.action, '/', { actor, area, ref: series, form: { do: 'end' } })).toMatchObject(FORBIDDEN)
      expect(await knock(world, areaFile.loader, '/', { actor, area })).toMatchObject({ status: 200 })
      expect(await knock(world, meetingFile.loader, '/', { actor, area, ref })).toMatchObject({ status: 404 })
    }
    const next = await knock(world, seriesPage.action, '/', { actor: chair, area, ref: series, form: { do: 'next', months: '3' } })
    expect(location(next)).toBe(`/desk/${area}/meetings/series/${series}?done=made-3`)
    const form = { do: 'publish' }
    expect(location(await knock(world, meetingPage.action, '/', { actor: chair, area, ref, form }))).toMatch(/done=publish$/)
    const file = (await knock(world, meetingFile.loader, '/', { area, ref })) as Response
    expect(file.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(await file.text()).toContain('SUMMARY:March meeting')
    const again = await knock(world, meetingPage.action, '/', { actor: chair, area, ref, form })
    expect(again).toMatchObject({ data: { errors: { '': expect.stringContaining('already') } }, init: { status: 409 } })
  })
})
