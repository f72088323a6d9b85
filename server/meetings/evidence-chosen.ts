import { type AreaId, type MeetingId, refOf, refOfA } from '#app/contract/ids.ts'
import type { EvidenceKind } from '#app/contract/outcomes.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { Db } from '#db/database.ts'
import { publicContribution } from '#db/feedback/queries.ts'
import { measureByRef } from '#db/measures/queries.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { papersOfItems } from '#db/meetings/paper-queries.ts'
import { actionVisibleTo } from '#db/plan/action-queries.ts'
import { chosenThemes } from '../moderation/chosen-themes.ts'
import { wrong } from '../refuse.ts'

interface Chosen {
  kind: EvidenceKind
  about: string
}
interface Place {
  areaId: AreaId
  meetingId: MeetingId
}
const MOST = 60

/** What a decision rests on, each once, in the order in which it was named. Refuses: invalid (fields `refs`, `papers`, `themes`), where nobody can read it. */
export async function chosenEvidence(
  db: Db,
  place: Place,
  { refs, papers, themes }: { refs: string; papers: string[]; themes: string[] },
): Promise<Chosen[]> {
  const chosen: Chosen[] = []
  const named = [
    ...new Set(
      refs
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ]
  if (named.length > MOST) wrong('refs', `At most ${MOST} references`)
  for (const ref of named) chosen.push((await namedIn(db, place.areaId, ref)) ?? wrong('refs', `Nobody can read ${ref.slice(0, 20)} here`))
  for (const about of await chosenPapers(db, place, papers)) chosen.push({ kind: 'paper', about })
  for (const about of await chosenThemes(db, place.areaId, themes)) chosen.push({ kind: 'theme', about })
  return chosen
}

async function namedIn(db: Db, areaId: AreaId, ref: string): Promise<Chosen | undefined> {
  try {
    if (ref.startsWith('ME-')) return withId('measure', await measureByRef(db, areaId, refOfA('measure', ref)))
    if (ref.startsWith('AC-')) return withId('action', await actionVisibleTo(db, 'public', areaId, refOfA('action', ref)))
    return withId('said', await publicContribution(db, areaId, refOf(ref)))
  } catch (error) {
    if (!refusalOf(error)) throw error
    return undefined
  }
}
const withId = (kind: EvidenceKind, row: { id: string } | undefined): Chosen | undefined => row && { kind, about: row.id }

async function chosenPapers(db: Db, { meetingId }: Place, ids: string[]): Promise<string[]> {
  const items = await itemsOfMeeting(db, meetingId)
  const papers = await papersOfItems(
    db,
    items.map(({ id }) => id),
  )
  return [...new Set(ids)].map((id) => papers.find((paper) => paper.id === id)?.id ?? wrong('papers', 'Choose papers from the list'))
}
