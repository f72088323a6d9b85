import type { ReactElement } from 'react'
import { renderToStaticMarkup as draw } from 'react-dom/server'
import { BRAG_TITLES, BRAGS } from '#app/contract/plan.ts'
import { ImpactPage } from '#app/impact/impact-page.tsx'
import { ExceptionsPage } from '#app/plan/exceptions-page.tsx'
import { PlanPage } from '#app/plan/plan-page.tsx'
import { ThemePage } from '#app/themes/theme-page.tsx'
import type { Services } from '#server/services.ts'
import { figuresIn } from '#tests/design/markup.ts'
import { LAST_DAY, SLUG } from './area.ts'
import { compareImpact, compareMonths, monthsOfTheme } from './compare-impact.ts'
import { listIn } from './exported.ts'
import { type Figures, recounted, type Tables } from './recount.ts'

const NOBODY = { accountId: undefined, roles: [], device: undefined, receipt: undefined, addressKey: 'proof' }

/** What the proof found: how many figures it compared, and a sentence for each that is not the same. */
export interface Outcome {
  compared: number
  differences: string[]
}

/** Draws plan, theme, impact and exceptions pages and holds their figures against those that the exports give. */
export async function compare(services: Services, least: number): Promise<Outcome> {
  const tables = {
    themes: await listIn(services, SLUG, 'themes'),
    contributions: await listIn(services, SLUG, 'contributions'),
    responses: await listIn(services, SLUG, 'responses'),
    plan: await listIn(services, SLUG, 'plan'),
  }
  const expected = recounted(tables, LAST_DAY, least)
  const outcome: Outcome = { compared: 0, differences: [] }
  const same = (what: string, shown: unknown, counted: unknown) => {
    outcome.compared += 1
    if (shown !== counted) outcome.differences.push(`${what}: the page says ${shown}, the exports give ${counted}`)
  }
  await comparePlan(services, expected, same)
  const { plan, impact } = services
  const exceptions = await plan.exceptions(NOBODY, SLUG)
  allOf('exceptions', drawn(<ExceptionsPage area={SLUG} view={exceptions} only={undefined} />), expected.exceptions, same)
  const view = await impact.impact(NOBODY, SLUG, {})
  const chain = await plan.chainImpact(NOBODY, SLUG)
  compareImpact({ view, chain }, tables, { today: LAST_DAY, least }, same)
  const shown = drawn(<ImpactPage area={SLUG} view={view} chain={chain} />)
  for (const { of, value } of shown) if (of in expected.impact) same(`impact, ${of}`, value, expected.impact[of])
  for (const of of ['said', 'answered', 'answers', 'In all: Said', 'Without an end'])
    if (!shown.some((one) => one.of === of)) same(`impact, ${of}`, 'nothing', expected.impact[of])
  await compareThemes(services, expected, tables, same)
  return outcome
}

/** Holds a figure of a page against the one that the exports give. */
export type Same = (what: string, shown: unknown, counted: unknown) => void
type Expected = ReturnType<typeof recounted>

async function comparePlan({ plan }: Services, { plan: totals, lines }: Expected, same: Same) {
  const page = await plan.currentPlan(NOBODY, SLUG)
  allOf('plan', drawn(<PlanPage area={SLUG} view={page!} />), totals, same)
  const shown = page!.priorities.flatMap(({ actions }) => actions).filter(({ droppedOn }) => !droppedOn)
  same('plan, actions in the list', shown.length, lines.size)
  for (const { ref, said, felt, brag } of shown) {
    same(`${ref}: said`, said, lines.get(ref)?.said)
    same(`${ref}: families`, felt.verdict, lines.get(ref)?.verdict)
    same(`${ref}: council`, brag, lines.get(ref)?.brag)
  }
}

async function compareThemes({ impact, plan }: Services, { themePages }: Expected, tables: Tables, same: Same) {
  const ratings = await plan.ratingsByTheme(NOBODY, SLUG)
  for (const [slug, figures] of themePages) {
    const view = await impact.themePage(NOBODY, SLUG, slug)
    const rating = ratings.find((one) => one.slug === slug)
    const page = drawn(<ThemePage area={SLUG} view={view} plan={{ actions: await plan.actionsOfTheme(NOBODY, SLUG, slug), rating }} />)
    same(`${slug}: said`, page.find(({ of }) => of === 'said')?.value, figures.said)
    compareMonths(slug, view.byMonth, monthsOfTheme(tables, slug), same)
    same(`${slug}: answers`, view.answersInAll, figures.answers)
    same(`${slug}: actions`, rating?.totals.actions ?? 0, figures.actions)
    same(`${slug}: done, not yet felt`, rating?.totals.doneNotFelt ?? 0, figures.doneNotFelt)
    same(`${slug}: late`, rating?.totals.late ?? 0, figures.late)
    for (const brag of BRAGS) same(`${slug}: ${brag}`, rating?.totals.brag[brag] ?? 0, figures[BRAG_TITLES[brag]])
  }
}

/** Every figure that was counted again must stand on the page with this value, wherever it stands. */
function allOf(page: string, shown: { of: string; value: number }[], expected: Figures, same: Same) {
  for (const [of, counted] of Object.entries(expected)) {
    const own = shown.filter((one) => one.of === of)
    if (own.length === 0) same(`${page}, ${of}`, 'nothing', counted)
    for (const { value } of own) same(`${page}, ${of}`, value, counted)
  }
}

const drawn = (page: ReactElement) => figuresIn(draw(page)).map(({ of, value }) => ({ of, value }))
