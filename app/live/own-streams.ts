import { type Following, OWN_STREAMS, type OwnStream } from '#app/contract/live.ts'
import type { LiveCard, LiveEvent } from '#app/contract/live-meeting.ts'

interface OwnStreamsPage {
  put: (card: LiveCard) => void
  remove: (gone: NonNullable<LiveEvent['gone']>) => void
  /** One before it is missing. */
  ask: () => void
  /** A stream belongs to this reader no more. */
  lost: (stream: OwnStream) => void
}

/** Keeps what only this reader hears of a meeting: each stream in the order of its own positions, each event once. */
export function ownStreams(page: OwnStreamsPage) {
  const known: Partial<Record<OwnStream, number>> = {}

  function hear(stream: OwnStream, event: LiveEvent) {
    const before = known[stream]
    if (before !== undefined && event.position <= before) return
    if (before === undefined || event.position > before + 1) return page.ask()
    known[stream] = event.position
    if (event.card) page.put(event.card)
    if (event.gone) page.remove(event.gone)
  }

  /** Takes what came with an answer; what is not in it does not belong to this reader any more. */
  function take(following: Following) {
    if (!following.ok) return
    for (const stream of OWN_STREAMS) {
      const news = following[stream]
      if (!news && known[stream] !== undefined) {
        delete known[stream]
        page.lost(stream)
      } else if (news && 'events' in news) for (const event of news.events) hear(stream, event)
      else if (news && news.snapshot.position >= (known[stream] ?? 0)) {
        known[stream] = news.snapshot.position
        for (const card of news.snapshot.cards) page.put(card)
      }
    }
  }

  return {
    hear,
    take,
    /** Up to where each stream is known. */
    known: () => ({ ...known }),
  }
}
