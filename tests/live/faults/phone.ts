import { io, type Socket } from 'socket.io-client'
import { type FollowedMeeting, type Following, type FromBrowser, LIVE_PATH, type ToBrowser } from '#app/contract/live.ts'
import type { LiveCard, LiveEvent } from '#app/contract/live-meeting.ts'
import { keepUp } from '#app/live/keep-up.ts'

export const BASE_URL = 'http://127.0.0.1:3000'
/** What a line does with the next things that arrive: each once, in turn. */
export type Weather = 'well' | 'lost' | 'twice' | 'late'
/** What every server refuses at once, after all that it said before. */
const NOWHERE = 'nowhere/MT-000000'
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
  /** It missed something on a line that held: only a fault of the test does that, so it must ask by itself. */
  let missed = false
  let refused = 0
  /** It has been told how things stand, or the line broke. */
  let ready = Promise.resolve()
  let isReady = () => {}
  let socket: Socket<ToBrowser, FromBrowser> | undefined

  const kept = keeper({
    position: -1,
    put: (card) => void cards.set(keyOf(card), card),
    remove: (gone) => void cards.delete(keyOf(gone)),
    keepOnly: (ids) => {
      for (const [key, { id }] of cards) if (!ids.has(id)) cards.delete(key)
    },
    ask: asked,
    upToDate: () => isReady(),
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
    const now = asleep ? 'lost' : (weather.shift() ?? 'well')
    missed ||= now === 'lost'
    if (now === 'lost') return
    if (now === 'late') return void late.push(event)
    kept.hear(event)
    if (now === 'twice') kept.hear(event)
  }

  /** Goes on the line, and asks what it missed. */
  function connect() {
    if (socket?.connected) return
    socket?.disconnect()
    const extraHeaders = { origin: BASE_URL }
    const again = { reconnection: returns, reconnectionDelay: 50, reconnectionDelayMax: 200 }
    const own: Socket<ToBrowser, FromBrowser> = io(url(), {
      path: LIVE_PATH,
      transports: ['websocket'],
      forceNew: true,
      extraHeaders,
      ...again,
    })
    socket = own
    ready = new Promise((known) => {
      isReady = known
    })
    own.on('connect_error', isReady)
    own.on('disconnect', isReady)
    own.on('connect', () => {
      missed = false
      void kept.ask()
    })
    own.on('happened', (of, event) => {
      if (of === meeting && own === socket) arrived(event)
    })
  }

  /** Looks again at what arrives, and asks what it missed meanwhile. */
  function wake() {
    asleep = false
    if (!missed || !socket?.connected) return
    missed = false
    void kept.ask()
  }

  return {
    connect,
    cut: () => void socket?.disconnect(),
    /** Nothing that arrives is looked at, and nobody says so. */
    sleep: () => {
      asleep = true
    },
    wake,
    /** Resolves when whatever was on its way has arrived. */
    async caughtUp() {
      await ready
      const own = socket
      if (own?.connected) await new Promise<void>((done) => own.timeout(3_000).emit('follow', NOWHERE, 0, () => done()))
    },
    weather,
    /** What was late arrives now, the last first. */
    arriveLate: () => {
      while (late.length > 0) kept.hear(late.pop()!)
    },
    /** The line is well again. Whoever missed nothing asks nothing, also when nothing happens any more. */
    heal() {
      weather.length = 0
      while (late.length > 0) kept.hear(late.pop()!)
      wake()
      connect()
    },
    refusals: () => refused,
    cards: () => [...cards.values()],
    position: kept.position,
  }
}
export type Phone = ReturnType<typeof phone>
