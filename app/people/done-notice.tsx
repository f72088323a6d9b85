import { Notice } from '../design/notice.tsx'

/** What was done just before, above the title of the page. Draws nothing when nothing was. */
export const DoneNotice = ({ words }: { words: string | undefined }) =>
  words ? (
    <div className="ct-done">
      <Notice tone="good" role="status" title={words} />
    </div>
  ) : null
