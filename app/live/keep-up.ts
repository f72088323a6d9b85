import type { Following } from '#app/contract/live.ts'
import { heard, type LiveCard, type LiveEvent, type LiveNews, type LiveView } from '#app/contract/live-meeting.ts'

/** A page that follows a meeting: how it asks, and how it shows. */
export interface KeptUp {
  /** Up to where it is drawn. */
  position: number
  /** Asks what happened since a position; undefined when no answer came while the line holds, `lost` when the line broke. */
  ask: (since: number) => Promise<Following | undefined | 'lost'>
  put: (card: LiveCard) => void
  remove: (gone: NonNullable<LiveEvent['gone']>) => void
  /** What is not among these ids any more goes. */
  keepOnly: (ids: ReadonlySet<string>) => void
  /** It knows everything now; `at`: the server's clock, where it was said. */
  upToDate: (at?: LiveNews['at']) => void
  /** It may not follow any more. */
  refused: () => void
}

/** Keeps a page as its meeting is: in the order of positions, each once, and whatever is missing is asked for. */
export function keepUp(page: KeptUp) {
  let view: LiveView = { position: page.position, cards: new Map() }
  let furthest = page.position
  let asking = false

  /** Asks for what it does not know, until it is told or the line breaks. */
  async function ask(): Promise<void> {
    if (asking) return
    asking = true
    const following = await page.ask(view.position)
    asking = false
    if (following === 'lost') return
    if (!following) return ask()
    if (!following.ok) return page.refused()
    take(following.news)
    // What was heard of while the answer was on its way may not be in it, and nothing else may come for a long time.
    if (furthest > view.position) return ask()
    page.upToDate(following.news.at)
  }

  /** Shows what happened, unless the page has it already. */
  function hear(event: LiveEvent): void {
    furthest = Math.max(furthest, event.position)
    const next = heard(view, event)
    if (!next) return void ask()
    if (next === view) return
    view = next
    if (event.card) page.put(event.card)
    if (event.gone) page.remove(event.gone)
    if (!asking) page.upToDate()
  }

  function take(news: LiveNews) {
    if ('events' in news) {
      for (const event of news.events) hear(event)
      return
    }
    const { position, cards } = news.snapshot
    if (position < view.position) return
    view = { position, cards: new Map() }
    page.keepOnly(new Set(cards.map(({ id }) => id)))
    for (const card of cards) page.put(card)
  }

  return {
    ask,
    hear,
    /** Up to where it knows. */
    position: () => view.position,
  }
}
