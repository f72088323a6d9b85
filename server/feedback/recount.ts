import type { AreaId, ContributionId, ThemeId } from '#app/contract/ids.ts'
import type { Database, Db } from '#db/database.ts'
import { addFigures, allFigures } from '#db/feedback/figures.ts'
import { contributionsToCount, mendCount, supportersMiscounted, threadsMiscounted } from '#db/feedback/recount-queries.ts'
import type { FigureTable } from '#db/feedback/schema.ts'
import { answersMiscounted, mendAnswer } from '#db/impact/recount-queries.ts'
import { type ActionCounts, actionsMiscounted, mendAction } from '#db/plan/recount-queries.ts'
import { inSnapshot } from '#db/snapshot.ts'
import { tagsOf } from '#db/themes/queries.ts'
import type { Tools } from '../tools.ts'
import { figuresOf } from './figures.ts'

const AT_ONCE = 500

/** One running total that is not what can be counted. */
export interface Miscount {
  what: string
  kept: number
  counted: number
}
export interface Recount {
  contributions: number
  miscounts: Miscount[]
  /** Moves every total by what it was off, in one transaction; what was counted meanwhile stays counted. */
  mend: () => Promise<void>
}

/** Counts everything of an area again, from the rows themselves, as it is at one moment. Changes nothing until told to. */
export function recountArea(
  { change }: Pick<Tools, 'change'>,
  database: Pick<Database, 'engine' | 'stream'>,
  areaId: AreaId,
): Promise<Recount> {
  return inSnapshot(database, async (db) => {
    const { contributions, figures } = await countFigures(db, areaId)
    const off = difference(await allFigures(db, areaId), figures)
    const threads = await threadsMiscounted(db, areaId)
    const supporters = await supportersMiscounted(db, areaId)
    const answers = await answersMiscounted(db, areaId)
    const actions = await actionsMiscounted(db, areaId)
    return {
      contributions,
      miscounts: [
        ...off.map(({ subject, bucket, kept, counted }) => ({ what: `figure ${subject} ${bucket}`.trim(), kept, counted })),
        ...threads.map(({ ref, kept, counted }) => ({ what: `replies of ${ref}`, kept, counted })),
        ...supporters.map(({ ref, kept, counted }) => ({ what: `supporters of ${ref}`, kept, counted })),
        ...answers.flatMap((answer) => answerMiscounts(answer)),
        ...actions.flatMap((action) => actionMiscounts(action)),
      ],
      mend: () =>
        change(async (tx) => {
          await addFigures(
            tx,
            off.map(({ subject, bucket, kept, counted }) => ({ areaId, subject, bucket, value: counted - kept })),
          )
          for (const { id, kept, counted } of threads) await mendCount(tx, id, 'replies', counted - kept)
          for (const { id, kept, counted } of supporters) await mendCount(tx, id, 'meToos', counted - kept)
          for (const { id, kept, counted, keptShown, countedShown } of answers)
            await mendAnswer(tx, id, counted - kept, countedShown - keptShown)
          for (const action of actions) await mendAction(tx, action)
        }),
    }
  })
}

function answerMiscounts({
  ref,
  kept,
  counted,
  keptShown,
  countedShown,
}: Awaited<ReturnType<typeof answersMiscounted>>[number]): Miscount[] {
  return [
    { what: `contributions of ${ref}`, kept, counted },
    { what: `public contributions of ${ref}`, kept: keptShown, counted: countedShown },
  ].filter((one) => one.kept !== one.counted)
}

const actionMiscounts = ({ ref, counted, ...kept }: ActionCounts): Miscount[] =>
  (Object.keys(counted) as (keyof typeof counted)[])
    .map((column) => ({ what: `${column} of ${ref}`, kept: kept[column], counted: counted[column] }))
    .filter((one) => one.kept !== one.counted)

/** The figures of an area, added up contribution by contribution. */
async function countFigures(db: Db, areaId: AreaId): Promise<{ contributions: number; figures: FigureTable[] }> {
  const sums = new Map<string, FigureTable>()
  let contributions = 0
  for (let after = ''; ; ) {
    const rows = await contributionsToCount(db, areaId, after, AT_ONCE)
    if (rows.length === 0) return { contributions, figures: [...sums.values()] }
    const themes = await themesOfAll(
      db,
      rows.map(({ id }) => id),
    )
    for (const row of rows)
      for (const figure of figuresOf({ row, themeIds: themes.get(row.id) ?? [] })) {
        const sum = sums.get(keyOf(figure))
        if (sum) sum.value += figure.value
        else sums.set(keyOf(figure), { ...figure })
      }
    contributions += rows.length
    after = rows.at(-1)!.id
  }
}

async function themesOfAll(db: Db, ids: ContributionId[]): Promise<Map<ContributionId, ThemeId[]>> {
  const themes = new Map<ContributionId, ThemeId[]>()
  for (const { contributionId, themeId } of await tagsOf(db, ids))
    themes.set(contributionId, [...(themes.get(contributionId) ?? []), themeId])
  return themes
}

function difference(kept: FigureTable[], counted: FigureTable[]) {
  const all = new Map<string, { subject: string; bucket: string; kept: number; counted: number }>()
  for (const figure of kept) all.set(keyOf(figure), { ...figure, kept: figure.value, counted: 0 })
  for (const figure of counted) all.set(keyOf(figure), { ...figure, kept: all.get(keyOf(figure))?.kept ?? 0, counted: figure.value })
  return [...all.values()].filter((one) => one.kept !== one.counted)
}

const keyOf = ({ subject, bucket }: Pick<FigureTable, 'subject' | 'bucket'>) => `${subject}|${bucket}`
