import type { Socket } from 'socket.io-client'
import {
  type Done,
  type FollowedMeeting,
  type FromBrowser,
  LIVE_DOES,
  type LiveCommand,
  type LiveDoes,
  type ToBrowser,
} from '#app/contract/live.ts'
import { unsentInWords } from '#app/meetings/live-words.ts'
import { putAnswer, write } from './put-answer.ts'
import { say } from './putter.ts'
import { sayAt } from './send-quietly.ts'
import { unsent } from './unsent.ts'

type Line = Socket<ToBrowser, FromBrowser>
const ANSWER_MS = 3_000
const SAVED = 'Saved on this phone. It is sent by itself when you are online again.'

/**
 * Sends what somebody does in a meeting over the line, and keeps on this phone what was not sent. Where nothing can be kept, and without a
 * script, the same forms are sent as any form.
 */
export function doHere(page: HTMLElement, line: Line, meeting: FollowedMeeting) {
  const store = ownStore()
  if (!store) return { sendAll: async () => undefined, forget: () => undefined }
  const atOnce = new Set<string>()
  const kept = unsent({
    ...{ store, meeting },
    send: (command) => sentBy(line, meeting, command),
    answered: (command, done) => putAnswer(page, command, done, atOnce.has(command.command)),
    waits(count) {
      say(page.querySelector('[data-unsent]'), unsentInWords(count))
    },
  })
  page.addEventListener('submit', (submitted) => {
    const form = submitted.target as HTMLFormElement
    const command = commandOf(form)
    if (!command || !kept.keep(command)) return
    submitted.preventDefault()
    if (line.connected) atOnce.add(command.command)
    for (const field of form.querySelectorAll('textarea')) write(field, '')
    // That something waits is said aloud by the status line.
    sayAt(form, line.connected ? '' : SAVED, false)
    void kept.sendAll()
  })
  void kept.sendAll()
  return kept
}

/** The store of this tab; undefined where it cannot be used, as in a private window of some browsers. */
function ownStore(): Storage | undefined {
  try {
    sessionStorage.setItem('try', '')
    sessionStorage.removeItem('try')
    return sessionStorage
  } catch {
    return undefined
  }
}

/** What a form wants to do, if that can be done over the line. */
function commandOf(form: HTMLFormElement): LiveCommand | undefined {
  const does = form.dataset.do as LiveDoes
  if (!LIVE_DOES.includes(does) || !crypto.randomUUID) return undefined
  const typed = new FormData(form)
  const names = [...new Set(typed.keys())].filter((name) => name !== 'do' && name !== 'command')
  const fields = names.map((name) => {
    const values = typed.getAll(name).map(String)
    return [name, values.length > 1 ? values : values[0]!]
  })
  return { does, command: crypto.randomUUID(), fields: Object.fromEntries(fields) }
}

async function sentBy(line: Line, meeting: FollowedMeeting, command: LiveCommand): Promise<Done | undefined | 'lost'> {
  if (!line.connected) return 'lost'
  return new Promise((answer) =>
    line.timeout(ANSWER_MS).emit('do', meeting, command, (error, done) => {
      if (!error) return answer(done)
      answer(line.connected ? undefined : 'lost')
    }),
  )
}
