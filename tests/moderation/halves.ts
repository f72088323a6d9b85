import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The lines of a file in tests/data, in order, without empty ones. */
export function linesOf(name: string): string[] {
  return readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** Splits lines by their own hash, so that a line stays in its half when others are added. The held-out half is counted, never read, while rules are tuned. */
export function halves(lines: readonly string[]): { tuning: string[]; heldOut: string[] } {
  const isHeldOut = (line: string) => createHash('sha256').update(line, 'utf8').digest()[0]! % 2 === 1
  return { tuning: lines.filter((line) => !isHeldOut(line)), heldOut: lines.filter(isHeldOut) }
}
