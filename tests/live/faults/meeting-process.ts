import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Actor } from '#app/contract/actor.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import { openDatabase } from '#db/open.ts'
import { areas } from '#db/people/area-queries.ts'
import { systemClock } from '#server/clock.ts'
import { watchOthers } from '#server/jobs/watch-others.ts'
import { liveAdapter } from '#server/live/adapter.ts'
import { liveGateway } from '#server/live/gateway.ts'
import { createServices } from '#server/services.ts'

/**
 * A process that serves meetings: the gateway, the services and the notices between processes as main.ts joins them, without the pages.
 * `POST /do` carries a verb out for somebody, who is named by the test.
 */
interface Setting {
  databaseUrl: string
  vaultKey: string
  redisUrl: string | undefined
  baseUrl: string
  /** 0: any that is free. */
  port: number
}
interface Asked {
  verb: string
  actor: Actor
  args: unknown[]
}
const { databaseUrl, vaultKey, redisUrl, baseUrl, port } = JSON.parse(process.env.MEETING_PROCESS ?? '{}') as Setting
const database = openDatabase(databaseUrl)
const report = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
const services = createServices({ database, clock: systemClock, vaultKey: Buffer.from(vaultKey, 'hex'), baseUrl, report })
await services.prepare()
await services.events.startFrom((await areas(database.db)).map(({ id }) => id))

const http = createServer((req, res) => {
  let text = ''
  req.on('data', (chunk) => {
    text += chunk
  })
  req.on('end', () => void carryOut(JSON.parse(text)).then((answer) => res.end(JSON.stringify(answer))))
})
const shared = await liveAdapter({ database, redisUrl, report })
const live = liveGateway({ http, services, baseUrl, report, shared })
const others = watchOthers({ database, catchUp: services.events.catchUp, changed: () => undefined, heardOf: live.heardOf })
await others.start()
setInterval(() => void others.look().then(services.sealer.seal).catch(report), 1_000)
setInterval(live.beat, 1_000)
http.listen(port, '127.0.0.1', () => process.send?.({ port: (http.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit(0))

async function carryOut({ verb, actor, args }: Asked) {
  const verbs = services.meetings.live as unknown as Record<string, (actor: Actor, ...args: unknown[]) => Promise<unknown>>
  try {
    return { about: (await verbs[verb]!(actor, ...args)) ?? null }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) report(error)
    return { refusal: refusal ?? { kind: 'mistake' } }
  }
}
