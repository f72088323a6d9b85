import type { FrozenMeasure, FrozenPack } from '#app/contract/frozen-pack.ts'
import { BETTER_TITLES } from '#app/contract/measures.ts'
import { periodInWords } from '#app/contract/periods.ts'
import type { Block } from '#app/contract/report-outline.ts'

/** One measure: what it counts, and every figure beside those of others. */
export function measureBlocks({ area }: FrozenPack, measure: FrozenMeasure): Block[] {
  const { ref, title, counts, unit, better, baseline, target, source, readings, besides } = measure
  const figure = (value: number | null | undefined) => (value === null || value === undefined ? 'No figure' : `${value} ${unit}`.trim())
  const periods = [...new Set([...readings, ...besides.flatMap((beside) => beside.readings)].map(({ period }) => period))].sort()
  const rows = periods.map((period) => {
    const own = readings.find((reading) => reading.period === period)
    const theirs = besides.map((beside) => figure(beside.readings.find((reading) => reading.period === period)?.value))
    return [periodInWords(period), figure(own?.value), own?.n ? String(own.n) : 'Not given', ...theirs, own?.note || 'No note']
  })
  const columns = ['When', area.name, 'Over how many', ...besides.map(({ label }) => label), 'Note']
  return [
    { is: 'heading', level: 3, id: ref, text: title, trail: { path: `/${area.slug}/measures/${ref}`, label: ref } },
    {
      is: 'facts',
      rows: [
        { key: 'What is counted', value: counts },
        { key: 'Which way', value: BETTER_TITLES[better] },
        { key: 'Where it started', value: figure(baseline) },
        { key: 'Target', value: target === null ? 'There is no target' : figure(target) },
        { key: 'Source', value: source },
      ],
    },
    rows.length === 0
      ? { is: 'text', text: 'No figure was entered yet.' }
      : { is: 'table', id: `${ref}-figures`, caption: `Figures of ${ref}`, columns, rows },
  ]
}
