import { createHash } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { PAPER_FILES, type PaperFileType, PaperForm, type SentFile } from '#app/contract/agenda-forms.ts'
import type { PaperView } from '#app/contract/agenda-views.ts'
import { idOf, type PaperId, refOfA } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { fileOfPaper, insertPaper, paperById, papersOfItems, removePaperAt } from '#db/meetings/paper-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { dayOf, newId } from '../clock.ts'
import { shownWords } from '../feedback/shown-words.ts'
import { stopIf } from '../moderation/decide.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { paperLink } from './agenda-item-views.ts'
import { itemIn } from './agenda-items.ts'
import { standingOf, whyNotChangeItem } from './agenda-policy.ts'
import type { MeetingWork } from './at-meeting.ts'
import { type SafeFile, safeFile } from './paper-file.ts'
import { seesMeetings, whyNotClerk } from './policy.ts'

const MOST_PAPERS = 10

/** Papers to the items of an agenda: words that are a page, and perhaps a file. */
export function keepingPapers({ db }: Pick<Tools, 'db'>, { onMeeting }: MeetingWork) {
  /**
   * Adds a paper; of its file only what is safe is kept. Returns its id. Refuses: invalid (field `file` for what cannot be taken), not_found,
   * forbidden, conflict. Records: meetings.paper_added.
   */
  async function addPaper(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    itemRef: unknown,
    input: unknown,
    sent?: SentFile,
  ): Promise<PaperId> {
    const form = parse(PaperForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    const file = sent && (await safeFile(sent.bytes))
    return onMeeting(actor, areaSlug, ref, 'meetings.paper_added', async (at) => {
      const { item } = await itemIn(at, itemRef)
      stopIf(whyNotChangeItem(item))
      const others = await papersOfItems(at.tx, [item.id])
      if (others.length >= MOST_PAPERS) conflict(`An item has up to ${MOST_PAPERS} papers.`)
      const id: PaperId = newId('paper')
      const rank = Math.max(0, ...others.map((one) => one.rank)) + 1
      const own = { id, areaId: area.id, itemId: item.id, rank, ...form, addedAt: at.at, addedAs: at.by, removedAt: null }
      await insertPaper(at.tx, { ...own, ...fileColumns(form.title, file) }, file?.bytes)
      at.facts.paper = id
      return id
    })
  }

  /** Takes a paper out. Refuses: not_found, forbidden, conflict. Records: meetings.paper_removed. */
  async function removePaper(actor: Actor, areaSlug: string, ref: unknown, id: unknown): Promise<void> {
    await onMeeting(actor, areaSlug, ref, 'meetings.paper_removed', async ({ tx, area, meeting, at, facts }) => {
      const paper = found(await paperById(tx, area.id, idOf('paper', id)), 'paper')
      found(
        (await itemsOfMeeting(tx, meeting.id)).find((item) => item.id === paper.itemId),
        'paper',
      )
      await removePaperAt(tx, paper.id, at)
      facts.paper = paper.id
    })
  }

  /** A paper as a page. Refuses: not_found. */
  async function paper(actor: Actor, areaSlug: string, ref: unknown, id: unknown): Promise<PaperView> {
    const { row, item, meeting } = await paperFor(actor, areaSlug, ref, id)
    return {
      ...paperLink(row),
      html: shownWords(row.words),
      addedOn: dayOf(row.addedAt),
      addedAs: row.addedAs,
      item: { ref: item.ref, title: item.title },
      meeting: { ref: meeting.ref, title: meeting.title },
    }
  }

  /** The file of a paper as it is kept, with the name under which it is saved. Refuses: not_found. */
  async function paperFile(actor: Actor, areaSlug: string, ref: unknown, id: unknown) {
    const { row } = await paperFor(actor, areaSlug, ref, id)
    const type = found(row.fileType || undefined, 'file')
    return { name: row.fileName, type, bytes: new Uint8Array(await fileOfPaper(db, row.id)) }
  }

  /** A paper of an item that stands on the agenda of a meeting that this reader can see. */
  async function paperFor(actor: Actor, areaSlug: string, ref: unknown, id: unknown) {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
    const row = found(await paperById(db, area.id, idOf('paper', id)), 'paper')
    const item = (await itemsOfMeeting(db, meeting.id)).find((one) => one.id === row.itemId && standingOf(one) === 'stands')
    return { row, meeting, item: found(item, 'paper') }
  }

  return { addPaper, removePaper, paper, paperFile }
}

const NO_FILE = { fileName: '', fileType: '', sizeBytes: 0, fileHash: '' }

function fileColumns(title: string, file: SafeFile | undefined) {
  if (!file) return NO_FILE
  const fileHash = createHash('sha256').update(file.bytes).digest('hex')
  return { fileName: nameOf(title, file.type), fileType: file.type, sizeBytes: file.bytes.length, fileHash }
}

/** A name made of the title: what the file was called before is not kept. */
function nameOf(title: string, type: PaperFileType): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${plain || 'paper'}.${PAPER_FILES[type].end}`
}
