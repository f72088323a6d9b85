import { type Head, linkOf } from './head.ts'
import { type Misfit, misfit } from './misfit.ts'
import { type Frontier, rootOf } from './tree.ts'

/** A head that somebody kept outside this database: proof against a history rewritten as a whole. */
export type KeptHead = { size: number; root: string; link: string }
/** A tree that grows while it is read. Asking for its frontier costs more than asking for its size. */
export type GrowingTree = { size: () => number; frontier: () => Frontier }

/** Walks along the heads of an area as its tree grows. Ask `misfitAt` at every size from 0, and `misfitAfter` at the end. */
export function headsOf(areaId: string, heads: AsyncIterable<Head>, kept: readonly KeptHead[]) {
  const walk = heads[Symbol.asyncIterator]()
  const unseen = new Map(kept.map((head) => [head.size, head]))
  let [count, covered, link] = [0, 0, '']
  let next: IteratorResult<Head, unknown> | undefined

  return {
    count: () => count,
    close: () => walk.return?.(),

    async misfitAt(tree: GrowingTree): Promise<Misfit | undefined> {
      next ??= await walk.next()
      if (next.done || next.value.size !== tree.size()) return
      const head = next.value
      const wrong = misfitOf(areaId, head, tree.frontier(), link) ?? misfitOfKept(areaId, head, unseen.get(head.size))
      if (wrong) return wrong
      unseen.delete(head.size)
      ;[count, covered, link] = [count + 1, head.size, head.link]
      next = await walk.next()
    },

    misfitAfter(size: number): Misfit | undefined {
      if (next && !next.done)
        return misfit('head', where(areaId, next.value.size), `It cannot come after the head of ${covered} in a tree of ${size} entries.`)
      if (covered < size) return misfit('head', where(areaId, size), `The entries after ${covered} stand under no head.`)
      const [missing] = unseen.keys()
      if (missing !== undefined) return misfit('head', where(areaId, missing), 'This head was kept elsewhere, but it is not here.')
    },
  }
}

function misfitOf(areaId: string, head: Head, frontier: Frontier, linkBefore: string): Misfit | undefined {
  const at = where(areaId, head.size)
  if (head.areaId !== areaId) return misfit('head', at, `It belongs to another area: ${head.areaId}.`)
  if (head.root !== rootOf(frontier).toString('hex')) return misfit('head', at, 'Its root is not the root of the tree at this size.')
  if (head.peaks !== JSON.stringify(frontier.peaks)) return misfit('head', at, 'Its peaks are not those of the tree at this size.')
  if (head.link !== linkOf(linkBefore, head)) return misfit('head', at, 'Its link does not follow from the head before.')
}

function misfitOfKept(areaId: string, head: Head, kept: KeptHead | undefined) {
  if (!kept || (kept.root === head.root && kept.link === head.link)) return
  return misfit('head', where(areaId, head.size), 'It is not the head that was kept elsewhere.')
}

function where(areaId: string, size: number) {
  return `${areaId}, head of ${size}`
}
