import { io, type Socket } from 'socket.io-client'
import { type FromBrowser, LIVE_PATH, type ToBrowser, type WatchedThread } from '#app/contract/live.ts'
import { replacePart } from './replace-part.ts'

const RETRY_MS = 5_000

/** Keeps the replies of an open page as they are now: told by the socket, asked for over HTTP, put in the place of the older ones. */
export function watchThread(first: HTMLElement) {
  const place = first.dataset.live as WatchedThread
  const socket: Socket<ToBrowser, FromBrowser> = io({ path: LIVE_PATH, transports: ['websocket', 'polling'], tryAllTransports: true })
  let part = first
  let asking = false
  let again = false

  const heard = (position: number) => {
    if (position > Number(part.dataset.position)) void ask(position)
  }
  socket.on('connect', () => socket.emit('watch', place, (watching) => watching.ok && heard(watching.position)))
  socket.on('changed', (change) => {
    if (change.place === place) heard(change.position)
  })

  async function ask(position: number) {
    if (asking) {
      again = true
      return
    }
    asking = true
    await refresh(position).catch(() => setTimeout(() => heard(position), RETRY_MS))
    asking = false
    if (again) {
      again = false
      heard(Number(part.dataset.position) + 1)
    }
  }

  async function refresh(position: number) {
    const url = new URL(part.dataset.part ?? '', location.href)
    url.searchParams.set('since', part.dataset.position ?? '0')
    const answer = await fetch(url, { headers: { Accept: 'text/html' } })
    if (answer.status === 204) part.dataset.position = String(position)
    else if (answer.ok) part = replacePart(part, await answer.text())
    else if (answer.status === 404) location.reload()
    else throw new Error(String(answer.status))
  }
}
