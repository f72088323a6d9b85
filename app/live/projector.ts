import { io, type Socket } from 'socket.io-client'
import type { Moment } from '#app/contract/ids.ts'
import { type FollowedMeeting, type FromBrowser, LIVE_PATH, type ToBrowser } from '#app/contract/live.ts'
import { clockFrom } from './clock-from.ts'
import { keepTimers } from './timers.ts'

const RETRY_MS = 5_000
const ASK_AGAIN_MS = 3_000

// The screen in the room: told by the socket that something happened, drawn anew by the server, put in the place of the older one.
const first = document.querySelector<HTMLElement>('[data-projector]')
if (first) followOnScreen(first)

function followOnScreen(first: HTMLElement) {
  const meeting = first.dataset.projector as FollowedMeeting
  const socket: Socket<ToBrowser, FromBrowser> = io({ path: LIVE_PATH, transports: ['websocket', 'polling'], tryAllTransports: true })
  let page = first
  let furthest = 0
  let asking = false
  let now = clockFrom(first.dataset.at as Moment)
  keepTimers(document, () => now())

  const position = () => Number(page.dataset.position)
  const line = (words: string) => {
    const place = page.querySelector('[data-line]')
    if (place && place.textContent !== words) place.textContent = words
    page.querySelector('[data-still]')?.setAttribute('hidden', '')
  }

  function heard(at: number) {
    furthest = Math.max(furthest, at)
    if (furthest > position()) void drawAnew()
    else line('Live.')
  }
  socket.on('happened', (of, event) => {
    if (of === meeting) heard(event.position)
  })
  const ask = () =>
    socket.timeout(ASK_AGAIN_MS).emit('follow', meeting, position(), (error, following) => {
      if (error) return socket.connected ? ask() : undefined
      if (!following.ok) return location.reload()
      heard('snapshot' in following.news ? following.news.snapshot.position : (following.news.events.at(-1)?.position ?? position()))
    })
  socket.on('connect', ask)
  socket.on('disconnect', () => line('Offline. This is how it was when the line broke. It goes on by itself.'))

  async function drawAnew() {
    if (asking) return
    asking = true
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
      if (!answer.ok) throw new Error(String(answer.status))
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector<HTMLElement>('[data-projector]')
      if (fresh) take(fresh)
      asking = false
      if (furthest > position()) setTimeout(() => heard(furthest), RETRY_MS)
    } catch {
      asking = false
      setTimeout(() => heard(furthest), RETRY_MS)
    }
  }

  function take(fresh: HTMLElement) {
    const part = document.importNode(fresh, true)
    page.replaceWith(part)
    page = part
    now = clockFrom(part.dataset.at as Moment)
    line('Live.')
  }
}
