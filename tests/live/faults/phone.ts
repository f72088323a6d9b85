import { io, type Socket } from 'socket.io-client'
import { type FollowedMeeting, type Following, type FromBrowser, LIVE_PATH, type ToBrowser } from '#app/contract/live.ts'
import type { LiveCard, LiveEvent } from '#app/contract/live-meeting.ts'
import { keepUp } from '#app/live/keep-up.ts'

export const BASE_URL = 'http://127.0.0.1:3000'
/** What a line does with the next things that arrive: each once, in turn. */
export type Weather = 'well' | 'lost' | 'twice' | 'late'
type Keeper = typeof keepUp

interface PhoneParts {
  url: () => string
  meeting: FollowedMeeting
  /** Comes back by itself after the line broke. */
  returns?: boolean
  /** What is heard, before the line does anything to it: whether it was asked for after something, for what must never be seen. */
  overheard?: (text: string, askedAt: number | undefined) => void
  now?: () => number
  keeper?: Keeper
}

/** A phone that follows a meeting, with the code of the page; only what it shows is kept in a list instead of a page. */
export function phone({ url, meeting, returns = false, overheard, now = () => 0, keeper = keepUp }: PhoneParts) {
  const cards = new Map<string, LiveCard>()
  const keyOf = ({ thing, id }: Pick<LiveCard, 'thing' | 'id'>) => `${thing} ${id}`
  const weather: Weather[] = []
  const late: LiveEvent[] = []
  let asleep = false
  let refused = 0
  let socket: Socket<ToBrowser, FromBrowser> | undefined

  const kept = keeper({
    position: -1,
    put: (card) => void cards.set(keyOf(card), card),
    remove: (gone) => void cards.delete(keyOf(gone)),
    keepOnly: (ids) => {
      for (const [key, { id }] of cards) if (!ids.has(id)) cards.delete(key)
    },
    ask: asked,
    upToDate: () => undefined,
    refused: () => void refused++,
  })

  function asked(since: number): Promise<Following | undefined | 'lost'> {
    const own = socket
    const askedAt = now()
    return new Promise((answer) => {
      if (!own?.connected) return answer('lost')
      own.timeout(3_000).emit('follow', meeting, since, (error, following) => {
        if (error) return answer(own.connected ? undefined : 'lost')
        overheard?.(JSON.stringify(following), askedAt)
        answer(following)
      })
    })
  }

  function arrived(event: LiveEvent) {
    overheard?.(JSON.stringify(event), undefined)
    if (asleep) return
    const now = weather.shift() ?? 'well'
    if (now === 'lost') return
    if (now === 'late') return void late.push(event)
    kept.hear(event)
    if (now === 'twice') kept.hear(event)
  }

  /** Goes on the line, and asks what it missed. */
  function connect() {
    if (socket?.active) return
    const extraHeaders = { origin: BASE_URL }
    const again = { reconnection: returns, reconnectionDelay: 50, reconnectionDelayMax: 200 }
    socket = io(url(), { path: LIVE_PATH, transports: ['websocket'], forceNew: true, extraHeaders, ...again })
    socket.on('connect', () => void kept.ask())
    socket.on('happened', (of, event) => {
      if (of === meeting) arrived(event)
    })
  }

  return {
    connect,
    cut: () => void socket?.disconnect(),
    /** Nothing that arrives is looked at, and nobody says so. */
    sleep: () => {
      asleep = true
    },
    wake: () => {
      asleep = false
      return kept.ask()
    },
    weather,
    /** What was late arrives now, the last first. */
    arriveLate: () => {
      while (late.length > 0) kept.hear(late.pop()!)
    },
    isOnline: () => Boolean(socket?.connected),
    refusals: () => refused,
    cards: () => [...cards.values()],
    position: kept.position,
  }
}
export type Phone = ReturnType<typeof phone>
