import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { liveGateway } from '#server/live/gateway.ts'
import { createServices, type Services } from '#server/services.ts'
import type { World } from '#tests/build/world.ts'
import { BASE_URL } from './phone.ts'
import type { Stage } from './run-schedule.ts'

/** The real gateway and services, in this process: a restart forgets everything that is not in the database. */
export function inProcess(world: World, gatewayOn = (services: Services) => services) {
  const report = (error: unknown) => {
    throw error
  }
  let http: Server
  let services: Services
  let gateway: ReturnType<typeof liveGateway>
  async function start() {
    const { database } = world.own
    services = createServices({ database, clock: () => world.now, vaultKey: world.vaultKey, baseUrl: BASE_URL, report })
    http = createServer((_req, res) => res.end())
    gateway = liveGateway({ http, services: gatewayOn(services), baseUrl: BASE_URL, report })
    await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  }
  async function stop() {
    await gateway.close()
    await new Promise((closed) => http.close(closed))
    await services.events.settled()
  }
  const stage: Stage = {
    url: () => `http://127.0.0.1:${(http.address() as AddressInfo | null)?.port ?? 1}`,
    carry: (actor, { area, ref }) => {
      return (verb, input) => (services.meetings.live as unknown as Record<string, Verb>)[verb]!(actor, area.slug, ref, input)
    },
    restart: async () => {
      await stop()
      await start()
    },
    settled: () => services.events.settled(),
  }
  return { start, stop, stage }
}
type Verb = (actor: object, area: string, ref: string, input: object) => Promise<unknown>
