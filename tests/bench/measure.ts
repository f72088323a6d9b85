import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

/** What a page or a form costs: CPU of the serving process in microseconds per request, and requests per second. */
export interface Cost {
  cpuMicros: number
  perSecond: number
  p99Ms: number
}

export interface Load {
  url: string
  headers?: Record<string, string>
  method?: 'GET' | 'POST'
  /** The body of each request, made anew; for forms. */
  body?: () => string
  connections?: number
  seconds?: number
}

const TICKS_PER_SECOND = 100
/** How long each address is loaded; shorter is quicker and less exact. */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)

/** CPU that a process has used so far, in microseconds (Linux). */
export function cpuMicrosOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1_000_000
}

/** Loads an address for some seconds, after a short warm-up, and reads the serving process's CPU on both sides. */
export async function costOf(pid: number, { seconds = SECONDS, connections = 8, ...load }: Load): Promise<Cost> {
  await fired({ ...load, seconds: 1, connections })
  const before = cpuMicrosOf(pid)
  const result = await fired({ ...load, seconds, connections })
  const done = result['2xx'] + result['3xx']
  if (done === 0) throw new Error(`${load.url}: no answer in ${seconds} s with ${connections} at once; measure longer (BENCH_SECONDS)`)
  if (result.non2xx > result['3xx']) throw new Error(`${load.url}: ${result.non2xx} of ${result.requests.total} were refused`)
  return { cpuMicros: (cpuMicrosOf(pid) - before) / done, perSecond: done / result.duration, p99Ms: result.latency.p99 }
}

function fired({ url, headers = {}, method = 'GET', body, connections = 8, seconds = 4 }: Load) {
  const load = { url, headers, connections, duration: seconds }
  if (!body) return autocannon({ ...load, method })
  const setupRequest = (request: { headers?: Record<string, string> }) => ({
    ...request,
    body: body(),
    headers: { ...request.headers, 'X-Forwarded-For': someAddress() },
  })
  return autocannon({ ...load, requests: [{ method, setupRequest }] })
}

/** Limits count by address: each request comes from another one. */
const someAddress = () => [...randomBytes(4)].join('.')

/** The middle of three rounds. */
export async function middleOf(rounds: () => Promise<Cost>): Promise<Cost> {
  const costs = [await rounds(), await rounds(), await rounds()].sort((a, b) => a.cpuMicros - b.cpuMicros)
  return costs[1]!
}
