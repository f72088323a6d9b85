import type { ReportPageView } from '../contract/report-outline.ts'
import { OutsideFrame } from './link-target.tsx'
import { ReportBlocks } from './report-blocks.tsx'

/** A whole report in a frame: every link leads out of it. */
export const ReportEmbed = ({ view }: { view: ReportPageView }) => (
  <OutsideFrame>
    <p className="govuk-body-l" dir="auto">
      {view.lead}
    </p>
    <ReportBlocks blocks={view.blocks} hrefOf={(path) => path} />
  </OutsideFrame>
)
