import type { ActionPageView } from '#app/contract/action-views.ts'
import type { Actor } from '#app/contract/actor.ts'
import type { FrozenAction, FrozenMeasure, FrozenPack } from '#app/contract/frozen-pack.ts'
import type { Day } from '#app/contract/ids.ts'
import type { MeasureView } from '#app/contract/measures.ts'
import type { PlanPageView } from '#app/contract/plan-views.ts'
import { measuresByIds } from '#db/measures/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionVisibleTo } from '#db/plan/action-queries.ts'
import { evidenceOf } from '#db/plan/held-queries.ts'
import { signOffsOf } from '#db/plan/queries.ts'
import type { PlanTable } from '#db/plan/schema.ts'
import { quotesByRef, worriesAbout } from '#db/reports/exclusion-queries.ts'
import { newestReport } from '#db/reports/queries.ts'
import { moment, today } from '../clock.ts'
import { plainWords } from '../feedback/shown-words.ts'
import { measureReading } from '../measures/read.ts'
import { actionReading } from '../plan/read-action.ts'
import { exceptionReading } from '../plan/read-exceptions.ts'
import { planReading } from '../plan/read-plan.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { differencesBetween } from './pack-differences.ts'
import { frozenQuotes, proofNow } from './quotes.ts'

/** A pack holds what everybody can see, so it is read as somebody without a role. */
export const ANYBODY: Actor = { accountId: undefined, roles: [], device: undefined, receipt: undefined, addressKey: '' }
const MOST_QUOTES = 25

interface PackOf {
  area: AreaTable
  plan: PlanTable
  ref: string
  title: string
  reviewOn: Day
}

/** Gathering an evidence pack: everything of a plan that everybody can see, as it stands at this moment. */
export function packFreezing(tools: Tools) {
  const { db, clock, baseUrl } = tools
  const plans = planReading(tools)
  const actions = actionReading(tools)
  const measures = measureReading(tools)
  const late = exceptionReading(tools)

  /** What a pack of this plan says now. Refuses: not_found, for a plan that not everybody can see. */
  async function freezePack({ area, plan, ref, title, reviewOn }: PackOf): Promise<FrozenPack> {
    const page = await plans.planPage(ANYBODY, area.slug, plan.ref)
    const last = await newestReport(db, 'all', area.id, { kind: 'pack', planId: plan.id })
    const before = last && (JSON.parse(last.frozen) as FrozenPack)
    const pack: Omit<FrozenPack, 'differences'> = {
      format: 1,
      kind: 'pack',
      ref,
      title,
      address: baseUrl,
      area: { slug: area.slug, name: area.name, council: area.council },
      reviewOn,
      frozenOn: today(clock),
      frozenAt: moment(clock),
      plan: planFacts(page),
      leastRatings: area.leastRatings,
      totals: page.totals,
      findings: page.findings.map(({ source, foundOn, words, priority }) => ({ source, foundOn, words, priority: priority?.title ?? '' })),
      signOffs: await signed(plan, page),
      ...(await prioritiesAndMeasures(area, page)),
      families: await familiesView(area, plan, before?.frozenOn),
      before: last && before ? { ref: last.ref, title: last.title, frozenOn: last.frozenOn, hash: last.hash } : null,
      proof: await proofNow(db, area.id),
    }
    return { ...pack, differences: before ? differencesBetween(before, pack) : [] }
  }

  async function signed(plan: PlanTable, page: PlanPageView): Promise<FrozenPack['signOffs']> {
    const rows = await signOffsOf(db, plan.id)
    const latest = [...new Map(rows.map((row) => [row.organisationId ?? row.forumId ?? row.name, row])).values()]
    return page.signOffs.map(({ by, kind, on }, at) => ({ by, kind, on, words: latest[at]?.words ?? '' }))
  }

  async function prioritiesAndMeasures(area: AreaTable, page: PlanPageView): Promise<Pick<FrozenPack, 'priorities' | 'measures'>> {
    const refs = new Set<string>()
    const priorities: FrozenPack['priorities'] = []
    for (const { title, about, themes, actions: lines } of page.priorities) {
      const frozen: FrozenAction[] = []
      for (const { ref } of lines) frozen.push(await actionOf(area, ref))
      for (const action of frozen) for (const ref of action.measures) refs.add(ref)
      priorities.push({ title, about, themes, actions: frozen })
    }
    const list: FrozenMeasure[] = []
    for (const ref of [...refs].sort()) list.push(measureFacts(await measures.measure(ANYBODY, area.slug, ref)))
    return { priorities, measures: list }
  }

  async function actionOf(area: AreaTable, ref: string): Promise<FrozenAction> {
    const page = await actions.actionPage(ANYBODY, area.slug, ref)
    const row = found(await actionVisibleTo(db, 'public', area.id, ref), 'action')
    const words = (await evidenceOf(db, [row.id])).map((one) => one.words)
    const measured = await measuresByIds(db, page.measureIds)
    return actionFacts(page, words, measured.map((one) => one.ref).sort())
  }

  async function familiesView(area: AreaTable, plan: PlanTable, since: Day | undefined): Promise<FrozenPack['families']> {
    const { unanswered, promises, totals } = await late.exceptions(ANYBODY, area.slug)
    const rows = await quotesByRef(
      db,
      area.id,
      unanswered.map(({ ref }) => ref),
    )
    const quoted = new Map((await frozenQuotes(db, rows)).map((quote) => [quote.ref, quote]))
    return {
      critical: await frozenQuotes(db, await worriesAbout(db, area.id, plan.id, since ?? '2000-01-01', MOST_QUOTES)),
      unanswered: {
        inAll: totals.unanswered,
        oldest: unanswered.flatMap(({ ref, dueOn, workingDaysLate }) => {
          const quote = quoted.get(ref)
          return quote ? [{ ...quote, dueOn, workingDaysLate }] : []
        }),
      },
      promises: { inAll: totals.promises, missed: promises },
    }
  }

  return { freezePack }
}

