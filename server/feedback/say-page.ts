import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { LANGUAGE_CODES } from '#app/contract/feedback.ts'
import { parse } from '#app/contract/parse.ts'
import { CHANNELS_OF_OTHERS, LookForm, type LookView, type SayPageView, type SpeakAs, type SupporterPageView } from '#app/contract/say.ts'
import { areaBySlug, dangerRulesOf, forumsIn } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { themesIn } from '#db/themes/queries.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { today } from '../clock.ts'
import { dangersIn } from '../moderation/dangers.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { type AboutAsked, aboutView, aboutWhat } from './about.ts'
import { answerByFor } from './about-item.ts'
import { whyNotSayForOthers, whyNotSpeakFor } from './policy.ts'

/** What stands on the pages on which something is said, before anything is kept. */
export function sayPages(tools: Tools) {
  const { db } = tools

  /**
   * The page itself: what it is about, by when what happens, and what can be chosen. An open trace does not show here, because the page is
   * kept for everybody. Refuses: not_found, forbidden (nothing can be added there).
   */
  async function sayPage(actor: Actor, areaSlug: string | undefined, asked: AboutAsked): Promise<SayPageView> {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    const day = today(tools.clock)
    const about = await aboutWhat(tools, { ...actor, receipt: undefined }, area, asked)
    return {
      about: await aboutView(db, about),
      readBy: addWorkingDays(day, area.readWithinDays),
      answerBy: answerByFor(area, about.line, day),
      themes: (await themesIn(db, area.id)).map(({ slug, title }) => ({ slug, title })),
      speakAs: await forumsOf(actor, area),
      signedIn: actor.accountId !== undefined,
      maySayForOthers: !whyNotSayForOthers(actor, area.id),
    }
  }

  /** A last look at the words, with the number under which they can be sent once. Keeps nothing. Refuses: invalid, not_found. */
  async function lookBeforeSending(areaSlug: string | undefined, input: unknown): Promise<LookView> {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    const { words, show } = parse(LookForm, input)
    const dangers = dangersIn(words, await dangerRulesOf(db, area.id))
    return { submission: randomUUID(), words, show, helpFirst: dangers.length > 0 }
  }

  /** The page of a supporter, with the channel and language of the family before. Nobody is refused: the page says how to be invited. Refuses: not_found. */
  async function supporterPage(
    actor: Actor,
    areaSlug: string | undefined,
    asked: { channel?: string; language?: string },
  ): Promise<SupporterPageView> {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    return {
      may: !whyNotSayForOthers(actor, area.id),
      submission: randomUUID(),
      channel: CHANNELS_OF_OTHERS.find((channel) => channel === asked.channel) ?? 'coffee_morning',
      language: LANGUAGE_CODES.find((code) => code === asked.language) ?? 'en',
    }
  }

  async function forumsOf(actor: Actor, area: AreaTable): Promise<SpeakAs[]> {
    if (actor.roles.length === 0) return []
    const forums = (await forumsIn(db, area.id)).filter(({ id }) => !whyNotSpeakFor(actor, area.id, id))
    return forums.map(({ id, name }) => ({ forumId: id, name }))
  }

  return { sayPage, lookBeforeSending, supporterPage }
}
