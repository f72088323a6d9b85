import type { Actor } from '#app/contract/actor.ts'
import type { DecisionView } from '#app/contract/outcome-views.ts'
import type { FileOutline } from '#app/contract/report-outline.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { found } from '../refuse.ts'
import { dayWords } from '../reports/day-words.ts'
import { docxOf } from '../reports/docx.ts'
import type { Tools } from '../tools.ts'
import { minutesOutline } from './minutes-outline.ts'
import type { minutesReading } from './minutes-reading.ts'
import type { outcomeReading } from './outcome-reading.ts'

type Reads = Pick<ReturnType<typeof minutesReading>, 'minutes'> & Pick<ReturnType<typeof outcomeReading>, 'decision' | 'outcomes'>

/** Minutes as files: the same words as on their page, for whoever can read them there. */
export function minutesFiles({ db, limits, baseUrl }: Tools, { minutes, decision, outcomes }: Reads) {
  /** The minutes piece by piece. Refuses: not_found, also for a draft that this reader cannot read. */
  async function minutesFile(actor: Actor, areaSlug: string, ref: unknown): Promise<FileOutline> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const view = await minutes(actor, areaSlug, ref)
    found(view.state === 'none' ? undefined : view.state, 'minutes')
    const { title, day, ref: meetingRef } = view.meeting
    const told = new Set(view.lines.map(({ path }) => path))
    const came = await outcomes(areaSlug, ref)
    const decisions: DecisionView[] = []
    for (const { ref: own } of came.decisions) if (told.has(`decisions/${own}`)) decisions.push(await decision(actor, areaSlug, own))
    const actions = came.actions.filter(({ ref: own }) => told.has(`meetings/actions#${own}`))
    return {
      title: `${view.state === 'draft' ? 'Draft minutes' : 'Minutes'}: ${title}`,
      lead: `${area.name}, ${dayWords(day)}. Version ${view.version}.`,
      address: baseUrl,
      from: { path: `/${areaSlug}/meetings/${meetingRef}/minutes`, label: meetingRef },
      blocks: minutesOutline({ areaSlug, view, decisions, actions }),
    }
  }

  /** The minutes for a word processor. Refuses: not_found, too_many. */
  async function minutesDocx(actor: Actor, areaSlug: string, ref: unknown): Promise<Buffer> {
    const file = await minutesFile(actor, areaSlug, ref)
    await limits.spend('export', actor.addressKey)
    return docxOf(file)
  }

  return { minutesFile, minutesDocx }
}
