import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FromBrowser, LIVE_PATH, type PublicChange, type ToBrowser, type WatchedThread, type Watching } from '#app/contract/live.ts'
import { liveGateway } from '#server/live/gateway.ts'
import { answered, published, shown, tookDown } from '#tests/build/public.ts'
import { onEachDatabase } from '#tests/build/world.ts'

const BASE_URL = 'http://127.0.0.1:3000'
type Browser = Socket<ToBrowser, FromBrowser>

onEachDatabase('watching a thread', (world) => {
  let http: Server
  let gateway: ReturnType<typeof liveGateway>
  const browsers: Browser[] = []

  beforeAll(async () => {
    http = createServer((_req, res) => res.end('page'))
    gateway = liveGateway({ http, services: world.services, baseUrl: BASE_URL, report: (error) => console.error(error) })
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  })
  afterAll(async () => {
    for (const browser of browsers) browser.disconnect()
    await gateway.close()
    await new Promise((done) => http.close(done))
  })

  /** A browser with a page of this installation open. */
  function browser(origin: string | undefined = BASE_URL, transport: 'websocket' | 'polling' = 'websocket') {
    const { port } = http.address() as AddressInfo
    const one: Browser = io(`http://127.0.0.1:${port}`, {
      path: LIVE_PATH,
      transports: [transport],
      reconnection: false,
      forceNew: true,
      extraHeaders: origin ? { origin } : {},
    })
    browsers.push(one)
    return one
  }
  const watch = (one: Browser, place: unknown) => new Promise<Watching>((answer) => one.emit('watch', place as WatchedThread, answer))
  const next = (one: Browser) => new Promise<PublicChange>((heard) => one.once('changed', heard))
  /** Whatever was on its way to this browser before now has arrived when the answer to a question has. */
  async function everythingHeard(one: Browser, changes: PublicChange[]) {
    await world.announced()
    await watch(one, 'nowhere/CT-000000')
    return changes
  }

  test.each(['https://elsewhere.example', 'null', 'http://127.0.0.1:3001', undefined])('is refused for a page from %s', async (origin) => {
    const { port } = http.address() as AddressInfo
    const one = io(`http://127.0.0.1:${port}`, {
      path: LIVE_PATH,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: origin ? { origin } : {},
    })
    const error = await new Promise((refused) => one.once('connect_error', refused))
    expect(String(error)).toContain('websocket error')
    expect(
      (await fetch(`http://127.0.0.1:${port}${LIVE_PATH}/?EIO=4&transport=polling`, { headers: origin ? { origin } : {} })).status,
    ).toBe(403)
    expect(gateway.counts().sockets).toBe(0)
  })

  test('is refused for what is hidden, waits or never was', async () => {
    const area = await world.area()
    const hidden = await published(world, area, 'Hidden.')
    await tookDown(world, hidden)
    const { ref } = await world.say(area)
    const stranger = browser()
    for (const place of [
      `${area.slug}/${hidden}`,
      `${area.slug}/${ref}`,
      `${area.slug}/CT-000000`,
      'nonsense',
      `at:${hidden}`,
      null,
      { place: 1 },
      'x'.repeat(1_000),
    ])
      expect(await watch(stranger, place)).toEqual({ ok: false })
    expect(gateway.counts().threads).toBe(0)
  })

  test('tells once that a reply was published, and nothing of one that waits', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const elsewhere = await published(world, area, 'Another thread.')
    const [ann, bea] = [browser(), browser()]
    const watching = await watch(ann, `${area.slug}/${root}`)
    await watch(bea, `${area.slug}/${elsewhere}`)
    const [heard, heardElsewhere]: PublicChange[][] = [[], []]
    ann.on('changed', (change) => heard!.push(change))
    bea.on('changed', (change) => heardElsewhere!.push(change))
    const { ref } = await world.say(area, 'Same here.', { parent: root })
    await world.services.feedback.meToo(world.visitor(), area.slug, root)
    expect(await everythingHeard(ann, heard!)).toEqual([])
    await shown(world, ref, 'Same here.')
    const [change, ...more] = await everythingHeard(ann, heard!)
    expect(more).toEqual([])
    expect(change).toEqual({ place: `${area.slug}/${root}`, name: 'moderation.published', position: expect.any(Number) })
    expect(change!.position).toBeGreaterThan(watching.ok ? watching.position : Number.NaN)
    expect(JSON.stringify(change)).not.toContain('contribution_')
    expect(await everythingHeard(bea, heardElsewhere!)).toEqual([])
  })

  test('tells that the thread itself was hidden, and then nothing more', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const reply = await published(world, area, 'Same here.', { parent: root })
    const ann = browser()
    await watch(ann, `${area.slug}/${root}`)
    const changed = next(ann)
    await tookDown(world, root)
    expect(await changed).toMatchObject({ name: 'moderation.hidden' })
    const heard: PublicChange[] = []
    ann.on('changed', (change) => heard.push(change))
    await tookDown(world, reply)
    expect(await everythingHeard(ann, heard)).toEqual([])
    expect(await watch(ann, `${area.slug}/${root}`)).toEqual({ ok: false })
  })

  test('takes no notice of what it does not know, and of too much', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const ann = browser()
    const anything = ann as unknown as Socket
    anything.emit('publish', { ref: root })
    anything.emit('watch')
    anything.emit('watch', `${area.slug}/${root}`, 'not a function')
    expect(await watch(ann, `${area.slug}/${root}`)).toMatchObject({ ok: true })
    const answers = await Promise.all(Array.from({ length: 80 }, () => watch(ann, `${area.slug}/${root}`)))
    expect(answers.filter(({ ok }) => !ok).length).toBeGreaterThan(10)
  })

  test('also by polling, and stops being counted when the page is closed', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const ann = browser(BASE_URL, 'polling')
    await watch(ann, `${area.slug}/${root}`)
    const changed = next(ann)
    await answered(world, area, [root])
    await published(world, area, 'Same here.', { parent: root })
    expect(await changed).toMatchObject({ place: `${area.slug}/${root}` })
    const before = gateway.counts()
    for (const one of browsers) one.disconnect()
    await expect.poll(() => gateway.counts()).toEqual({ sockets: 0, threads: 0 })
    expect(before.threads).toBeGreaterThan(0)
  })
})

describe('the small script of public pages', () => {
  let files: { text: string; entry: boolean }[]
  beforeAll(async () => {
    const { build } = await import('esbuild')
    const { outputFiles, metafile } = await build({
      entryPoints: ['app/live/enhance.ts'],
      outdir: 'nowhere',
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2020',
      metafile: true,
      write: false,
    })
    const made = Object.values(metafile.outputs)
    files = outputFiles.map(({ text }, at) => ({ text, entry: made[at]!.entryPoint === 'app/live/enhance.ts' }))
  })

  test('is under 30 KB packed, with all that it loads', () => {
    const bytes = files.reduce((sum, { text }) => sum + gzipSync(text).length, 0)
    expect(bytes).toBeLessThan(30 * 1024)
    expect(gzipSync(files.find(({ entry }) => entry)!.text).length).toBeLessThan(1024)
  })
})
