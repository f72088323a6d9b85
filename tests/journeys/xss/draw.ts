import { createInterface } from 'node:readline'
import { drawn, PLACE_NAMES } from './places.tsx'

// Playwright turns JSX into something of its own, so pages are drawn here, in a process beside it: one line in, one line out.
process.stdout.write(`${JSON.stringify(PLACE_NAMES)}\n`)
for await (const line of createInterface({ input: process.stdin })) {
  const { place, texts } = JSON.parse(line) as { place: string; texts: string[] }
  process.stdout.write(`${JSON.stringify(texts.map((text) => drawn(place, text)))}\n`)
}
