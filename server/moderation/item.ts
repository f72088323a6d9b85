import { type Actor, ROLE_TITLES } from '#app/contract/actor.ts'
import type { TakenOut } from '#app/contract/desk.ts'
import type { DeskItemView, StepLineView, SuggestionView } from '#app/contract/desk-views.ts'
import { refOf } from '#app/contract/ids.ts'
import { versionsOf } from '#db/feedback/queries.ts'
import type { ContributionTable, ContributionVersionTable } from '#db/feedback/schema.ts'
import { responsesTo } from '#db/impact/queries.ts'
import { contributionAtDesk, queueNeighbour } from '#db/moderation/queue-queries.ts'
import type { DeskStepTable } from '#db/moderation/schema.ts'
import { deskStepsOf } from '#db/moderation/step-queries.ts'
import { areaBySlug, organisationsIn } from '#db/people/area-queries.ts'
import { roleById } from '#db/people/role-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { tagsOf, themesIn } from '#db/themes/queries.ts'
import { moment } from '../clock.ts'
import { alter } from '../feedback/standing.ts'
import { stateOf } from '../feedback/state.ts'
import { isAnswerable, whyNotAnswer } from '../impact/policy.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { ChosenSpan } from './chosen-spans.ts'
import { identifiersIn } from './identifiers.ts'
import { settingOf } from './item-setting.ts'
import {
  readerIn,
  whyNotEscalate,
  whyNotHide,
  whyNotModerate,
  whyNotPublish,
  whyNotReadQueue,
  whyNotSetAside,
  whyNotUndo,
} from './policy.ts'
import { partOf } from './queue.ts'
import { routesFor } from './routes-offered.ts'
import { originalWords } from './shown-version.ts'
import { keptWithStep } from './step-state.ts'
import { suggestThemes } from './theme-suggestions.ts'

