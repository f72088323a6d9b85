import type { Actor } from '#app/contract/actor.ts'
import type { FeedView } from '#app/contract/feed.ts'
import { refOfA } from '#app/contract/ids.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { planVisibleTo } from '#db/plan/queries.ts'
import { latestEntries } from '#db/record/latest-entries.ts'
import { themeBySlug } from '#db/themes/queries.ts'
import { moment } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { SENTENCES, TOLD_IN_FEEDS } from './sentences.ts'
import { type Subject, subjectsOf } from './subjects.ts'

/** So many of the newest entries are looked at, and so many told. */
const LOOKED_AT = 1_000
const TOLD = 60

/** What changed, out of the public record, for whoever follows with a reader of feeds. Words of families are never in it. */
export function feeds({ db, clock }: Pick<Tools, 'db' | 'clock'>) {
  /** What changed in an area, the newest first. Refuses: not_found. */
  async function ofArea(_actor: Actor, areaSlug: string): Promise<FeedView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return feed(area, { title: `${area.name}: what changed`, path: '', feedPath: 'feed.xml' }, () => true)
  }

  /** What changed under a theme. Refuses: not_found. */
  async function ofTheme(_actor: Actor, areaSlug: string, slug: string): Promise<FeedView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const theme = found(await themeBySlug(db, area.id, slug), 'theme')
    const path = `themes/${theme.slug}`
    return feed(area, { title: `${area.name}: ${theme.title}`, path, feedPath: `${path}/feed.xml` }, ({ themes }) =>
      themes.includes(theme.slug),
    )
  }

  /** What changed in a plan that everybody can read. Refuses: not_found. */
  async function ofPlan(_actor: Actor, areaSlug: string, ref: unknown): Promise<FeedView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const plan = found(await planVisibleTo(db, 'public', area.id, refOfA('plan', ref)), 'plan')
    const path = `plan/${plan.ref}`
    return feed(area, { title: `${area.name}: ${plan.title}`, path, feedPath: `${path}/feed.xml` }, ({ planId }) => planId === plan.id)
  }

  async function feed(
    area: AreaTable,
    head: { title: string; path: string; feedPath: string },
    belongs: (subject: Subject) => boolean,
  ): Promise<FeedView> {
    const latest = await latestEntries(db, area.id, TOLD_IN_FEEDS, LOOKED_AT)
    const subjects = await subjectsOf(db, area.id, latest)
    const entries = latest.flatMap(({ number, name, about, facts, at }) => {
      const subject = subjects.get(about)
      if (!subject || !belongs(subject)) return []
      return [{ number, title: SENTENCES[name]!(subject.title, JSON.parse(facts)), path: subject.path, at }]
    })
    // Entries are sealed place by place, so that their numbers follow time only roughly.
    const told = entries.sort((a, b) => (a.at === b.at ? b.number - a.number : a.at < b.at ? 1 : -1)).slice(0, TOLD)
    return { area: area.slug, by: area.council || area.name, ...head, updatedAt: told[0]?.at ?? moment(clock), entries: told }
  }

  return { ofArea, ofTheme, ofPlan }
}
