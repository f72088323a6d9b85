import type { Actor } from '#app/contract/actor.ts'
import { ANSWERS_ON_A_PAGE, type AnswerPageView, type AnswerView, ImpactAsked } from '#app/contract/answers.ts'
import { answerRefOf } from '#app/contract/ids.ts'
import { ANSWER_KINDS } from '#app/contract/impact.ts'
import type { AreaHomeView, ImpactView, ThemeCount, ThemePageView } from '#app/contract/impact-views.ts'
import { parse } from '#app/contract/parse.ts'
import { figuresOf, totalsOf } from '#db/feedback/figures.ts'
import { answeredBy, listed, saidAbout } from '#db/feedback/lists.ts'
import { earlierAnswers } from '#db/impact/answer-queries.ts'
import { type AnswerFilter, answersByKind, answersByTheme, countAnswers, listedAnswers } from '#db/impact/lists.ts'
import { responseByRef } from '#db/impact/queries.ts'
import { type ReadingArea, readingArea } from '#db/people/names.ts'
import { actionsOfAnswer } from '#db/plan/answer-lists.ts'
import { themesIn } from '#db/themes/queries.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { found } from '../refuse.ts'
import { releaseViews } from '../reports/release-view.ts'
import { standingTheme } from '../themes/standing-theme.ts'
import type { Tools } from '../tools.ts'
import { answerTimes } from './answer-times.ts'
import { answerViews } from './answer-views.ts'
import { byMonth } from './months.ts'
import { roundedDown } from './rounded-down.ts'

const PAGE = ANSWERS_ON_A_PAGE
const LATEST = 5
const THEME_SHOWS = 9
const ANSWER_SHOWS = 20

/** What became of what families said: answers and figures, all of it public. */
export function impactReading({ db, clock }: Pick<Tools, 'db' | 'clock'>) {
  const { releaseView } = releaseViews({ db, clock })

  /**
   * You said, we did: answers that fit what is asked, newest first, 20 a page; how many of each kind; what was said by theme and by month;
   * how many days answers took. Refuses: not_found (area, theme).
   */
  async function impact(_actor: Actor, areaSlug: string, input: Record<string, unknown>): Promise<ImpactView> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const { kind, theme: slug, ...turn } = parse(ImpactAsked, input)
    const theme = slug ? await standingTheme(db, area.id, slug) : undefined
    const totals = await totalsOf(db, area.id)
    const kinds = await answersByKind(db, area.id)
    const filter = { areaId: area.id, kind, themeId: theme?.id }
    const anything = await figuresOf(db, area.id, 'public')
    return {
      asked: { kind, theme: theme && { slug: theme.slug, title: theme.title } },
      said: totals.get('public') ?? 0,
      answered: totals.get('answered') ?? 0,
      ...(await pageOfAnswers(area, filter, turn)),
      total: await countAnswers(db, filter),
      kinds: ANSWER_KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })),
      themes: await themeCounts(area, totals),
      byMonth: theme ? byMonth(await figuresOf(db, area.id, `theme:${theme.id}`), anything) : byMonth(anything),
      times: await answerTimes(db, area, totals),
    }
  }

  async function pageOfAnswers(
    area: ReadingArea,
    filter: AnswerFilter,
    { after, before }: { after?: string | undefined; before?: string | undefined },
  ) {
    const place = after || before ? await responseByRef(db, area.id, (after ?? before)!) : undefined
    if (place && before && !after) {
      const back = await listedAnswers(db, filter, place, PAGE + 1, true)
      if (back.length >= PAGE) {
        const rows = back.slice(0, PAGE).reverse()
        return { answers: await answerViews(db, rows), after: rows.at(-1)?.ref, before: back.length > PAGE ? rows[0]?.ref : undefined }
      }
    }
    const on = await listedAnswers(db, filter, after ? place : undefined, PAGE + 1)
    const rows = on.slice(0, PAGE)
    return {
      answers: await answerViews(db, rows),
      after: on.length > PAGE ? rows.at(-1)?.ref : undefined,
      before: after && place ? rows[0]?.ref : undefined,
    }
  }

  /** One answer, what it answers and what was said about it. Refuses: not_found, also for an answer that was hidden. */
  async function answerPage(_actor: Actor, areaSlug: string, ref: unknown): Promise<AnswerPageView> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const row = found(await responseByRef(db, area.id, answerRefOf(ref)), 'answer')
    const [answer] = await answerViews(db, [row])
    const before = await earlierAnswers(db, row.id)
    return {
      answer: found(answer, 'answer'),
      earlier: (await answerViews(db, before)).map((one, at) => ({ number: before.length - at, ...was(one) })),
      answered: await threadRows(db, await answeredBy(db, row.id, ANSWER_SHOWS)),
      about: await threadRows(db, await saidAbout(db, row.id, ANSWER_SHOWS)),
      actions: await actionsOfAnswer(db, row),
      release: await releaseView(row.id),
    }
  }

  /** One theme: how much was said, by month, the latest, and what was answered. A merged theme gives where it went. Refuses: not_found. */
  async function themePage(_actor: Actor, areaSlug: string, slug: string): Promise<ThemePageView> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const theme = await standingTheme(db, area.id, slug)
    const filter = { areaId: area.id, themeId: theme.id }
    const series = byMonth(await figuresOf(db, area.id, `theme:${theme.id}`), await figuresOf(db, area.id, 'public'))
    return {
      slug: theme.slug,
      title: theme.title,
      about: theme.about,
      contributions: series.total,
      byMonth: series,
      latest: await threadRows(db, await listed(db, filter, { by: 'saidAt', direction: 'desc', limit: THEME_SHOWS })),
      answers: await answerViews(db, await listedAnswers(db, filter, undefined, LATEST)),
      answersInAll: await countAnswers(db, filter),
    }
  }

  /** Every theme in use, most said first, with how much was said and answered. Refuses: not_found. */
  async function themes(_actor: Actor, areaSlug: string): Promise<ThemeCount[]> {
    const area = found(await readingArea(db, areaSlug), 'area')
    return themeCounts(area, await totalsOf(db, area.id))
  }

  /** The front page of an area: where everything stands now, what is said most, the latest answers. Refuses: not_found. */
  async function home(_actor: Actor, areaSlug: string): Promise<AreaHomeView> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const totals = await totalsOf(db, area.id)
    const times = await answerTimes(db, area, totals)
    const counts = await themeCounts(area, totals)
    const of = (subject: string) => totals.get(subject) ?? 0
    return {
      said: of('received'),
      readAtLeast: roundedDown(of('read'), Math.min(of('read'), of('public'))),
      tagged: of('tagged'),
      answered: of('answered'),
      waiting: times.waiting,
      medianDays: times.median,
      themes: counts.filter(({ contributions }) => contributions > 0).slice(0, LATEST),
      themesInAll: counts.length,
      answers: await answerViews(db, await listedAnswers(db, { areaId: area.id }, undefined, LATEST)),
    }
  }

  async function themeCounts(area: ReadingArea, totals: ReadonlyMap<string, number>): Promise<ThemeCount[]> {
    const responses = await answersByTheme(db, area.id)
    const rows = await themesIn(db, area.id)
    return rows
      .map(({ id, slug, title }) => ({ slug, title, contributions: totals.get(`theme:${id}`) ?? 0, responses: responses.get(id) ?? 0 }))
      .sort((a, b) => b.contributions - a.contributions)
  }

  return { impact, answerPage, themePage, themes, home }
}

const was = ({ kind, partOf, html, answeredOn }: AnswerView) => ({ kind, partOf, html, answeredOn })
