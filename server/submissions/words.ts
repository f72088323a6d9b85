import type { Db, Tx } from '#db/database.ts'
import { draftOf, moveSubmissionWords, putDraft } from '#db/submissions/queries.ts'
import type { SubmissionTable, SubmissionVersionTable } from '#db/submissions/schema.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'

/** What a group says: the title on the first line, an empty line, then its statement. Kept, moderated and committed to as one text. */
export interface GroupWords {
  title: string
  opening: string
}
const BETWEEN = '\n\n'
export const asOneText = ({ title, opening }: GroupWords) => `${title}${BETWEEN}${opening}`
export function groupWordsIn(text: string): GroupWords {
  const at = text.indexOf(BETWEEN)
  return at < 0 ? { title: text, opening: '' } : { title: text.slice(0, at), opening: text.slice(at + BETWEEN.length) }
}

/** A draft: what will be the statement, and what will be the points. */
export interface DraftWords extends GroupWords {
  points: string[]
}

/** The versions of one thing, by what they are for. */
export interface Versions {
  /** As the group wrote it last. */
  written: SubmissionVersionTable | undefined
  /** As everybody may read it now, and before, the latest first. */
  shown: SubmissionVersionTable[]
  /** What the council said, the latest first. */
  council: SubmissionVersionTable[]
  /** Whether the group wrote something that no moderator has shown yet. */
  unread: boolean
}

/** Sorts versions by what they are for. */
export function versionsAmong(all: readonly SubmissionVersionTable[]): Versions {
  const latestFirst = [...all].sort((a, b) => b.number - a.number)
  const group = latestFirst.filter(({ side }) => side === 'group')
  const written = group.find(({ kind }) => kind === 'original')
  const lastShown = group.find(({ kind }) => kind === 'shown')
  return {
    written,
    shown: group.filter(({ kind, words }) => kind === 'shown' && words !== null),
    council: latestFirst.filter(({ side, words }) => side === 'council' && words !== null),
    unread: written !== undefined && (lastShown?.number ?? 0) < written.number,
  }
}

/** Sealing and opening what is not for everybody. */
export function sealedWords({ vault }: Pick<Tools, 'vault'>) {
  const aboutDraft = (id: string) => `draft|${id}`
  return {
    /** What the group wrote, word for word. */
    async written(db: Db, { areaId }: Pick<SubmissionTable, 'areaId'>, version: SubmissionVersionTable): Promise<GroupWords> {
      return groupWordsIn(await vault.openWords(db, areaId, found(version.sealed, 'words'), version.id))
    },
    seal: (db: Db, { areaId }: Pick<SubmissionTable, 'areaId'>, id: string, words: string) => vault.sealWords(db, areaId, words, id),
    /** From now on nobody reads this version. */
    async lock(tx: Tx, { areaId }: Pick<SubmissionTable, 'areaId'>, { id, words }: SubmissionVersionTable) {
      if (words !== null) await moveSubmissionWords(tx, id, { words: null, sealed: await vault.sealWords(tx, areaId, words, id) })
    },
    async keepDraft(tx: Tx, { id, areaId }: Pick<SubmissionTable, 'id' | 'areaId'>, draft: DraftWords) {
      await putDraft(tx, id, await vault.sealWords(tx, areaId, JSON.stringify(draft), aboutDraft(id)))
    },
    async draft(db: Db, { id, areaId }: Pick<SubmissionTable, 'id' | 'areaId'>): Promise<DraftWords> {
      const sealed = found(await draftOf(db, id), 'draft')
      return JSON.parse(await vault.openWords(db, areaId, sealed, aboutDraft(id))) as DraftWords
    },
  }
}