const planFacts = ({ plan, about }: PlanPageView): FrozenPack['plan'] => {
  const { ref, title, kind, state, agreedOn, monthsOld } = plan
  return { ref, title, kind, state, about, agreedOn, monthsOld }
}

function actionFacts(page: ActionPageView, evidenceWords: string[], measures: string[]): FrozenAction {
  const { ref, number, title, want, difference, ownerTitle, organisation, board, startsOn, dueOn, firstDueOn, late } = page
  const { brag, note, nextStep, risk, updatedOn, doneOn, droppedOn, dropReason, cameBackOn, felt, doneNotFelt, themes, said } = page
  return {
    ...{ ref, number, title, want, difference, ownerTitle, organisation, board, startsOn, dueOn, firstDueOn, late },
    ...{ brag, note, nextStep, risk, updatedOn, doneOn, droppedOn, dropReason, cameBackOn, felt, doneNotFelt, themes, said },
    slips: page.slipList,
    milestones: page.milestoneList.map(({ months, words, dueOn, metOn, late }) => ({ months, words, dueOn, metOn, late })),
    evidence: page.evidenceList.map(({ title, web, addedOn, addedAs, acceptedOn, acceptedAs }, at) => ({
      ...{ title, web, addedOn, addedAs, acceptedOn, acceptedAs },
      words: plainWords(evidenceWords[at] ?? ''),
    })),
    measures,
    answers: page.answers.map(({ ref, kind, title, by, answeredOn }) => ({ ref, kind, title, by, answeredOn })),
  }
}

function measureFacts(view: MeasureView): FrozenMeasure {
  const { ref, title, counts, unit, better, baseline, target, source, besides } = view
  const figures = (readings: MeasureView['readings']) => readings.map(({ period, value, n, note }) => ({ period, value, n, note }))
  return {
    ...{ ref, title, counts, unit, better, baseline, target, source },
    readings: figures(view.readings),
    besides: besides.map(({ label, readings }) => ({ label, readings: figures(readings) })),
  }
}
