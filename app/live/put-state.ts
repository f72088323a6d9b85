import type { LiveStateCard } from '#app/contract/live-meeting.ts'
import { itemUntil } from '#app/meetings/live-timer-words.ts'
import { nowInWords, sinceInWords } from '#app/meetings/live-words.ts'
import { putter, say } from './putter.ts'
import { putTimer } from './timers.ts'

/** Says where the meeting is, and marks its item. */
export function putState(page: HTMLElement) {
  const items = [...page.querySelectorAll<HTMLElement>('[data-item]')]
  const agenda = items.map(({ dataset: { item = '', number = '', title = '', minutes = '0' } }) => ({
    ref: item,
    number,
    title,
    minutes: Number(minutes),
  }))
  return putter('state', (state) => {
    say(page.querySelector('[data-now]'), nowInWords(state, agenda))
    say(page.querySelector('[data-since]'), sinceInWords(state, agenda))
    putTimer(page, 'item', itemUntil(state, agenda))
    for (const item of items) {
      if (item.dataset.item === state.itemRef) item.setAttribute('aria-current', 'step')
      else item.removeAttribute('aria-current')
    }
    pointAt(page, state.itemRef)
    page.querySelector('[data-queue]')?.toggleAttribute('hidden', phaseOf(state) !== 'on')
    page.querySelector('[data-reactions]')?.toggleAttribute('hidden', phaseOf(state) !== 'on' || state.reactionsOff)
    const run = page.querySelector<HTMLElement>('[data-run]')
    if (run && run.dataset.run !== phaseOf(state)) location.reload()
  })
}

/** What is written down belongs to the item that is on; once somebody types, it stays with the item that they chose. */
function pointAt(page: HTMLElement, item: string | null) {
  for (const form of page.querySelectorAll('form[data-on-item]')) {
    const select = form.querySelector('select')
    if (select && !form.querySelector('textarea')?.value) select.value = item ?? ''
  }
}

/** Which forms of the chair fit. */
const phaseOf = ({ startedAt, endedAt, cancelled }: LiveStateCard) => (cancelled || endedAt ? 'over' : startedAt ? 'on' : 'before')
