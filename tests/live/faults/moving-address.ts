import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** One address on this machine that leads to whichever process is there: what a load balancer does, and no more. */
export async function movingAddress(ports: () => number[]) {
  let turn = 0
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const all = ports()
    const port = all[turn++ % Math.max(1, all.length)]
    if (!port) return from.destroy()
    const to = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const one of open) one.destroy()
      return new Promise((closed) => server.close(closed))
    },
  }
}
