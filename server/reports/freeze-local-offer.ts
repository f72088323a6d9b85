import { LOCAL_OFFER_HEADS } from '#app/contract/feedback.ts'
import type { FrozenLocalOffer, FrozenResponse } from '#app/contract/frozen-local-offer.ts'
import type { Day, Moment } from '#app/contract/ids.ts'
import { EXCLUSION_REASONS } from '#app/contract/reports.ts'
import { inTens } from '#app/contract/small-numbers.ts'
import { answersToAny } from '#db/impact/lists.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { commentsBetween, exclusionsBetween, type QuotedRow } from '#db/reports/exclusion-queries.ts'
import { newestReport } from '#db/reports/queries.ts'
import { dayAfter } from '../calendar/days.ts'
import { moment, today } from '../clock.ts'
import { plainWords } from '../feedback/shown-words.ts'
import { answerViews } from '../impact/answer-views.ts'
import { startOf } from '../plan/said-window.ts'
import type { Tools } from '../tools.ts'
import { heardIn } from './heard.ts'
import { frozenQuotes, proofNow } from './quotes.ts'

/** More comments than this of one year do not fit into one report. */
export const MOST_COMMENTS = 5000

interface YearOf {
  area: AreaTable
  ref: string
  title: string
  from: Day
  until: Day
}

/** Gathering a year of comments on the local offer: only what is public, so that no individual can be identified. */
export function localOfferFreezing({ db, clock, baseUrl }: Pick<Tools, 'db' | 'clock' | 'baseUrl'>) {
  /** What the report of these days says now; the last day is in it. */
  async function freezeLocalOffer({ area, ref, title, from, until }: YearOf): Promise<FrozenLocalOffer> {
    const [first, end] = [startOf(from), startOf(dayAfter(until))]
    const rows = await commentsBetween(db, area.id, first, end, MOST_COMMENTS)
    const quotes = await frozenQuotes(db, rows)
    const given = await answersTo(rows)
    const last = await newestReport(db, 'all', area.id, { kind: 'local_offer', planId: null })
    const answersOf = (id: string) => given.filter(({ contributionId }) => contributionId === id).map((answer) => answer.ref)
    return {
      format: 1,
      kind: 'local_offer',
      ref,
      title,
      address: baseUrl,
      area: { slug: area.slug, name: area.name, council: area.council },
      from,
      until,
      frozenOn: today(clock),
      frozenAt: moment(clock),
      heads: LOCAL_OFFER_HEADS.map((head) => ({
        head,
        comments: quotes.flatMap((quote, at) =>
          rows[at]!.localOfferHead === head ? [{ ...quote, answers: answersOf(rows[at]!.id) }] : [],
        ),
      })),
      responses: await responsesOf(given),
      ...(await leftOut(area, first, end)),
      heard: heardIn(rows),
      before: last ? { ref: last.ref, title: last.title, frozenOn: last.frozenOn, hash: last.hash } : null,
      proof: await proofNow(db, area.id),
    }
  }

  async function answersTo(rows: QuotedRow[]) {
    const given: Awaited<ReturnType<typeof answersToAny>> = []
    for (let from = 0; from < rows.length; from += AT_ONCE)
      given.push(
        ...(await answersToAny(
          db,
          rows.slice(from, from + AT_ONCE).map(({ id }) => id),
        )),
      )
    return given
  }

  async function responsesOf(given: Awaited<ReturnType<typeof answersTo>>): Promise<FrozenResponse[]> {
    const once = [...new Map(given.map((answer) => [answer.id, answer])).values()]
    once.sort((a, b) => (a.answeredAt < b.answeredAt ? -1 : a.answeredAt > b.answeredAt ? 1 : a.ref < b.ref ? -1 : 1))
    const views = await answerViews(db, once)
    return views.map(({ ref, kind, partOf, title, whatWouldChange, passedTo, byDay, untilDay, by, answeredOn, action }, at) => ({
      ...{ ref, kind, partOf, title, whatWouldChange, passedTo, byDay, untilDay, by, answeredOn, action },
      words: plainWords(once[at]!.words),
    }))
  }

  async function leftOut(area: AreaTable, first: Moment, end: Moment) {
    const decisions = await exclusionsBetween(db, area.id, first, end)
    const excluded = EXCLUSION_REASONS.map((reason) => {
      const own = decisions.filter((decision) => decision.reason === reason && decision.agreed === 1)
      const roles = (by: (decision: (typeof own)[number]) => string) => [...new Set(own.map(by))].sort()
      return {
        reason,
        count: inTens(own.length),
        decided: roles(({ decidedAs }) => decidedAs),
        reviewed: roles(({ reviewedAs }) => reviewedAs),
      }
    })
    return { excluded, excludedWithoutReview: inTens(decisions.filter(({ agreed }) => agreed === null).length) }
  }

  return { freezeLocalOffer }
}

const AT_ONCE = 500
