import type { Ref } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { newRef } from './clock.ts'

/** A public reference of a kind that nobody has, as far as `taken` can see. */
export async function freeRef<Reader extends Db>(
  db: Reader,
  prefix: NonNullable<Parameters<typeof newRef>[0]>,
  taken: (db: Reader, ref: Ref) => Promise<boolean>,
): Promise<Ref> {
  for (;;) {
    const ref = newRef(prefix)
    if (!(await taken(db, ref))) return ref
  }
}
