import { io, type Socket } from 'socket.io-client'
import { type FollowedMeeting, type Following, type FromBrowser, LIVE_PATH, type ToBrowser } from '#app/contract/live.ts'
import type { LiveCard, LiveNoteCard, LiveStateCard } from '#app/contract/live-meeting.ts'
import { timeInWords } from '#app/dates.ts'
import { noteHead, noteInShort, nowInWords, peopleInWords, sinceInWords } from '#app/meetings/live-words.ts'
import { keepUp } from './keep-up.ts'
import { putHeld, putQuestion } from './put-questions.ts'
import { putQueue } from './put-queue.ts'
import { sendQuietly } from './send-quietly.ts'

const ASK_AGAIN_MS = 3_000
/** Said once: a line that changed with every event would be read aloud with every event. */
const UP_TO_DATE = 'You are up to date.'

/** Keeps the page of a meeting as the meeting is: what happens is put into it, what was missed is asked for, and how it stands is said in words. */
export function followMeeting(page: HTMLElement) {
  const meeting = page.dataset.meeting as FollowedMeeting
  let clock = clockFrom(page.dataset.at as LiveNoteCard['at'])
  const socket: Socket<ToBrowser, FromBrowser> = io({ path: LIVE_PATH, transports: ['websocket', 'polling'], tryAllTransports: true })
  const parts = partsOf(page)
  const kept = keepUp({
    ...{ position: Number(page.dataset.position), put: parts.put, remove: ({ id }) => parts.remove(id), keepOnly: parts.keepOnly },
    ask(since) {
      parts.line('catching-up', 'One moment.')
      return askedBy(socket, meeting, since)
    },
    refused: () => location.reload(),
    upToDate(at) {
      if (at) clock = clockFrom(at)
      parts.line('live', UP_TO_DATE)
    },
  })

  socket.on('connect', kept.ask)
  socket.on('happened', (of, event) => {
    if (of === meeting) kept.hear(event)
  })
  socket.on('disconnect', () => parts.line('offline', `This is how it was at ${timeInWords(clock())}. It goes on by itself.`))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && socket.connected) void kept.ask()
  })

  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-do]')) sendQuietly(form)
}

/** Asks over the line what happened since a position. */
const askedBy = (socket: Socket<ToBrowser, FromBrowser>, meeting: FollowedMeeting, since: number) =>
  new Promise<Following | undefined | 'lost'>((answer) =>
    socket.timeout(ASK_AGAIN_MS).emit('follow', meeting, since, (error, following) => {
      if (!error) return answer(following)
      answer(socket.connected ? undefined : 'lost')
    }),
  )

/** The server's clock, from what it said last: a phone's own may be wrong. */
function clockFrom(at: LiveNoteCard['at']) {
  const since = performance.now()
  return () => new Date(Date.parse(at) + performance.now() - since).toISOString() as LiveNoteCard['at']
}

/** The places of the page that change, and what is put into them. Words are always put in as text. */
function partsOf(page: HTMLElement) {
  const find = (what: string) => page.querySelector<HTMLElement>(what)
  const items = [...page.querySelectorAll<HTMLElement>('[data-item]')]
  const agenda = items.map(({ dataset: { item = '', number = '', title = '', minutes = '0' } }) => ({
    ref: item,
    number,
    title,
    minutes: Number(minutes),
  }))
  const notes = find('[data-notes]')
  /** Where the chair chooses a line to take back. */
  const choices = page.querySelector<HTMLSelectElement>('select[name="note"]')

  function line(state: 'live' | 'catching-up' | 'offline', words: string) {
    const place = find('#line')
    if (!place) return
    const names = { live: 'Live.', 'catching-up': 'Catching up.', offline: 'Offline.' }
    const marks = { live: '#i-tick', 'catching-up': '#i-sync', offline: '#i-off' }
    place.querySelector('use')?.setAttribute('href', marks[state])
    const name = place.querySelector('b')
    if (place.dataset.state !== state && name) name.textContent = names[state]
    place.dataset.state = state
    setText(find('[data-line]'), words)
  }

  function putState(state: LiveStateCard) {
    setText(find('[data-now]'), nowInWords(state, agenda))
    setText(find('[data-since]'), sinceInWords(state, agenda))
    for (const item of items) {
      if (item.dataset.item === state.itemRef) item.setAttribute('aria-current', 'step')
      else item.removeAttribute('aria-current')
    }
    find('[data-queue]')?.toggleAttribute('hidden', phaseOf(state) !== 'on')
    const run = page.querySelector<HTMLElement>('[data-run]')
    if (run && run.dataset.run !== phaseOf(state)) location.reload()
  }

  function putNote(card: LiveNoteCard) {
    if (!notes || document.getElementById(card.id)) return
    const row = document.createElement('li')
    row.id = card.id
    row.append(paragraph('ct-meta', noteHead(card)), paragraph('govuk-body ct-lines', card.words))
    const after = [...notes.children].find(({ id }) => id > card.id)
    notes.insertBefore(row, after ?? null)
    choices?.prepend(new Option(noteInShort(card.words), card.id))
    sayEmpty()
  }

  const sayEmpty = () => find('[data-no-notes]')?.toggleAttribute('hidden', (notes?.children.length ?? 0) > 0)

  return {
    line,
    put(card: LiveCard) {
      if (card.thing === 'state') putState(card)
      else if (card.thing === 'note') putNote(card)
      else if (card.thing === 'queue') putQueue(page, page.dataset.meeting?.split('/')[0] ?? '', card)
      else if (card.thing === 'held') putHeld(page, card)
      else if (card.thing === 'question') putQuestion(page, card)
      else if (card.thing === 'people') setText(find('[data-people]'), peopleInWords(card))
    },
    remove(id: string) {
      document.getElementById(id)?.remove()
      choices?.querySelector(`option[value="${CSS.escape(id)}"]`)?.remove()
      sayEmpty()
    },
    /** After a long time away: whatever is not there any more goes. */
    keepOnly(ids: ReadonlySet<string>) {
      for (const row of [...(notes?.children ?? []), ...page.querySelectorAll('[data-question]')]) if (!ids.has(row.id)) row.remove()
      sayEmpty()
    },
  }
}

/** Which forms of the chair fit. */
const phaseOf = ({ startedAt, endedAt, cancelled }: LiveStateCard) => (cancelled || endedAt ? 'over' : startedAt ? 'on' : 'before')

function setText(place: HTMLElement | null, words: string) {
  if (place && place.textContent !== words) place.textContent = words
}

function paragraph(look: string, words: string) {
  const p = document.createElement('p')
  p.className = look
  p.dir = 'auto'
  p.textContent = words
  return p
}
