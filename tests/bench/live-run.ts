import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Actor } from '#app/contract/actor.ts'
import { openDatabase } from '#db/open.ts'
import { World } from '#tests/build/world.ts'
import { quickFolder } from '../build/quick-folder.ts'
import { cast } from '../live/faults/cast.ts'
import { bundled, carriedOutAt, type MeetingProcess, meetingProcess } from '../live/faults/processes.ts'
import { cpuMicrosOf } from './measure.ts'

/** A meeting that many follow on one process, beside the bare limit in the same run; clients in a process of their own. Loopback only. */
const PHONES = Number(process.env.BENCH_PHONES ?? 1_000)
const EVENTS = 30
interface Served {
  pid: number
  url: string
  port: number
  kill: () => Promise<void>
}
interface Figures {
  p50: number
  p99: number
  cpuMicros: number
  memoryKb?: number
}
interface Row {
  what: string
  ours: Figures
  bare: Figures
  beside: string
}
const rows: Row[] = []

const world = new World()
const folder = quickFolder('bench')
const url = `${folder}/bench.sqlite`
await world.open({ database: openDatabase(url), url, drop: async () => rmSync(folder, { recursive: true, force: true }) })
const own = await cast(world)
const { area, officer, ref, meeting } = own
await world.services.meetings.live.startMeeting(officer, area.slug, ref, {})
for (let i = 0; i < 40; i++) await note(`Line ${i}: what was said is typed for everybody while people speak.`)
await world.services.events.settled()
await bundled()

for (const measured of [deliveries, storms, returns]) {
  rows.push(await measured())
  console.error(`${rows.at(-1)!.what}: measured`)
}
await world.own.database.close()
rmSync(folder, { recursive: true, force: true })
print()
process.exit(0)

/** One public event reaches all. */
async function deliveries(): Promise<Row> {
  const [ours, frame] = await delivered('ours')
  const [bare] = await delivered('ws', frame)
  return { what: `an event reaches ${PHONES}`, ours, bare, beside: 'ws' }
}

async function delivered(kind: 'ours' | 'ws', frame = ''): Promise<[Figures, string]> {
  const server = await served(kind)
  const crowd = await crowdOf()
  const empty = memoryKbOf(server.pid)
  await crowd.ask({ do: 'join', count: PHONES, url: server.url, kind, meeting })
  const full = memoryKbOf(server.pid)
  const send = async (i: number) => {
    if (kind === 'ours')
      await carriedOutAt(server.url, 'note', officer, area.slug, ref, { kind: 'note', words: `Event ${i}: everybody hears this line.` })
    else await fetch(server.url, { method: 'POST', body: frame })
  }
  const ms: number[] = []
  let before = 0
  for (let i = -3; i < EVENTS; i++) {
    if (i === 0) before = cpuMicrosOf(server.pid)
    const start = performance.timeOrigin + performance.now()
    const [{ at }] = await Promise.all([crowd.ask({ do: 'arrivals', count: PHONES }), send(i)])
    if (i >= 0) ms.push(...(at as number[]).map((each) => each - start))
  }
  const cpuMicros = (cpuMicrosOf(server.pid) - before) / (EVENTS * PHONES)
  const figures = { ...shares(ms), cpuMicros, memoryKb: (full - empty) / PHONES }
  crowd.end()
  await server.kill()
  return [figures, await frameNow()]
}

/** All join at once. */
async function storms(): Promise<Row> {
  const measured = async (kind: 'ours' | 'io'): Promise<Figures> => {
    const server = await served(kind)
    const crowd = await crowdOf()
    const before = cpuMicrosOf(server.pid)
    const { ms } = await crowd.ask({ do: 'join', count: PHONES, url: server.url, kind, meeting })
    const figures = { ...shares(ms as number[]), cpuMicros: (cpuMicrosOf(server.pid) - before) / PHONES }
    crowd.end()
    await server.kill()
    return figures
  }
  return { what: `${PHONES} join at once`, ours: await measured('ours'), bare: await measured('io'), beside: 'Socket.IO' }
}

