import type { DeskItemView } from '#app/contract/desk-views.ts'
import type { Db } from '#db/database.ts'
import { contributionById } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { versionById } from '#db/feedback/versions.ts'
import { responseById } from '#db/impact/queries.ts'
import { areaById, forumById } from '#db/people/area-queries.ts'
import { themeById } from '#db/themes/queries.ts'
import { openingOf } from './opening.ts'

/** What stands around a contribution: for which group it speaks, under what it was said, and what it is about. */
export async function settingOf(db: Db, row: ContributionTable): Promise<Pick<DeskItemView, 'forum' | 'under' | 'about'>> {
  const forum = row.forumId ? await forumById(db, row.forumId) : undefined
  return { forum: forum?.name ?? null, under: await underWhat(db, row), about: await aboutWhat(db, row) }
}

/** What it replies to, where everybody may read that. */
async function underWhat(db: Db, row: ContributionTable): Promise<DeskItemView['under']> {
  const parent = row.parentId ? await contributionById(db, row.parentId) : undefined
  if (!parent?.publishedAt || !parent.currentVersionId) return null
  const words = (await versionById(db, parent.currentVersionId))?.words
  return { ref: parent.ref, opening: openingOf(words ?? ''), language: parent.language }
}

async function aboutWhat(db: Db, row: ContributionTable): Promise<DeskItemView['about']> {
  const { aboutKind, aboutId } = row
  if (!aboutKind || !aboutId) return null
  const slug = (await areaById(db, row.areaId))?.slug
  if (aboutKind === 'theme') {
    const theme = await themeById(db, aboutId as `theme_${string}`)
    return theme ? { kind: 'theme', title: theme.title, address: `/${slug}/themes/${theme.slug}` } : null
  }
  const response = await responseById(db, aboutId as `response_${string}`)
  return response ? { kind: 'response', title: response.title, address: `/${slug}/answers/${response.ref}` } : null
}
