import type { Socket } from 'socket.io-client'
import type { FollowedMeeting, FromBrowser, ToBrowser } from '#app/contract/live.ts'
import type { Reaction } from '#app/contract/live-reactions.ts'
import { pagesInWords, reactedInWords } from '#app/meetings/reaction-words.ts'
import { say } from './putter.ts'

const SHOWN_MS = 5_000
const ANSWER_MS = 3_000
const OFF = 'reactions off'

/** Shows how people react just now and how many follow, and sends what this reader presses. Their own screen can be without it. */
export function reactHere(page: HTMLElement, line: Socket<ToBrowser, FromBrowser>, meeting: FollowedMeeting) {
  const part = page.querySelector<HTMLElement>('[data-reactions]')
  if (!part) return
  part.hidden = part.dataset.reactions !== 'on'
  const said = part.querySelector('[data-reacted]')
  const shown = part.querySelector<HTMLElement>('[data-reactions-shown]')
  const own = part.querySelector('[data-reactions-own]')
  let off = isOffHere()
  let fades: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    if (shown) shown.hidden = off
    say(own, off ? 'Show reactions on this screen' : 'Hide reactions on this screen')
  }
  show()
  own?.addEventListener('click', () => {
    off = !off
    keepOff(off)
    show()
  })

  line.on('around', (of, { pages, reactions }) => {
    if (of !== meeting) return
    say(page.querySelector('[data-pages]'), pagesInWords(pages))
    const words = reactedInWords(reactions)
    if (!words) return
    say(said, words)
    clearTimeout(fades)
    fades = setTimeout(() => say(said, ''), SHOWN_MS)
  })
  part.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-react]')
    if (!button) return
    const why = (words: string) => say(part.querySelector('[data-react-why]'), words)
    if (!line.connected) return why('You are offline. Reactions are not kept.')
    line.volatile.timeout(ANSWER_MS).emit('react', meeting, button.dataset.react as Reaction, (error, reacting) => {
      why(error || reacting.ok ? '' : reacting.reason)
    })
  })
}

/** Where nothing can be kept, reactions are shown again after the page was loaded again. */
function isOffHere(): boolean {
  try {
    return sessionStorage.getItem(OFF) !== null
  } catch {
    return false
  }
}
function keepOff(off: boolean) {
  try {
    if (off) sessionStorage.setItem(OFF, '')
    else sessionStorage.removeItem(OFF)
  } catch {}
}
