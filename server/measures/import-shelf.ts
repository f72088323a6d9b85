import type { AreaId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { insertMeasures, measuresIn, readingsByMeasure } from '#db/measures/queries.ts'
import type { MeasureTable } from '#db/measures/schema.ts'
import type { Tools } from '../tools.ts'
import type { MeasureImportOptions } from './import-options.ts'
import type { GivenReading } from './kept-readings.ts'
import { MOST_MEASURES, newMeasure, noteMade } from './make.ts'

/** What a file is called and what is said of the measures that it brings. */
export type Brought = Pick<MeasureImportOptions, 'unit' | 'better' | 'source'> & { file: string }
interface Kept {
  measure: MeasureTable
  readings: GivenReading[]
}

/**
 * The measures of an area with their figures, while names of a file are looked up among them: by the name under which an earlier file
 * brought a measure, or by its title. What the file brings is noted here too, so that a later row finds it.
 */
export class MeasureShelf {
  readonly #areaId: AreaId | undefined
  readonly #brought: Brought
  readonly #byKey = new Map<string, Kept>()
  readonly #byTitle = new Map<string, Kept>()
  /** Figures of measures that are not made yet. */
  readonly #coming = new Map<string, GivenReading[]>()

  private constructor(areaId: AreaId | undefined, brought: Brought) {
    this.#areaId = areaId
    this.#brought = brought
  }

  /** Refuses nothing; without an area there is no measure. */
  static async of({ db }: Pick<Tools, 'db'>, areaId: AreaId | undefined, brought: Brought) {
    const shelf = new MeasureShelf(areaId, brought)
    const measures = areaId ? await measuresIn(db, areaId, MOST_MEASURES) : []
    const readings = await readingsByMeasure(
      db,
      measures.map(({ id }) => id),
    )
    for (const measure of measures) shelf.#put({ measure, readings: readings.get(measure.id) ?? [] })
    return shelf
  }

  measureOf(name: string): MeasureTable | undefined {
    return this.#find(name)?.measure
  }

  /** Every figure under this name, those of the file so far among them. */
  readingsOf(name: string): GivenReading[] {
    return this.#find(name)?.readings ?? this.#coming.get(name) ?? []
  }

  /** Notes a figure that comes, in the place of the one of its period. */
  note(name: string, reading: GivenReading) {
    const others = this.readingsOf(name).filter(({ beside, period }) => beside !== reading.beside || period !== reading.period)
    const kept = this.#find(name)
    if (kept) kept.readings = [...others, reading]
    else this.#coming.set(name, [...others, reading])
  }

  /** The measure of this name, made when it is missing. Call `made` after the change has held. Records: measures.made, by `import`. */
  async measureFor(tools: Tools, tx: Tx, name: string): Promise<MeasureTable> {
    const there = this.measureOf(name)
    if (there) return there
    const { unit, better, file, source = file } = this.#brought
    const says = {
      title: readable(name),
      counts: `As “${name}” in ${file}`,
      unit,
      better,
      baseline: null,
      target: null,
      source,
      themeId: null,
    }
    const measure = { ...(await newMeasure(tx, tools, this.#areaId!, says)), importKey: name }
    await insertMeasures(tx, [measure])
    noteMade(tools, tx, measure, 'import')
    return measure
  }

  /** From now on this measure is found under its name. */
  made(name: string, measure: MeasureTable) {
    if (this.#find(name)) return
    this.#put({ measure, readings: this.#coming.get(name) ?? [] })
    this.#coming.delete(name)
  }

  #put(kept: Kept) {
    const { importKey, title } = kept.measure
    if (importKey !== null) this.#byKey.set(importKey, kept)
    if (!this.#byTitle.has(folded(title))) this.#byTitle.set(folded(title), kept)
  }

  #find(name: string): Kept | undefined {
    return this.#byKey.get(name) ?? this.#byTitle.get(folded(name))
  }
}

/** Names of columns become words: `plans_in_time` is "Plans in time". */
function readable(name: string): string {
  const words = name.includes(' ') ? name : name.replace(/_+/g, ' ').trim() || name
  return words.charAt(0).toUpperCase() + words.slice(1)
}
const folded = (title: string) => title.toLowerCase().replace(/\s+/g, ' ')
