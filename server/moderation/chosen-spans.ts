import { TAKEN_OUT_TITLES, type TakenOut, type TakenOutKind } from '#app/contract/desk.ts'
import { wrong } from '../refuse.ts'

/** Words that a person decided to take out, and what is shown in their place. */
export interface ChosenSpan {
  start: number
  end: number
  shownAs: string
}
interface Found extends ChosenSpan {
  kind: string
}
/** What is shown where nothing else was said. */
const WITHOUT_NAME = '[taken out]'
const MOST_LINES = 50

/**
 * What a person takes out of the words: the ticked suggestions and the lines of "also", each as it stands in the words with, after an
 * equals sign, what is shown instead. In the order of the words, one inside another left out. Refuses: invalid, fields `spans`, `also`.
 */
export function chosenSpans(words: string, ticked: readonly ChosenSpan[], also: string): ChosenSpan[] {
  for (const { start, end } of ticked)
    if (start >= end || end > words.length || splitsCharacter(words, start) || splitsCharacter(words, end))
      wrong('spans', 'Go back and open it again: the words have changed')
  const spans = [...ticked, ...linesOf(also).flatMap((line) => everywhere(words, line))]
    .map((span) => ({ ...span, shownAs: span.shownAs || WITHOUT_NAME }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: ChosenSpan[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end > last.end) last.end = span.end
  }
  return kept
}

/** How often each kind was taken out, as its author will see it. What no rule had found counts as chosen by hand. */
export function countTakenOut(spans: readonly ChosenSpan[], suggested: readonly Found[]): TakenOut[] {
  const counts = new Map<TakenOutKind, number>()
  for (const span of spans) {
    const rule = suggested.find(({ start, end }) => start === span.start && end === span.end)
    const kind = rule && rule.kind in TAKEN_OUT_TITLES ? (rule.kind as TakenOutKind) : 'other'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

/** Whether no letter and no figure is left when these are taken out. Words that never had one, such as a row of hearts, lose nothing. */
export function nothingLeft(words: string, spans: readonly ChosenSpan[]): boolean {
  if (spans.length === 0) return false
  const ends = [0, ...spans.map(({ end }) => end)]
  const rest = ends.map((from, at) => words.slice(from, spans[at]?.start ?? words.length)).join('')
  return !/[\p{L}\p{N}]/u.test(rest)
}

function linesOf(also: string) {
  const lines = also.split('\n').filter((line) => line.trim())
  if (lines.length > MOST_LINES) wrong('also', `Use at most ${MOST_LINES} lines`)
  return lines.map((line) => {
    const [was = '', ...now] = line.split('=')
    return { was: was.trim(), now: now.join('=').trim() }
  })
}

function everywhere(words: string, { was, now }: { was: string; now: string }): ChosenSpan[] {
  const spans: ChosenSpan[] = []
  if (was)
    for (let at = words.indexOf(was); at >= 0; at = words.indexOf(was, at + was.length))
      spans.push({ start: at, end: at + was.length, shownAs: now })
  if (spans.length === 0) wrong('also', `We cannot find “${was.slice(0, 60)}” in the words. Copy it exactly as it stands.`)
  return spans
}

const splitsCharacter = (words: string, at: number) =>
  /[\uDC00-\uDFFF]/.test(words[at] ?? '') && /[\uD800-\uDBFF]/.test(words[at - 1] ?? '')
