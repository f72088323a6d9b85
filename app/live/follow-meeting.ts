import { io, type Socket } from 'socket.io-client'
import type { Moment } from '#app/contract/ids.ts'
import { type FollowedMeeting, type Following, type FromBrowser, LIVE_PATH, type Since, type ToBrowser } from '#app/contract/live.ts'
import type { LiveCard } from '#app/contract/live-meeting.ts'
import { timeInWords } from '#app/dates.ts'
import { clockFrom } from './clock-from.ts'
import { doHere } from './do-here.ts'
import { freshWhenOpened } from './drawn-now.ts'
import { keepUp } from './keep-up.ts'
import { ownStreams } from './own-streams.ts'
import { type LineState, putLine } from './put-line.ts'
import { putters } from './putters.ts'
import { reactHere } from './react-here.ts'
import { sendQuietly } from './send-quietly.ts'
import { keepTimers } from './timers.ts'

const ASK_AGAIN_MS = 3_000
const COME_BACK_MS = 1_000
/** Not all at once after a server went away. */
const BACK_OFF = { reconnectionDelay: COME_BACK_MS, reconnectionDelayMax: 10_000, randomizationFactor: 0.5 }
/** Said once: a line that changed with every event would be read aloud with every event. */
const UP_TO_DATE = 'You are up to date.'

/** Keeps the page of a meeting as the meeting is: what happens is put into it, what was missed is asked for, and how it stands is said in words. */
export function followMeeting(page: HTMLElement) {
  const meeting = page.dataset.meeting as FollowedMeeting
  let clock = clockFrom(page.dataset.at as Moment)
  const socket: Socket<ToBrowser, FromBrowser> = io({
    path: LIVE_PATH,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    ...BACK_OFF,
  })
  const parts = partsOf(page)
  const here = doHere(page, socket, meeting)
  keepTimers(page, () => clock())
  reactHere(page, socket, meeting)
  const kept = keepUp({
    ...{ position: Number(page.dataset.position), put: parts.put, remove: parts.remove, keepOnly: parts.keepOnly },
    async ask(since) {
      parts.line('catching-up', 'One moment.')
      const following = await askedBy(socket, meeting, { ...own.known(), all: since })
      if (following && following !== 'lost') own.take(following)
      return following
    },
    refused: () => location.reload(),
    upToDate(at) {
      if (at) clock = clockFrom(at)
      parts.line('live', UP_TO_DATE)
      void here.sendAll()
    },
  })

  const own = ownStreams({
    ...{ put: parts.put, remove: parts.remove, ask: () => void kept.ask() },
    lost(stream) {
      if (stream === 'own') here.forget()
      location.reload()
    },
  })

  socket.on('connect', kept.ask)
  socket.on('told', (of, stream, event) => {
    if (of === meeting) own.hear(stream, event)
  })
  socket.on('happened', (of, event) => {
    if (of === meeting) kept.hear(event)
  })
  socket.on('disconnect', (reason) => {
    parts.line('offline', `Showing a copy from ${timeInWords(new Date(clock()).toISOString() as Moment)}. It goes on by itself.`)
    // The server ended this line: who we are may have changed, and it does not come back by itself.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), COME_BACK_MS * (1 + Math.random()))
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && socket.connected) void kept.ask()
  })

  freshWhenOpened(page.querySelector<HTMLDetailsElement>('#remove'), 'remove-part')
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-do]')) sendQuietly(form)
}

/** Asks over the line what happened since a position. */
const askedBy = (socket: Socket<ToBrowser, FromBrowser>, meeting: FollowedMeeting, since: Since) =>
  new Promise<Following | undefined | 'lost'>((answer) =>
    socket.timeout(ASK_AGAIN_MS).emit('follow', meeting, since, (error, following) => {
      if (!error) return answer(following)
      answer(socket.connected ? undefined : 'lost')
    }),
  )

/** The places of the page that change: each thing has its own putter. */
function partsOf(page: HTMLElement) {
  const put = putters(page)
  const putterOf = new Map(put.map((one) => [one.thing, one]))
  return {
    line: (state: LineState, words: string) => putLine(page, state, words),
    put: (card: LiveCard) => putterOf.get(card.thing)?.put(card),
    remove: ({ thing, id }: Pick<LiveCard, 'thing' | 'id'>) => putterOf.get(thing)?.remove?.(id),
    /** After a long time away: whatever is not there any more goes. */
    keepOnly(ids: ReadonlySet<string>) {
      for (const one of put) for (const id of one.ids?.() ?? []) if (!ids.has(id)) one.remove?.(id)
    },
  }
}