/** The server is killed; twice as many come back to the one that begins in its place, and are caught up. From the kill on, so with the time that it takes to begin. */
async function returns(): Promise<Row> {
  const count = PHONES * 2
  const measured = async (kind: 'ours' | 'io'): Promise<Figures> => {
    const first = await served(kind)
    const crowd = await crowdOf()
    await crowd.ask({ do: 'join', count, url: first.url, kind, meeting })
    const since = performance.timeOrigin + performance.now()
    await first.kill()
    if (kind === 'ours') for (let i = 0; i < 5; i++) await note(`While nobody could hear, ${i}.`)
    const { position } = await snapshotNow()
    const next = await served(kind, first.port)
    const { ms } = await crowd.ask({ do: 'back', since, position: kind === 'ours' ? position : -1 })
    const figures = { ...shares(ms as number[]), cpuMicros: cpuMicrosOf(next.pid) / count }
    crowd.end()
    await next.kill()
    return figures
  }
  return {
    what: `${count} come back after kill -9, caught up`,
    ours: await measured('ours'),
    bare: await measured('io'),
    beside: 'Socket.IO',
  }
}

async function served(kind: 'ours' | 'ws' | 'io', port = 0): Promise<Served> {
  if (kind === 'ours') return (await meetingProcess(world, { port })) satisfies MeetingProcess
  const snapshot = await snapshotNow()
  const answer = { ok: true, news: { at: world.now.toISOString(), snapshot } }
  const child = fork('tests/bench/bare-live.mjs', {
    env: { ...process.env, BARE_LIVE: JSON.stringify({ kind, port, answer }) },
    execArgv: [],
  })
  const told = await messageFrom(child)
  const kill = () => ended(child)
  return { pid: child.pid!, port: told.port as number, url: `http://127.0.0.1:${told.port}`, kill }
}

async function crowdOf() {
  const child = fork('tests/bench/live-crowd.mjs', { execArgv: [] })
  const ask = (what: object) => {
    const answer = messageFrom(child)
    child.send(what)
    return answer
  }
  return { ask, end: () => void child.kill('SIGKILL') }
}

function messageFrom(child: ChildProcess) {
  return new Promise<Record<string, unknown>>((told, failed) => {
    const late = setTimeout(() => failed(new Error('No answer within 60 s')), 60_000)
    child.once('message', (message) => {
      clearTimeout(late)
      told(message as Record<string, unknown>)
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((gone) => {
    child.once('exit', () => gone())
    child.kill('SIGKILL')
  })
}

function note(words: string, actor: Actor = officer) {
  return world.services.meetings.live.note(actor, area.slug, ref, { kind: 'note', words })
}
async function snapshotNow() {
  const news = await world.services.meetings.live.news(world.visitor(), area.slug, ref)
  if (!('snapshot' in news)) throw new Error('There is no snapshot')
  return news.snapshot
}
/** A frame as ours sends it. */
async function frameNow() {
  const { position, cards } = await snapshotNow()
  return `42${JSON.stringify(['happened', meeting, { position, card: cards.filter(({ thing }) => thing === 'note').at(-1) }])}`
}

/** What a process holds in memory (Linux). */
function memoryKbOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
}

function shares(ms: number[]): Pick<Figures, 'p50' | 'p99'> {
  const sorted = [...ms].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
  return { p50: at(0.5), p99: at(0.99) }
}

function print() {
  mkdirSync('bench-results', { recursive: true })
  writeFileSync('bench-results/live.json', `${JSON.stringify({ node: process.version, at: new Date().toISOString(), rows }, null, 2)}\n`)
  console.log('| what | ours p50 ms | p99 ms | CPU µs each | KB each | beside | p50 ms | p99 ms | CPU µs each | KB each | CPU ratio |')
  console.log('|---|---|---|---|---|---|---|---|---|---|---|')
  const told = ({ p50, p99, cpuMicros, memoryKb }: Figures) =>
    `${p50.toFixed(0)} | ${p99.toFixed(0)} | ${cpuMicros.toFixed(1)} | ${memoryKb?.toFixed(0) ?? ''}`
  for (const { what, ours, bare, beside } of rows)
    console.log(`| ${what} | ${told(ours)} | ${beside} | ${told(bare)} | ${(ours.cpuMicros / bare.cpuMicros).toFixed(1)} |`)
}
