import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import express, { type Express } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { originGuard } from '#server/http/guard.ts'
import { health } from '#server/http/health.ts'
import { keepPages } from '#server/http/keep-pages.ts'
import { pageCache } from '#server/http/page-cache.ts'
import { securityHeaders } from '#server/http/security.ts'
import { tooLarge } from '#server/http/too-large.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

/** A real server on a port of its own; gives its address. */
async function serving(make: (baseUrl: string) => { app: Express; first?: ReturnType<typeof pageCache> }): Promise<string> {
  const http = createServer()
  server = http
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  const baseUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const { app, first } = make(baseUrl)
  http.on('request', (req, res) => {
    if (!first?.serve(req, res)) app(req, res)
  })
  return baseUrl
}

describe('the guard against forged requests', () => {
  const guarded = () =>
    serving((baseUrl) => {
      const app = express()
      app.use(originGuard(baseUrl))
      app.all('*', (_req, res) => void res.send('done'))
      return { app }
    })

  test.each([
    ['from another site', { Origin: 'https://elsewhere.example' }],
    ['from a sibling of ours', { Origin: 'http://sub.127.0.0.1', 'Sec-Fetch-Site': 'same-site' }],
    ['from a page without an origin', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['that a browser calls cross-site whatever its origin says', { Origin: 'own', 'Sec-Fetch-Site': 'cross-site' }],
    ['that says nothing of where it is from', {}],
    ['that somebody typed', { 'Sec-Fetch-Site': 'none' }],
  ])('refuses one %s', async (_, given) => {
    const baseUrl = await guarded()
    const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === 'own' ? baseUrl : value]))
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect((await fetch(baseUrl, { method, headers })).status).toBe(403)
    expect((await fetch(baseUrl, { headers })).status).toBe(200)
  })

  test('lets through what a page of ours sends', async () => {
    const baseUrl = await guarded()
    expect((await fetch(baseUrl, { method: 'POST', headers: { Origin: baseUrl, 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(200)
    expect((await fetch(baseUrl, { method: 'POST', headers: { Origin: baseUrl } })).status).toBe(200)
  })
})

describe('headers', () => {
  test.each([
    ['over TLS', 'https://thread.example.org', true],
    ['on this machine', 'http://localhost:3000', false],
  ])('forbid inline scripts and styles, frames and other sites, %s', async (_, address, tls) => {
    const baseUrl = await serving(() => {
      const app = express()
      app.use(securityHeaders({ baseUrl: address, production: true }))
      app.get('*', (_req, res) => void res.send('page'))
      return { app }
    })
    const { headers } = await fetch(baseUrl)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security') ?? '').toBe(tls ? 'max-age=31536000; includeSubDomains' : '')
  })
})

describe('how much is taken at once', () => {
  test('is a form, or a file where files are taken; nobody sends without saying how much', async () => {
    const baseUrl = await serving(() => {
      const app = express()
      app.use(tooLarge)
      app.all('*', (_req, res) => void res.send('taken'))
      return { app }
    })
    const file = '/desk/wyrefield/meetings/MT-7Q2M4X/agenda'
    const stream = () => new Blob(['without end']).stream()
    for (const [path, body, status] of [
      ['/wyrefield/say', 'x'.repeat(1_000_000), 200],
      ['/wyrefield/say', 'x'.repeat(1_000_001), 413],
      [file, 'x'.repeat(1_000_001), 200],
      [`${file}/x`, 'x'.repeat(1_000_001), 413],
      ['/desk/wyrefield/surveys/import', 'x'.repeat(1_000_001), 200],
      [file, 'x'.repeat(12_000_001), 413],
      [file, stream(), 411],
      ['/wyrefield/say', stream(), 411],
    ] as const) {
      const answer = await fetch(baseUrl + path, { method: 'POST', body, duplex: 'half' } as RequestInit)
      expect(answer.status, path).toBe(status)
    }
  })
})

describe('frames', () => {
  test('on other sites may show what stands under /embed/ alone, and that runs no script and sends no form', async () => {
    const baseUrl = await serving(() => {
      const app = express()
      app.use(securityHeaders({ baseUrl: 'https://thread.example.org', production: true }))
      app.get('*', (_req, res) => void res.send('page'))
      return { app }
    })
    for (const path of ['/', '/embed', '/wyrefield/embed', '/wyrefield/embed/x', '/EMBED/x', '//embed/x', '/embedded/x']) {
      const { headers } = await fetch(baseUrl + path)
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
      expect(headers.get('x-frame-options'), path).toBe('DENY')
    }
    const { headers } = await fetch(`${baseUrl}/embed/wyrefield/ledger`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(headers.get('x-frame-options')).toBeNull()
    for (const part of ['frame-ancestors *', "script-src 'none'", "form-action 'none'", "default-src 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
  })
})

describe('kept pages', () => {
  const page = (cache: ReturnType<typeof pageCache>, draw: () => string) =>
    serving(() => {
      const app = express()
      app.use(keepPages(cache))
      app.get('*', (_req, res) => void res.type('html').send(draw()))
      return { app, first: cache }
    })

  test('are drawn once, and again when something happened in their area', async () => {
    const cache = pageCache('ct')
    let drawn = 0
    const baseUrl = await page(cache, () => `<p>${++drawn}</p>`)
    expect(await (await fetch(`${baseUrl}/wyrefield/feedback`)).text()).toBe('<p>1</p>')
    expect(await (await fetch(`${baseUrl}/wyrefield/feedback`)).text()).toBe('<p>1</p>')
    cache.forget('elsewhere')
    expect(await (await fetch(`${baseUrl}/wyrefield/feedback`)).text()).toBe('<p>1</p>')
    cache.forget('wyrefield')
    expect(await (await fetch(`${baseUrl}/wyrefield/feedback`)).text()).toBe('<p>2</p>')
  })

  test('are packed once, also when they are written in pieces behind what packs everything else', async () => {
    const cache = pageCache('ct')
    const baseUrl = await serving(() => {
      const app = express()
      app.use(compression())
      app.use(keepPages(cache))
      app.get('*', (_req, res) => {
        res.type('html').write('<p>first</p>'.repeat(500))
        res.end('<p>last</p>')
      })
      return { app, first: cache }
    })
    for (let i = 0; i < 2; i++) {
      const { headers } = await fetch(`${baseUrl}/wyrefield`, { headers: { 'Accept-Encoding': 'gzip' } })
      expect(headers.get('content-encoding')).toBe('gzip')
      expect(Number(headers.get('content-length'))).toBeLessThan(300)
      expect(headers.get('etag')).toBeTruthy()
    }
    expect(cache.size).toBe(1)
  })

  test('answer "not changed" to a browser that has them', async () => {
    const cache = pageCache('ct')
    const baseUrl = await page(cache, () => '<p>same</p>')
    const etag = (await fetch(`${baseUrl}/`)).headers.get('etag') ?? ''
    expect((await fetch(`${baseUrl}/`, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  test('are never kept for somebody who is signed in or may take part in a meeting, nor at private addresses', async () => {
    const cache = pageCache('ct')
    let drawn = 0
    const baseUrl = await page(cache, () => `<p>${++drawn}</p>`)
    for (const [path, cookie] of [
      ['/wyrefield', 'ct=secret'],
      ['/wyrefield/meetings/MT-7Q2M4X/live', 'ct-device=0123456789abcdef0123456789abcdef'],
      ['/wyrefield/meetings/MT-7Q2M4X/replay?chapter=2', 'ct-device=0123456789abcdef0123456789abcdef'],
      ['/wyrefield/Meetings/MT-7Q2M4X/Live/', 'ct-device=0123456789abcdef0123456789abcdef'],
      ['/trace', ''],
      ['/Trace', 'ct-trace=code'],
      ['/%74race', 'ct-trace=code'],
      ['/%77yrefield/feedback', ''],
      ['//wyrefield/feedback', ''],
      ['/desk', ''],
      ['/account', ''],
    ] as const)
      for (let i = 0; i < 2; i++) await fetch(baseUrl + path, { headers: { Cookie: cookie } })
    expect(drawn).toBe(22)
    expect(cache.size).toBe(0)
  })

  test('are not kept when something happened while they were drawn', async () => {
    const cache = pageCache('ct')
    let drawn = 0
    const baseUrl = await page(cache, () => {
      drawn += 1
      if (drawn === 1) cache.forget('wyrefield')
      return `<p>${drawn}</p>`
    })
    expect(await (await fetch(`${baseUrl}/wyrefield`)).text()).toBe('<p>1</p>')
    expect(await (await fetch(`${baseUrl}/wyrefield`)).text()).toBe('<p>2</p>')
  })
})

describe('health', () => {
  test('says that it lives, and whether it is ready', async () => {
    let ready = false
    const baseUrl = await serving(() => {
      const app = express()
      app.use(health(async () => ready))
      return { app }
    })
    expect((await fetch(`${baseUrl}/healthz`)).status).toBe(200)
    expect((await fetch(`${baseUrl}/readyz`)).status).toBe(503)
    ready = true
    expect((await fetch(`${baseUrl}/readyz`)).status).toBe(200)
  })
})
