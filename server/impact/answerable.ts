import type { Actor } from '#app/contract/actor.ts'
import type { AnswerAtDeskView, AnswerableView } from '#app/contract/desk-views.ts'
import { answerRefOf, type Moment } from '#app/contract/ids.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { contributionsOfAnswer, earlierAnswers, toAnswer } from '#db/impact/answer-queries.ts'
import { responseAtDesk, themesOfResponse, waitingResponses } from '#db/impact/queries.ts'
import { contributionsByRefs, wordsToRead } from '#db/moderation/queue-queries.ts'
import { areaBySlug, organisationById } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsByIds } from '#db/plan/action-queries.ts'
import { tagsOf, themeBySlug, themesIn } from '#db/themes/queries.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { dayOf, today } from '../clock.ts'
import { stateOf } from '../feedback/state.ts'
import { openingOf } from '../moderation/opening.ts'
import { actionChoices } from '../plan/desk-choices.ts'
import { found, permit } from '../refuse.ts'
import { releaseViews } from '../reports/release-view.ts'
import type { Tools } from '../tools.ts'
import { isAnswerableBy, whyNotAnswer, whyNotChangeAnswer } from './policy.ts'

const MOST = 60
const MOST_CHOSEN = 200

/** What whoever answers needs to see: what waits for an answer, and the answers given. */
export function answerReading(tools: Tools) {
  const { db, vault, clock } = tools
  const { releaseAtDesk } = releaseViews(tools)

  /**
   * What can be answered, oldest first, at most 60: of one theme or all, without an answer or with one. Words that are not shown are
   * opened only for who may read the queue; for others those are left out. With the answers that wait for their release. Refuses: not_found, forbidden.
   */
  async function answerable(actor: Actor, areaSlug: string, { theme, answered = false }: { theme?: string; answered?: boolean } = {}) {
    const area = await permitted(actor, areaSlug)
    const themeId = theme ? (await themeBySlug(db, area.id, theme))?.id : undefined
    const rows = theme && !themeId ? [] : await toAnswer(db, area.id, { themeId, answered }, MOST)
    return {
      themes: (await themesIn(db, area.id)).map(({ slug, title }) => ({ slug, title })),
      rows: await views(
        area,
        rows.filter((row) => isAnswerableBy(actor, row)),
      ),
      waiting: (await waitingResponses(db, area.id, MOST)).map(({ ref, title }) => ({ ref, title })),
    }
  }

  /** Those of these that can be answered, oldest first, with all themes and actions to choose from. Refuses: not_found, forbidden. */
  async function chosen(actor: Actor, areaSlug: string, refs: string[]) {
    const area = await permitted(actor, areaSlug)
    const rows = refs.length === 0 ? [] : await contributionsByRefs(db, area.id, refs.slice(0, MOST_CHOSEN))
    const own = rows.filter((row) => isAnswerableBy(actor, row))
    const used = new Set(
      own.length === 0
        ? []
        : (
            await tagsOf(
              db,
              own.map(({ id }) => id),
            )
          ).map(({ slug }) => slug),
    )
    const themes = (await themesIn(db, area.id)).map(({ slug, title }) => ({ slug, title, chosen: used.has(slug) }))
    own.sort((a, b) => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.id < b.id ? -1 : 1))
    themes.sort((a, b) => Number(b.chosen) - Number(a.chosen))
    return { rows: await views(area, own), themes, actions: await actionChoices(db, area) }
  }

  /** One answer with what it says, what it said before and what it answers. Refuses: not_found, forbidden. */
  async function answerAtDesk(actor: Actor, areaSlug: string, ref: unknown): Promise<AnswerAtDeskView> {
    const area = await permitted(actor, areaSlug)
    const answer = found(await responseAtDesk(db, area.id, answerRefOf(ref)), 'answer')
    const organisation = answer.organisationId ? await organisationById(db, answer.organisationId) : undefined
    const used = new Set(await themesOfResponse(db, answer.id))
    const mayChange = !whyNotChangeAnswer(actor, answer)
    const rows = (await contributionsOfAnswer(db, answer.id)).filter((row) => isAnswerableBy(actor, row))
    return {
      ref: answer.ref,
      kind: answer.kind,
      partOf: answer.partOf === 1,
      title: answer.title,
      said: answer.said,
      words: answer.words,
      whatWouldChange: answer.whatWouldChange,
      passedTo: answer.passedTo,
      byDay: answer.byDay,
      untilDay: answer.untilDay,
      by: [answer.spokenAs, organisation?.name].filter(Boolean).join(', '),
      answeredAt: answer.answeredAt,
      contributions: answer.contributions,
      rows: await views(area, rows),
      earlier: (await earlierAnswers(db, answer.id)).map(({ kind, title, words, answeredAt }) => ({ kind, title, words, answeredAt })),
      themes: (await themesIn(db, area.id)).filter(({ id }) => used.has(id)).map(({ slug, title }) => ({ slug, title })),
      action: (await actionsByIds(db, answer.actionId ? [answer.actionId] : []))[0]?.ref,
      actions: await actionChoices(db, area),
      waits: answer.waitsSince !== null,
      release: await releaseAtDesk(answer.id, { plan: answer.waitsSince !== null && mayChange, open: mayChange }),
      may: { change: mayChange },
    }
  }

  async function permitted(actor: Actor, areaSlug: string): Promise<AreaTable> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotAnswer(actor, area.id))
    return area
  }

  async function views(area: AreaTable, rows: ContributionTable[]): Promise<AnswerableView[]> {
    if (rows.length === 0) return []
    const words = new Map((await wordsToRead(db, rows)).map((version) => [version.contributionId, version]))
    const tags = await tagsOf(
      db,
      rows.map(({ id }) => id),
    )
    return Promise.all(
      rows.map(async (row) => {
        const version = words.get(row.id)
        const text = version?.words ?? (version?.sealed ? await vault.openWords(db, area.id, version.sealed, version.id) : '')
        return {
          ref: row.ref,
          opening: openingOf(text),
          language: row.language,
          state: stateOf(row),
          saidAt: row.saidAt as Moment,
          waitingDays: workingDaysBetween(dayOf(row.saidAt), today(clock)),
          themes: tags.filter(({ contributionId }) => contributionId === row.id).map(({ title }) => title),
        }
      }),
    )
  }

  return { answerable, chosen, answerAtDesk }
}
