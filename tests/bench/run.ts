import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fill } from './fill.ts'
import { benchGuard } from './guard.ts'
import { type Cost, costOf, middleOf } from './measure.ts'
import { type Running, serving } from './processes.ts'

interface Row {
  what: string
  at: number
  ours: Cost
  bare: Cost
}

const SIZES = (process.env.BENCH_SIZES ?? '100,10000,100000').split(',').map(Number)
const rows: Row[] = []
const made: { what: string; at: number; ms: number }[] = []

const guard = benchGuard()
console.table(guard)
for (const size of SIZES) await benchAt(size)
printTable(rows)
mkdirSync('bench-results', { recursive: true })
writeFileSync(
  'bench-results/latest.json',
  `${JSON.stringify({ node: process.version, at: new Date().toISOString(), rows, made, guard }, null, 2)}\n`,
)

/** Everything that is measured with so many public contributions. */
async function benchAt(size: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'common-thread-bench-'))
  console.error(`Filling an area with ${size} contributions …`)
  const { slug, thread, code, action, reports } = await fill(dataDir, size)
  made.push(...reports.map(({ what, madeInMs }) => ({ what, at: size, ms: madeInMs })))
  const ours = await serving('build/node/main.js', { DATA_DIR: dataDir, DEMO: 'off' }, '/readyz')
  try {
    const pages = {
      'thread page, 50 nested replies': `/${slug}/feedback/${thread}`,
      'feedback list': `/${slug}/feedback`,
      'theme page': `/${slug}/themes/theme-1`,
      'impact page': `/${slug}/impact`,
      'plan page': `/${slug}/plan`,
      'action page': `/${slug}/actions/${action}`,
      'exceptions page': `/${slug}/exceptions`,
      ...Object.fromEntries(reports.map(({ what, ref }) => [what, `/${slug}/reports/${ref}`])),
    }
    for (const [what, path] of Object.entries(pages)) {
      await page(`${what}, kept`, size, ours, dataDir, path, {})
      await page(`${what}, drawn for somebody signed in`, size, ours, dataDir, path, { Cookie: 'ct=nobody' })
    }
    await page('trace page', size, ours, dataDir, '/trace', { Cookie: await traceCookie(ours.url, code) })
    await posts(size, ours, dataDir, slug)
  } finally {
    await ours.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What a browser holds after somebody has typed the code of a receipt. */
async function traceCookie(url: string, code: string): Promise<string> {
  const body = new URLSearchParams({ code })
  const { headers } = await fetch(`${url}/trace`, { method: 'POST', body, headers: { Origin: url }, redirect: 'manual' })
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function page(what: string, size: number, ours: Running, dataDir: string, path: string, cookie: Record<string, string>) {
  const headers = { ...cookie, 'Accept-Encoding': 'gzip' }
  const bare = await bareLike(ours.url + path, headers, dataDir)
  try {
    rows.push({
      what,
      at: size,
      ours: await middleOf(() => costOf(ours.pid, { url: ours.url + path, headers })),
      bare: await middleOf(() => costOf(bare.pid, { url: bare.url, headers })),
    })
  } finally {
    await bare.stop()
  }
}

/** A bare server that sends what ours sends, byte for byte. */
async function bareLike(url: string, headers: Record<string, string>, dataDir: string): Promise<Running> {
  const answer = await fetch(url, { headers })
  const packed = answer.headers.get('content-encoding') === 'gzip'
  const { gzipSync } = await import('node:zlib')
  const plain = Buffer.from(await answer.arrayBuffer())
  const file = join(dataDir, `bare-${randomBytes(4).toString('hex')}`)
  writeFileSync(file, packed ? gzipSync(plain) : plain)
  const kept = ['content-type', 'cache-control', 'content-security-policy', 'etag', 'vary', 'referrer-policy', 'x-content-type-options']
  const same = Object.fromEntries(kept.flatMap((name) => (answer.headers.get(name) ? [[name, answer.headers.get(name)]] : [])))
  return serving(
    'tests/bench/bare.mjs',
    { BARE: JSON.stringify({ headers: { ...same, ...(packed ? { 'content-encoding': 'gzip' } : {}) }, file }) },
    '/',
  )
}

async function posts(size: number, ours: Running, dataDir: string, slug: string) {
  const url = `${ours.url}/${slug}/say`
  const headers = { Origin: ours.url, 'Content-Type': 'application/x-www-form-urlencoded' }
  const body = () =>
    new URLSearchParams({
      step: 'send',
      words: 'Nobody phones us back, and the plan is late.',
      show: 'yes',
      submission: randomBytes(16).toString('hex'),
    }).toString()
  const answer = await fetch(url, { method: 'POST', headers, body: body() })
  const file = join(dataDir, 'receipt')
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  const bare = await serving(
    'tests/bench/bare.mjs',
    { BARE: JSON.stringify({ headers: { 'content-type': 'text/html; charset=utf-8' }, file }) },
    '/',
  )
  try {
    for (const [what, connections] of [
      ['posted to receipt, one at a time', 1],
      ['posted to receipt, 200 at once', 200],
    ] as const) {
      const load = { method: 'POST' as const, body, connections, headers, seconds: 10 }
      rows.push({
        what,
        at: size,
        ours: await costOf(ours.pid, { ...load, url }),
        bare: await costOf(bare.pid, { ...load, url: bare.url }),
      })
    }
  } finally {
    await bare.stop()
  }
}

function printTable(all: Row[]) {
  console.log('| made | contributions | ms |\n|---|---|---|')
  for (const { what, at, ms } of made) console.log(`| ${what} | ${at} | ${ms.toFixed(0)} |`)
  console.log('| what | contributions | ours µs | bare µs | ratio | ours/s | bare/s |\n|---|---|---|---|---|---|---|')
  for (const { what, at, ours, bare } of all)
    console.log(
      `| ${what} | ${at} | ${ours.cpuMicros.toFixed(0)} | ${bare.cpuMicros.toFixed(0)} | ${(ours.cpuMicros / bare.cpuMicros).toFixed(1)} | ${ours.perSecond.toFixed(0)} | ${bare.perSecond.toFixed(0)} |`,
    )
}
