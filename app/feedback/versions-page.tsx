import type { VersionsView } from '#app/contract/thread.ts'
import { dateInWords } from '#app/dates.ts'
import { Section } from '#app/design/layout.tsx'
import { Quote } from '#app/design/quote.tsx'
import { WrittenWords } from './written-words.tsx'

/** What was shown of something before, the latest first. */
export const VersionsPage = ({ view: { versions, language } }: { view: VersionsView }) => (
  <>
    <p className="govuk-body-l">Public words are never written over. Here is what was shown, the latest first.</p>
    {versions.map(({ number, html, writtenOn, current }) => (
      <Section
        key={number}
        id={`version-${number}`}
        size="m"
        space="near"
        title={current ? `Now, since ${dateInWords(writtenOn)}` : `From ${dateInWords(writtenOn)}`}
      >
        <Quote lang={language}>
          <WrittenWords html={html} />
        </Quote>
      </Section>
    ))}
  </>
)
