import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import type { Actor } from '#app/contract/actor.ts'
import { Refused } from '#app/contract/refusal.ts'
import type { World } from '#tests/build/world.ts'
import { movingAddress } from './moving-address.ts'
import { BASE_URL } from './phone.ts'
import type { Stage } from './run-schedule.ts'

const BUNDLE = resolve('build/test/meeting-process.mjs')

/** Makes one file of what a process runs, so that it starts quickly. */
export const bundled = () =>
  build({
    ...{ entryPoints: ['tests/live/faults/meeting-process.ts'], outfile: BUNDLE, bundle: true, packages: 'external' },
    ...{ platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline' },
  })

/** A process that serves the meetings of a world. */
export async function meetingProcess(world: World, { redisUrl, port: wanted = 0 }: { redisUrl?: string; port?: number } = {}) {
  const { url: databaseUrl } = world.own
  const setting = { databaseUrl, vaultKey: world.vaultKey.toString('hex'), redisUrl, baseUrl: BASE_URL, port: wanted }
  const child = fork(BUNDLE, { env: { ...process.env, MEETING_PROCESS: JSON.stringify(setting) }, execArgv: ['--enable-source-maps'] })
  const port = await new Promise<number>((started, failed) => {
    child.once('message', (message) => started((message as { port: number }).port))
    child.once('exit', (code) => failed(new Error(`A process of the test ended before it served (${code})`)))
  })
  return {
    pid: child.pid!,
    port,
    url: `http://127.0.0.1:${port}`,
    kill: () => ended(child, 'SIGKILL'),
    stop: () => ended(child, 'SIGTERM'),
  }
}
export type MeetingProcess = Awaited<ReturnType<typeof meetingProcess>>

function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((gone) => {
    child.once('exit', () => gone())
    child.kill(signal)
  })
}

/** Has a verb carried out by whichever process is at an address. Throws what it refuses, and a TypeError when none answers. */
export async function carriedOutAt(url: string, verb: string, actor: Actor, ...args: unknown[]): Promise<unknown> {
  const answer = await fetch(`${url}/do`, { method: 'POST', body: JSON.stringify({ verb, actor, args }), headers: { connection: 'close' } })
  const text = await answer.text()
  if (!text) throw new TypeError('The line broke')
  const { about, refusal } = JSON.parse(text) as {
    about?: unknown
    refusal?: ConstructorParameters<typeof Refused>[0] | { kind: 'mistake' }
  }
  if (refusal?.kind === 'mistake') throw new Error(`A process of the test made a mistake in ${verb}`)
  if (refusal) throw new Refused(refusal)
  return about
}

/** Two processes behind one address. A restart kills one of them; people come back on the other, and another one begins. */
export async function twoProcesses(world: World) {
  let there: MeetingProcess[] = await Promise.all([meetingProcess(world), meetingProcess(world)])
  const address = await movingAddress(() => there.map(({ port }) => port))
  const coming: Promise<void>[] = []
  const begin = async () => void there.push(await meetingProcess(world))
  const stage: Stage = {
    url: () => address.url,
    carry: (actor, { area, ref }) => {
      return (verb, input) => carriedOutAt(address.url, verb, actor, area.slug, ref, input)
    },
    async restart() {
      await Promise.all(coming.splice(0))
      const [first, ...others] = there
      there = others
      await first?.kill()
      coming.push(begin())
    },
    settled: async () => {},
  }
  const stop = async () => {
    await Promise.all(coming)
    await address.close()
    for (const each of there) await each.stop()
  }
  return { stage, stop }
}
