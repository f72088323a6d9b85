import type { ContributionId } from '#app/contract/ids.ts'
import type { WatchedThread } from '#app/contract/live.ts'

interface Watched {
  places: Set<WatchedThread>
  /** The last position that was told. What comes later with an earlier one is in what readers asked for meanwhile. */
  told: number
}

/** Which threads somebody watches in this process, by where they are recorded. */
export function watchedThreads() {
  const byRoot = new Map<ContributionId, Watched>()
  const rootOf = new Map<WatchedThread, ContributionId>()

  return {
    add(place: WatchedThread, rootId: ContributionId) {
      const watched = byRoot.get(rootId) ?? { places: new Set(), told: 0 }
      byRoot.set(rootId, watched)
      watched.places.add(place)
      rootOf.set(place, rootId)
    },
    /** Nobody watches it any more. */
    remove(place: WatchedThread) {
      const rootId = rootOf.get(place)
      if (!rootId) return
      rootOf.delete(place)
      const watched = byRoot.get(rootId)
      watched?.places.delete(place)
      if (watched?.places.size === 0) byRoot.delete(rootId)
    },
    isWatched: (rootId: ContributionId) => byRoot.has(rootId),
    /** Whom to tell of this position: nobody when it, or a later one, was told before. */
    toTell(rootId: ContributionId, position: number): WatchedThread[] {
      const watched = byRoot.get(rootId)
      if (!watched || position <= watched.told) return []
      watched.told = position
      return [...watched.places]
    },
    get size() {
      return rootOf.size
    },
  }
}
