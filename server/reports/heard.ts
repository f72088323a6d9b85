import { CHANNELS, VOICES } from '#app/contract/feedback.ts'
import type { FrozenLocalOffer } from '#app/contract/frozen-local-offer.ts'
import { figureAt } from '#app/contract/guarded.ts'
import type { QuotedRow } from '#db/reports/exclusion-queries.ts'
import { guardRelease } from '../surveys/guard/release.ts'

type Said = Pick<QuotedRow, 'voice' | 'channel'>

/** Who was heard and how, as the disclosure guard tells it: both tables are about the same comments, so they are judged as one set. Pure. */
export function heardIn(rows: readonly Said[]): FrozenLocalOffer['heard'] {
  const count = (id: 'voice' | 'channel', values: readonly string[]) => ({
    id,
    population: 'comments',
    dimensions: [{ id, values }],
    counts: values.map((value) => rows.filter((row) => row[id] === value).length),
  })
  const { release } = guardRelease({ id: 'year', earlier: [], tables: [count('voice', VOICES), count('channel', CHANNELS)] })
  const told = <Name extends string>(id: 'voice' | 'channel', names: readonly Name[]) =>
    names.map((name) => {
      const table = release.state === 'released' ? release.tables.find((one) => one.id === id) : undefined
      const figure = table && figureAt(table, { [id]: name })
      return { name, count: figure && 'shown' in figure ? figure.shown : null }
    })
  return {
    voices: told(
      'voice',
      VOICES.filter((voice) => voice !== 'official'),
    ),
    channels: told('channel', CHANNELS),
  }
}
