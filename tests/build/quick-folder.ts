import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Held in memory where the system has such a place: what a power cut would do is no question of these tests, and nothing waits for a disk. */
const QUICK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A new folder for files that a test throws away. */
export const quickFolder = (name: string) => mkdtempSync(join(QUICK, `common-thread-${name}-`))
