import type { Actor } from '#app/contract/actor.ts'
import { answerRefOf, refOf } from '#app/contract/ids.ts'
import type { AboutView } from '#app/contract/say.ts'
import type { Db } from '#db/database.ts'
import { publicContribution } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { versionById } from '#db/feedback/versions.ts'
import { responseByRef, themesOfResponse } from '#db/impact/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { themeById, themeBySlug } from '#db/themes/queries.ts'
import { moment, today } from '../clock.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { itemLineOf } from './about-item.ts'
import { type PlanLineAsked, planLineOf } from './about-plan.ts'
import type { Arrival } from './arrival.ts'
import { excerptOf } from './excerpt.ts'
import { ownedBy } from './owned.ts'
import { whyNotReply } from './policy.ts'

/** What something new is said under, as an address or a form names it. */
export interface AboutAsked extends PlanLineAsked {
  theme?: string | undefined
  answer?: string | undefined
  parent?: string | undefined
  item?: string | undefined
}
interface Parent {
  row: ContributionTable
  /** Whoever replies wrote it. */
  own: boolean
}

/**
 * The theme (where it was merged to, if it was), the answer, the line of a plan or item of a meeting, and the parent that were named. Refuses:
 * not_found, forbidden.
 */
export async function aboutWhat(tools: Tools, actor: Actor, area: AreaTable, asked: AboutAsked) {
  const { db } = tools
  const named = asked.theme ? found(await themeBySlug(db, area.id, asked.theme), 'theme') : undefined
  const theme = named?.mergedIntoId ? await themeById(db, named.mergedIntoId) : named
  const response = asked.answer ? found(await responseByRef(db, area.id, answerRefOf(asked.answer)), 'answer') : undefined
  const line = asked.item
    ? await itemLineOf(db, area, asked.item, moment(tools.clock))
    : await planLineOf(db, area, asked, today(tools.clock))
  const parent = asked.parent ? await parentOf(tools, actor, area, asked.parent) : undefined
  return { theme, response, line, parent }
}
type About = Awaited<ReturnType<typeof aboutWhat>>

/** What an arrival needs to know of it: it is tagged with the theme, the answer's themes or those of the line, and linked to it. */
export async function arrivingAbout(db: Db, { theme, response, line }: About): Promise<Pick<Arrival, 'about' | 'themeIds'>> {
  const of = response ? await themesOfResponse(db, response.id) : (line?.themeIds ?? [])
  return { themeIds: [...new Set([...(theme ? [theme.id] : []), ...of])], about: aboutOf({ theme, response, line }) }
}

function aboutOf({ theme, response, line }: Omit<About, 'parent'>): Arrival['about'] {
  if (response) return { kind: 'response', id: response.id }
  if (line) return { kind: line.kind, id: line.id }
  return theme ? { kind: 'theme', id: theme.id } : undefined
}

/** The same in words for a page. The words of somebody's own parent are not repeated: they may not be public. */
export async function aboutView(db: Db, { theme, response, line, parent }: About): Promise<AboutView> {
  const version = parent?.row.publishedAt && parent.row.currentVersionId ? await versionById(db, parent.row.currentVersionId) : undefined
  return {
    theme: theme && { slug: theme.slug, title: theme.title },
    answer: response && { ref: response.ref, title: response.title },
    line: line && { kind: line.kind, ref: line.ref, title: line.title, planRef: line.planRef, meeting: line.meeting },
    parent: parent && { ref: parent.row.ref, excerpt: excerptOf(version?.words ?? ''), language: parent.row.language, own: parent.own },
  }
}

async function parentOf(tools: Tools, actor: Actor, area: AreaTable, ref: string): Promise<Parent> {
  const own = await ownedBy(tools, tools.db, actor, ref)
  const row = found(own?.areaId === area.id ? own : await publicContribution(tools.db, area.id, refOf(ref)), 'message')
  permit(whyNotReply(row, own !== undefined))
  return { row, own: own !== undefined }
}
