import type { FeltView } from './felt.ts'
import type { Day } from './ids.ts'
import type { Brag } from './plan.ts'
import type { ReleaseView } from './release.ts'
import type { ReportKind } from './reports.ts'

/** Where a claim can be followed: a path of this site. In files it stands with the address of the site before it. */
export interface Trail {
  path: string
  label: string
}

/** A piece of a report. The page, the HTML file, the DOCX and the CSV are all made from the same pieces, so that they say the same. */
export type Block =
  | { is: 'heading'; level: 2 | 3 | 4; id: string; text: string; trail?: Trail | undefined }
  | { is: 'text'; text: string; trail?: Trail | undefined }
  | { is: 'list'; items: { text: string; trail?: Trail | undefined }[] }
  | { is: 'facts'; rows: { key: string; value: string; trail?: Trail | undefined }[] }
  | { is: 'table'; id: string; caption: string; columns: string[]; rows: string[][] }
  | { is: 'quote'; words: string; language: string; by: string; trail: Trail }
  | { is: 'ratings'; council: Brag; felt: FeltView; doneNotFelt: boolean }

/** Pieces that make one file of their own. */
export interface FileOutline {
  title: string
  /** One sentence under the title. */
  lead: string
  /** The address of the site, before every path. */
  address: string
  /** The page from which it was taken. */
  from: Trail
  blocks: Block[]
}

/** A report for its readers. */
export interface ReportPageView {
  kind: ReportKind
  ref: string
  title: string
  /** One sentence under the title. */
  lead: string
  /** The address of the site, as it was when this was frozen. */
  address: string
  area: { slug: string; name: string; council: string }
  frozenOn: Day
  madeAs: string
  /** SHA-256 of the frozen JSON, in hex. */
  hash: string
  blocks: Block[]
  release: ReleaseView | undefined
  /** The reference of the newest report of the same plan or kind, where it is not this one. */
  newer: string | undefined
}
