import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { withoutOrderTurners } from '../contract/bidi.ts'
import type { FileOutline, ReportPageView } from '../contract/report-outline.ts'
import { ReleasedInSteps } from './released-in-steps.tsx'
import { partsOf, ReportBlocks } from './report-blocks.tsx'

/** The report as one HTML file. */
export const reportHtml = (view: ReportPageView): string =>
  fileHtml(
    { ...view, from: { path: `/${view.area.slug}/reports/${view.ref}`, label: view.ref } },
    <ReleasedInSteps release={view.release} />,
  )

/** Pieces as one HTML file that needs nothing else: its own style, no script, every link with the whole address. */
export const fileHtml = (file: FileOutline, more?: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(<FileDocument file={file} more={more} />)}`

const FileDocument = ({ file, more }: { file: FileOutline; more: ReactNode }) => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{withoutOrderTurners(file.title)}</title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape the quotes in it */}
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
    <body>
      <main>
        <h1 dir="auto">{withoutOrderTurners(file.title)}</h1>
        <p dir="auto">{withoutOrderTurners(file.lead)}</p>
        <p>
          This file was taken from <a href={`${file.address}${file.from.path}`}>{file.from.label}</a>. There words that families have taken
          back since are not shown any more.
        </p>
        <nav aria-label="In this file">
          <ul>
            {partsOf(file.blocks).map(({ heading }) => (
              <li key={heading.id}>
                <a href={`#${heading.id}`}>{withoutOrderTurners(heading.text)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ReportBlocks blocks={file.blocks} hrefOf={(path) => `${file.address}${path}`} plain />
        {more}
      </main>
    </body>
  </html>
)

const STYLE = `
:root { color-scheme: light dark; --ink: #1a2230; --paper: #fbfaf8; --line: #707a8a; --link: #17527c; --family: #8c2642; }
@media (prefers-color-scheme: dark) { :root { --ink: #ebe8e2; --paper: #12171f; --line: #8590a0; --link: #94c8ec; --family: #f4a9ae; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.55 "Atkinson Hyperlegible", "Segoe UI", Roboto, Ubuntu, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; margin: 2.2em 0 .6em; } h1 { margin-top: .6em; } a { color: var(--link); }
table { border-collapse: collapse; width: 100%; margin: 1em 0; } caption { text-align: start; font-weight: 700; padding-bottom: .4em; }
th, td { border: 1px solid var(--line); padding: .4em .6em; text-align: start; vertical-align: top; }
.ct-scroll { overflow-x: auto; } td, th { overflow-wrap: normal; } dt { font-weight: 700; } dd { margin: 0 0 .5em; } p { margin: .5em 0; }
figure { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 4px dotted var(--family); } blockquote { margin: 0; }
@media print { :root { --ink: #000; --paper: #fff; --link: #000; } body { font-size: 11pt; } h2, h3, h4 { break-after: avoid; } tr, figure { break-inside: avoid; } }
`
