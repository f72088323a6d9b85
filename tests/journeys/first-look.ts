import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether nobody looked at this yet in this run, in this worker or the other: whatever is made alike needs no second look. */
export function firstLook(madeOf: string): boolean {
  const name = createHash('sha256').update(madeOf).digest('hex')
  try {
    writeFileSync(join(process.env.JOURNEYS_SEEN ?? '', name), '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
