import { ANSWER_TITLES } from '#app/contract/impact.ts'
import { BRAG_TITLES, BRAGS } from '#app/contract/plan.ts'
import { type Exported, several } from './exported.ts'

/** The exports of an area. */
export interface Tables {
  themes: Exported[]
  contributions: Exported[]
  responses: Exported[]
  plan: Exported[]
}
/** Figures of a page by what they are of. */
export type Figures = Record<string, number>

const SILENT_DAYS = 30
const WITHOUT_END = ['waiting', 'looking_into', 'under_way']
/** So many days after it was said an answer is past its day, whatever the holidays; nothing in the proof is between the two. */
const SURELY_LATE_DAYS = 45

/** Every figure of the pages, counted again from nothing but the exports. `least`: from so many ratings on there is a verdict. */
export function recounted({ themes, contributions, responses, plan }: Tables, today: string, least: number) {
  const all = contributions.filter(({ voice }) => voice !== 'official')
  const actions = plan.filter(({ row, droppedOn }) => row === 'action' && droppedOn === '')
  const open = actions.filter(({ doneOn }) => doneOn === '')
  const verdictOf = (action: Exported) => verdict(action, least)
  const notFelt = actions.filter((action) => action.brag === 'blue' && verdictOf(action) === 'not_yet')
  const late = open.filter(({ dueOn }) => dueOn! < today)
  const totals = {
    actions: actions.length,
    complete: count(actions, ({ brag }) => brag === 'blue'),
    felt: count(actions, (action) => ['most', 'some'].includes(verdictOf(action))),
    'done, not yet felt': notFelt.length,
    late: late.length,
  }
  const milestones = plan.filter(({ row }) => row === 'milestone')
  const passed = ({ ref, dueOn }: Exported) =>
    [dueOn, ...milestones.filter((one) => one.ref === ref).map((one) => one.dueOn)].some((day) => day! < today)
  const owned = new Set(actions.flatMap((action) => several(action.themes)))
  const unowned = themes.filter(({ slug, contributions: said }) => !owned.has(slug!) && Number(said) > 0)
  const exceptions: Figures = {
    Late: late.length,
    'Without evidence': count(actions, (action) => action.evidence === '0' && passed(action)),
    'No update for 30 days': count(open, (action) => daysFrom(sinceOf(action, plan), today) > SILENT_DAYS),
    Disputed: count(open, (action) => action.brag === 'green' && verdictOf(action) === 'not_yet'),
    'Done, not yet felt': notFelt.length,
    'Came back': 0,
    'No answer past the day': count(all, (row) => isSurelyLate(row, today)),
    'Promises missed': count(responses, ({ byDay, untilDay }) => Boolean(byDay || untilDay) && (byDay || untilDay)! < today),
  }
  const impact: Figures = {
    said: all.length,
    answered: responses.reduce((sum, row) => sum + Number(row.contributions), 0),
    answers: responses.length,
    'In all: Said': all.length,
    'Without an end': count(all, ({ status, parent }) => parent === '' && WITHOUT_END.includes(status!)),
    'All that families began': count(all, ({ parent }) => parent === ''),
    'themes without a plan': unowned.length,
    'actions without words': count(actions, ({ contributions: refs }) => several(refs).length === 0),
  }
  for (const [kind, title] of Object.entries(ANSWER_TITLES)) impact[title] = count(responses, (row) => row.kind === kind)
  for (const { slug, title } of themes) impact[`${title}: Things said`] = count(all, (row) => several(row.themes).includes(slug!))
  const themePages = new Map(
    themes.map(({ slug }) => {
      const own = actions.filter((action) => several(action.themes).includes(slug!))
      return [
        slug!,
        {
          said: count(all, (row) => several(row.themes).includes(slug!)),
          answers: count(responses, (row) => several(row.themes).includes(slug!)),
          actions: own.length,
          doneNotFelt: count(own, (action) => notFelt.includes(action)),
          late: count(own, (action) => late.includes(action)),
          ...Object.fromEntries(BRAGS.map((brag) => [BRAG_TITLES[brag], count(own, (action) => action.brag === brag)])),
        } as Figures,
      ]
    }),
  )
  const lines = new Map(
    actions.map((action) => [
      action.ref!,
      {
        said: several(action.contributions).filter((ref) => all.some((row) => row.ref === ref)).length,
        verdict: verdictOf(action),
        brag: action.brag!,
      },
    ]),
  )
  return { plan: totals as Figures, exceptions, impact, themePages, lines }
}

/** Whether something began a discussion so long ago that its answer is late, and has none. */
export const isSurelyLate = ({ status, parent, saidOn, voice }: Exported, today: string) =>
  voice !== 'official' && status === 'waiting' && parent === '' && daysFrom(saidOn!, today) > SURELY_LATE_DAYS

/** What families say: from enough ratings on, most with six yes in ten, some with three yes or partly in ten, otherwise not yet. */
export function verdict({ felt, feltYes, feltPartly, feltNotYet }: Exported, least: number): string {
  const [yes, partly, notYet] = [feltYes, feltPartly, feltNotYet].map(Number) as [number, number, number]
  const all = yes + partly + notYet
  // The guard hides how they rated where it would point to few; what it came to is told all the same.
  if (feltYes === '') return felt!
  if (all < least) return 'too_few'
  if (yes / all >= 0.6) return 'most'
  return (yes + partly) / all >= 0.3 ? 'some' : 'not_yet'
}

const sinceOf = ({ updatedOn, plan: ref, startsOn }: Exported, plan: Exported[]) =>
  [updatedOn || plan.find((row) => row.row === 'plan' && row.plan === ref)!.agreedOn!, startsOn!].sort().at(-1)!
const count = (rows: Exported[], fits: (row: Exported) => boolean) => rows.filter(fits).length
const daysFrom = (day: string, until: string) => Math.round((Date.parse(until) - Date.parse(day)) / 86_400_000)
