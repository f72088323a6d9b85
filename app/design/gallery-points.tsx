import { FileField } from './file-field.tsx'
import { Section } from './layout.tsx'
import { Both, Point, PointList, Side } from './points.tsx'
import { Quote } from './quote.tsx'
import { Tag, Tags } from './tag.tsx'

/** A letter in points, both statements, and a file. */
export const PointGallery = () => (
  <>
    <Both>
      <Side side="group" id="group" who="Fair Start Wyrefield" meta="What the group says. Tuesday 3 March 2026">
        <p>We are tired of asking.</p>
      </Side>
      <Side side="service" id="service" who="Wyrefield County Council" meta="What the council says" empty>
        <p>The council has not written anything to the letter as a whole yet.</p>
      </Side>
    </Both>
    <Section id="point-by-point" title="Point by point">
      <PointList>
        <Point id="p-1" number={1}>
          <Quote>
            <p>Nobody phones us back.</p>
          </Quote>
          <Tags>
            <Tag icon="later">Waiting for an answer</Tag>
            <Tag tone="red" icon="stop">
              Late
            </Tag>
          </Tags>
          <p className="govuk-body ct-last">An answer was due by Tuesday 31 March 2026, 2 working days ago.</p>
        </Point>
        <Point id="p-14" number={14}>
          <p className="ct-muted">A person is reading the words of this point first.</p>
          <Tags>
            <Tag icon="off">Clock stopped</Tag>
          </Tags>
        </Point>
      </PointList>
    </Section>
    <form className="ct-form" action="#" method="post">
      <FileField name="file" label="Choose a file" hint="Plain text (.txt), at most 300 KB." accept=".txt" optional />
      <FileField name="other" label="Choose another file" accept=".txt" error="This is a PDF. Open it, copy the words and paste them." />
    </form>
  </>
)
