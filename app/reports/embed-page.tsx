import { Section } from '../design/layout.tsx'

export interface EmbedChoice {
  title: string
  /** The address of the page in the frame, with the site. */
  src: string
}

/** What can be shown on another site, with the HTML to copy. */
export const EmbedPage = ({ choices }: { choices: EmbedChoice[] }) => (
  <>
    <p className="govuk-body-l">
      A council’s own site can show these pages in a frame. They run no script, set no cookie and are always up to date. Copy the HTML into
      your page.
    </p>
    {choices.map(({ title, src }, at) => (
      <Section key={src} id={`embed-${at + 1}`} title={title} size="m" space="near">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
        <section className="ct-scroll" tabIndex={0} aria-label={`HTML for ${title}`}>
          <pre>
            <code>{htmlOf({ title, src })}</code>
          </pre>
        </section>
        <p className="govuk-body">
          <a className="govuk-link" href={src}>
            Look at it
          </a>
        </p>
      </Section>
    ))}
  </>
)

/** The HTML of the frame. Titles may hold any sign. */
export const htmlOf = ({ title, src }: EmbedChoice) =>
  `<iframe src="${escaped(src)}"\n  title="${escaped(title)}"\n  width="100%" height="640" loading="lazy"></iframe>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
