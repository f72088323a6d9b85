import type { Done, LiveCommand } from '#app/contract/live.ts'

const UNSENT = 'unsent '

/** Where a tab keeps what was not sent, and what it does with it. */
export interface Unsent {
  /** Gone when the tab is closed. */
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** For each meeting its own. */
  meeting: string
  /** Sends one; undefined when no answer came while the line holds, `lost` when there is no line. */
  send: (command: LiveCommand) => Promise<Done | undefined | 'lost'>
  /** One was answered, whatever was said. */
  answered: (command: LiveCommand, done: Done) => void
  /** So many wait. */
  waits: (count: number) => void
}

/** Keeps what somebody did until the server has said what became of it: in order, across a reload, each counted once. */
export function unsent({ store, meeting, send, answered, waits }: Unsent) {
  const key = `${UNSENT}${meeting}`
  let list = listIn(store, key)
  let sending = false

  /** Keeps one more; the same that waits already is not kept twice. Returns whether it could be kept. */
  function keep(command: LiveCommand): boolean {
    if (isSame(command, list)) return true
    if (!put([...list, command])) return false
    list = [...list, command]
    return true
  }

  /** Sends all that waits, the first first, until the line breaks. */
  async function sendAll() {
    if (sending) return
    sending = true
    for (let next = list[0]; next; next = list[0]) {
      const done = await send(next)
      if (!done || done === 'lost') waits(list.length)
      if (done === 'lost') break
      if (done) settle(next, done)
    }
    sending = false
  }

  function settle(sent: LiveCommand, done: Done) {
    list = list.filter(({ command }) => command !== sent.command)
    put(list)
    answered(sent, done)
    waits(list.length)
  }

  function put(now: readonly LiveCommand[]): boolean {
    try {
      if (now.length === 0) store.removeItem(key)
      else store.setItem(key, JSON.stringify(now))
      return true
    } catch {
      return false
    }
  }

  return {
    keep,
    sendAll,
    /** It is not for whoever is here now. */
    forget() {
      list = []
      put(list)
    },
  }
}

/** Forgets what waits of every meeting: whoever comes next is somebody else. */
export function forgetUnsent(store: Pick<Storage, 'key' | 'length' | 'removeItem'>) {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
  for (const key of keys) if (key.startsWith(UNSENT)) store.removeItem(key)
}

/** The same in this tab; where nothing can be kept there is nothing to forget. */
export function forgetUnsentHere() {
  try {
    forgetUnsent(sessionStorage)
  } catch {}
}

/** What was left by the page before this one; nothing, where that cannot be read. */
function listIn(store: Unsent['store'], key: string): LiveCommand[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isCommand) : []
  } catch {
    return []
  }
}

function isCommand(one: unknown): one is LiveCommand {
  const { does, command, fields } = (one ?? {}) as Record<string, unknown>
  return typeof does === 'string' && typeof command === 'string' && typeof fields === 'object' && fields !== null
}

/** The last that was done with the same thing is this already. */
function isSame({ does, fields }: LiveCommand, list: readonly LiveCommand[]): boolean {
  const about = JSON.stringify(fields)
  return list.filter((one) => JSON.stringify(one.fields) === about).pop()?.does === does
}
