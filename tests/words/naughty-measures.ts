import { randomBytes } from 'node:crypto'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

const says = () => ({ title: randomBytes(8).toString('hex'), counts: 'Plans', unit: '', better: 'up', source: 'The council' })

/** The forms of measures and their figures. Each is sent to a measure of its own. */
export function measureForms({ world, area, staff }: NaughtyTown): Record<string, NaughtyForm> {
  const { measures } = world.services
  const make = () => measures.makeMeasure(staff, area.slug, says())
  const read = (ref: string) => measures.measure(world.visitor(), area.slug, ref)
  return {
    MeasureForm: {
      kept: ['counts', 'source', 'title', 'unit'],
      named: ['theme'],
      harmless: says,
      async send(input) {
        const { title, counts, unit, source } = await read(await measures.makeMeasure(staff, area.slug, input))
        return { title, counts, unit, source }
      },
    },
    ReadingForm: {
      kept: ['beside', 'note'],
      named: [],
      harmless: () => ({ period: '2024', value: '37.2', note: '', beside: '' }),
      async send(input) {
        const ref = await make()
        await measures.enterReading(staff, area.slug, ref, input)
        const { readings, besides } = await read(ref)
        return { beside: besides[0]?.label ?? '', note: (readings[0] ?? besides[0]?.readings[0])!.note }
      },
    },
    PasteForm: {
      kept: [],
      named: ['beside', 'readings'],
      harmless: () => ({ readings: '2024,37.2', beside: '' }),
      async send(input) {
        const ref = await make()
        await measures.lookAtPasted(staff, area.slug, ref, input)
        await measures.pasteReadings(staff, area.slug, ref, input)
        return undefined
      },
    },
    TakeBackForm: {
      kept: [],
      named: ['beside'],
      harmless: () => ({ period: '2024', beside: '' }),
      async send(input) {
        const ref = await make()
        await measures.enterReading(staff, area.slug, ref, { period: '2024', value: '37.2' })
        await measures.takeBackReading(staff, area.slug, ref, input)
        return undefined
      },
    },
  }
}