/** Opening one thing at the desk. */
export function items(tools: Tools) {
  const { db, vault, clock, change, record } = tools

  /**
   * What somebody said, word for word, with everything that helps to decide. The first who opens it reads it for us all. Refuses:
   * not_found (also what the safeguarding lead has), forbidden. Records, the first time: moderation.read.
   */
  async function item(actor: Actor, areaSlug: string, refText: unknown, partName?: unknown): Promise<DeskItemView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotReadQueue(actor, area.id))
    const row = found(await contributionAtDesk(db, area.id, refOf(refText)), 'message')
    const words = await originalWords(tools, db, row)
    const readAt = row.readAt ?? (await markRead(actor, row))
    const steps = await deskStepsOf(db, row.id)
    const part = partOf(partName)
    return {
      ...plain(row),
      ...(await settingOf(db, row)),
      readAt,
      words,
      suggestions: await suggestions(row, words, steps),
      themes: await themeChoices(row, words),
      routes: routesFor(words),
      organisations: (await organisationsIn(db, area.id)).map(({ id, name }) => ({ id, name, chosen: id === row.routedTo })),
      ...versionViews(row, await versionsOf(db, row.id)),
      steps: await stepLines(steps),
      undo: undoable(actor, area, row, steps),
      answers: (await responsesTo(db, row.id)).map(({ ref, kind, title, answeredAt }) => ({ ref, kind, title, answeredAt })),
      previous: (await queueNeighbour(db, area.id, part, row, 'before'))?.ref ?? null,
      next: (await queueNeighbour(db, area.id, part, row, 'after'))?.ref ?? null,
      may: mayDo(actor, area, row),
    }
  }

  function markRead(actor: Actor, row: ContributionTable) {
    const at = moment(clock)
    return change(async (tx) => {
      const now = found(await contributionAtDesk(tx, row.areaId, row.ref), 'message')
      if (now.readAt) return now.readAt
      await alter(tx, row.id, { patch: { readAt: at }, at })
      const role = found(readerIn(actor, row.areaId), 'role')
      record(tx, { name: 'moderation.read', place: `at:${row.rootId}`, areaId: row.areaId, about: row.id, actor: role.id })
      return at
    })
  }

  /** What the rules find, ticked as it was decided last; and what a person chose then. */
  async function suggestions(row: ContributionTable, words: string, steps: DeskStepTable[]): Promise<SuggestionView[]> {
    const published = steps.find(({ name, undoneAt }) => name === 'published' && !undoneAt)
    const sealed = published && keptWithStep(published.after).sealed
    const decided = sealed ? (JSON.parse(await vault.openWords(db, row.areaId, sealed, published.id)) as ChosenSpan[]) : undefined
    const same = (a: ChosenSpan) => (b: ChosenSpan) => a.start === b.start && a.end === b.end
    const rules = identifiersIn(words).map((found) => {
      const before = decided?.find(same(found))
      return { ...found, shownAs: before?.shownAs ?? found.shownAs, take: decided === undefined || before !== undefined }
    })
    const byHand = (decided ?? []).filter((span) => !rules.some(same(span))).map((span) => ({ ...span, kind: 'other', take: true }))
    return [...rules, ...byHand]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, kind, shownAs, take }, at) => ({
        number: at + 1,
        start,
        end,
        kind,
        what: words.slice(start, end),
        shownAs,
        take,
      }))
  }

  /** Every theme of the codebook: those that it has first, then those that the machine suggests, then the others in their order. */
  async function themeChoices(row: ContributionTable, words: string) {
    const themes = await themesIn(db, row.areaId)
    const chosen = new Set((await tagsOf(db, [row.id])).map(({ themeId }) => themeId))
    const why = new Map(suggestThemes(words, themes).map((suggestion) => [suggestion.themeId, suggestion.why]))
    const rank = [...why.keys()]
    const orderOf = (id: (typeof rank)[number]) => (chosen.has(id) ? -1 : rank.includes(id) ? rank.indexOf(id) : rank.length)
    return themes
      .map(({ id, slug, title }) => ({ id, slug, title, chosen: chosen.has(id), why: why.get(id) ?? [] }))
      .sort((a, b) => orderOf(a.id) - orderOf(b.id))
      .map(({ slug, title, chosen, why }) => ({ slug, title, chosen, why }))
  }

  async function stepLines(steps: DeskStepTable[]): Promise<StepLineView[]> {
    return Promise.all(
      steps.map(async ({ id, name, at, roleId, after, undoneAt }) => {
        const role = await roleById(db, roleId)
        const by = role ? role.title || ROLE_TITLES[role.role] : 'Somebody who has left'
        return { stepId: id, name, at, role: role?.role ?? null, by, reason: keptWithStep(after).reason, undone: undoneAt !== null }
      }),
    )
  }

  function undoable(actor: Actor, area: AreaTable, row: ContributionTable, steps: DeskStepTable[]): string | null {
    const latest = steps.find(({ undoneAt }) => !undoneAt)
    return latest && !whyNotModerate(actor, area.id) && !whyNotUndo(latest, latest, row, clock()) ? latest.id : null
  }

  return { item }
}

const plain = (row: ContributionTable) => ({
  id: row.id,
  ref: row.ref,
  state: stateOf(row),
  reason: row.reason,
  kind: row.kind,
  channel: row.channel,
  voice: row.voice,
  language: row.language,
  onBehalf: row.onBehalf === 1,
  localOfferHead: row.localOfferHead,
  saidAt: row.saidAt,
  mayShow: row.mayShow === 1,
  wrongBox: row.wrongBoxAt !== null,
  spokenAs: row.spokenAs,
})

function versionViews(row: ContributionTable, versions: ContributionVersionTable[]) {
  const shown = versions.filter((version) => version.words !== null && version.kind !== 'original')
  const current = shown.find(({ id }) => id === row.currentVersionId)
  return {
    shown: current && row.publishedAt ? { words: current.words!, takenOut: JSON.parse(current.takenOut) as TakenOut[] } : null,
    earlier: shown.filter((version) => version !== current).map(({ number, writtenAt, words }) => ({ number, writtenAt, words: words! })),
  }
}

function mayDo(actor: Actor, { id }: AreaTable, row: ContributionTable): DeskItemView['may'] {
  const moderates = !whyNotModerate(actor, id)
  const may = (whyNot: string | undefined) => moderates && !whyNot
  const answers = !whyNotAnswer(actor, id)
  return {
    publish: may(whyNotPublish(row)),
    keepPrivate: may(whyNotSetAside(row, 'private')),
    hold: may(whyNotSetAside(row, 'held')),
    decline: may(whyNotSetAside(row, 'declined')),
    hide: may(whyNotHide(row)),
    tag: moderates,
    escalate: may(whyNotEscalate(row)),
    answer: answers && isAnswerable(row),
    replyOfficially: answers && row.publishedAt !== null,
  }
}
