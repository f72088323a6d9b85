import type { Kysely } from 'kysely'
import type { Tables, Tx } from './database.ts'

interface Caller {
  work: (tx: Tx) => Promise<unknown>
  answer: (value: unknown) => void
  refuse: (error: unknown) => void
}

const MAX_CALLERS = 64
const MAX_MS = 5

/**
 * Lets callers who wait at the same time share one durable commit on SQLite. Each runs in turn in a savepoint of its own:
 * an error undoes that caller alone. Nobody is answered before the commit; a failed commit refuses the whole group.
 */
export function writeGroup(db: Kysely<Tables>) {
  const waiting: Caller[] = []
  let busy = false

  async function group() {
    const finished: (() => void)[] = []
    const members: Caller[] = []
    const started = performance.now()
    const tx = await db.startTransaction().execute()
    try {
      do {
        const caller = waiting.shift()!
        members.push(caller)
        finished.push(await inSavepoint(tx, caller))
      } while (waiting.length > 0 && members.length < MAX_CALLERS && performance.now() - started < MAX_MS)
      await tx.commit().execute()
    } catch (error) {
      if (!tx.isCommitted)
        await tx
          .rollback()
          .execute()
          .catch(() => undefined)
      for (const { refuse } of members) refuse(error)
      return
    }
    for (const finish of finished) finish()
  }

  async function inSavepoint(tx: Awaited<ReturnType<ReturnType<Kysely<Tables>['startTransaction']>['execute']>>, caller: Caller) {
    const own = await tx.savepoint('caller').execute()
    try {
      const value = await caller.work(own as unknown as Tx)
      await own.releaseSavepoint('caller').execute()
      return () => caller.answer(value)
    } catch (error) {
      await own.rollbackToSavepoint('caller').execute()
      return () => caller.refuse(error)
    }
  }

  async function runAll() {
    while (waiting.length > 0) {
      try {
        await group()
      } catch (error) {
        for (const { refuse } of waiting.splice(0)) refuse(error)
      }
    }
    busy = false
  }

  return function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((answer, refuse) => {
      waiting.push({ work, answer: answer as (value: unknown) => void, refuse })
      if (busy) return
      busy = true
      queueMicrotask(() => void runAll())
    })
  }
}
