import type { PaperView } from '../contract/agenda-views.ts'
import { dateInWords } from '../dates.ts'
import { WrittenWords } from '../feedback/written-words.tsx'
import { fileInWords } from './agenda-words.ts'

/** A paper as a page: its words first, its file beside them. */
export const PaperPage = ({ area, paper }: { area: string; paper: PaperView }) => (
  <>
    <p className="ct-meta" dir="auto">
      A paper for {paper.meeting.title}, to the item {paper.item.title}. Added on {dateInWords(paper.addedOn)} by {paper.addedAs}.
    </p>
    <WrittenWords html={paper.html} />
    {paper.file && (
      <p className="govuk-body ct-after-l">
        <a className="govuk-link ct-do" href={`/${area}/meetings/${paper.meeting.ref}/papers/${paper.id}/file`} download>
          Take the file with you ({fileInWords(paper.file)})
        </a>
      </p>
    )}
  </>
)
