import type { Actor } from '#app/contract/actor.ts'
import type { FrozenLocalOffer } from '#app/contract/frozen-local-offer.ts'
import type { FrozenPack } from '#app/contract/frozen-pack.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { Block, ReportPageView } from '#app/contract/report-outline.ts'
import type { PlannedPackView, ReportAtDeskView, ReportLineView, ReportsView } from '#app/contract/reports.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { planById } from '#db/plan/queries.ts'
import { newestReport, plannedPacksIn, type ReportLine, reportsIn, reportVisibleTo } from '#db/reports/queries.ts'
import type { ReportTable } from '#db/reports/schema.ts'
import { planLink } from '../plan/plan-views.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { dayWords } from './day-words.ts'
import { localOfferOutline } from './outline-local-offer.ts'
import { packOutline } from './outline-pack.ts'
import { seesReports, whyNotReport } from './policy.ts'
import { whatStillStands } from './quotes.ts'
import { releaseViews } from './release-view.ts'

const MOST_REPORTS = 200

/** Reading reports. Before it is released a report does not exist for anybody but those who make them. */
export function reportReading(tools: Tools) {
  const { db } = tools
  const { releaseView, releaseAtDesk } = releaseViews(tools)

  /** Everything that this reader can see, the newest first, and packs that will be frozen. Refuses: not_found. */
  async function reports(actor: Actor, areaSlug: string | undefined): Promise<ReportsView> {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    const rows = await reportsIn(db, seesReports(actor, area.id), area.id, MOST_REPORTS)
    const shown = new Set((await reportsIn(db, 'public', area.id, MOST_REPORTS)).map(({ id }) => id))
    const lines: ReportLineView[] = []
    for (const row of rows) lines.push(await lineView(row, shown.has(row.id)))
    const planned: PlannedPackView[] = []
    for (const { id, title, planId, reviewOn, frozenOn } of await plannedPacksIn(db, area.id)) {
      const plan = await planById(db, planId)
      planned.push({ id, title, plan: plan && planLink(plan), reviewOn, frozenOn })
    }
    return { reports: lines, planned }
  }

  /** The same for those who make them. Refuses: not_found, forbidden. */
  async function reportsAtDesk(actor: Actor, areaSlug: string | undefined): Promise<ReportsView> {
    permit(whyNotReport(actor, found(await areaBySlug(db, areaSlug ?? ''), 'area').id))
    return reports(actor, areaSlug)
  }

  /** One report, piece by piece. Refuses: not_found, also for one that is not released yet. */
  async function report(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<ReportPageView> {
    const { area, row } = await visible(actor, areaSlug, ref)
    const frozen = JSON.parse(row.frozen) as FrozenPack | FrozenLocalOffer
    const newest = await newestReport(db, seesReports(actor, area.id), area.id, { kind: row.kind, planId: row.planId })
    return {
      kind: row.kind,
      ref: row.ref,
      title: row.title,
      lead: leadOf(row, area),
      address: frozen.address,
      area: { slug: area.slug, name: area.name, council: area.council },
      frozenOn: row.frozenOn,
      madeAs: row.madeAs,
      hash: row.hash,
      blocks: await blocksOf(area, row, frozen),
      release: await releaseView(row.id),
      newer: newest && newest.id !== row.id && newest.madeAt > row.madeAt ? newest.ref : undefined,
    }
  }

  async function blocksOf(area: AreaTable, { hash }: ReportTable, frozen: FrozenPack | FrozenLocalOffer): Promise<Block[]> {
    if (frozen.kind === 'pack') {
      const quotes = [...frozen.families.critical, ...frozen.families.unanswered.oldest]
      const answers = frozen.priorities.flatMap(({ actions }) => actions.flatMap((action) => action.answers.map(({ ref }) => ref)))
      return packOutline(frozen, hash, await whatStillStands(db, area.id, quotes, answers))
    }
    const quotes = frozen.heads.flatMap(({ comments }) => comments)
    const answers = frozen.responses.map(({ ref }) => ref)
    return localOfferOutline(frozen, hash, await whatStillStands(db, area.id, quotes, answers))
  }

  /** What was frozen, as the text that was hashed. Refuses: not_found. */
  async function frozenText(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<string> {
    return (await visible(actor, areaSlug, ref)).row.frozen
  }

  /** One report with its release, for those who make reports. Refuses: not_found, forbidden. */
  async function reportAtDesk(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<ReportAtDeskView> {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    permit(whyNotReport(actor, area.id))
    const { row } = await visible(actor, areaSlug, ref)
    const isPublic = (await reportVisibleTo(db, 'public', area.id, row.ref)) !== undefined
    const { madeAt, madeAs, hash } = row
    return {
      report: { ...(await lineView(row, isPublic)), madeAt, madeAs, hash },
      release: await releaseAtDesk(row.id, { plan: !isPublic, open: true }),
    }
  }

  async function visible(actor: Actor, areaSlug: string | undefined, ref: unknown) {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    return { area, row: found(await reportVisibleTo(db, seesReports(actor, area.id), area.id, refOfA('report', ref)), 'report') }
  }

  async function lineView({ ref, kind, title, frozenOn, reviewOn, planId }: ReportLine, isPublic: boolean): Promise<ReportLineView> {
    const plan = planId ? await planById(db, planId) : undefined
    return { ref, kind, title, frozenOn, reviewOn, plan: plan && planLink(plan), isPublic }
  }

  return { reports, reportsAtDesk, report, reportAtDesk, frozenText }
}

function leadOf({ kind, reviewOn, frozenOn, fromDay, untilDay }: ReportTable, { council }: AreaTable): string {
  if (kind === 'pack')
    return `For the review on ${dayWords(reviewOn!)}. It shows how things stood on ${dayWords(frozenOn)}, and does not change any more.`
  return `What families said to ${council} about the local offer from ${dayWords(fromDay!)} to ${dayWords(untilDay!)}, and what was answered. Regulation 56 of the SEND Regulations 2014 asks for this each year. It was frozen on ${dayWords(frozenOn)}.`
}
