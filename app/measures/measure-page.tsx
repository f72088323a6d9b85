import { BETTER_TITLES, type MeasureView } from '../contract/measures.ts'
import { dateInWords } from '../dates.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { SummaryList } from '../design/summary-list.tsx'
import { SaidList } from '../feedback/said-list.tsx'
import { inSentence } from './figure-words.ts'
import { MeasureChanges } from './measure-changes.tsx'
import { MeasureChart } from './measure-chart.tsx'

interface MeasurePageProps {
  /** The area's word in addresses, and its name. */
  area: string
  areaName: string
  measure: MeasureView
  besideLabel?: string | undefined
}

/** One measure: what its figures show, what it counts, every change, what families say about it. */
export const MeasurePage = ({ area, areaName, measure, besideLabel }: MeasurePageProps) => (
  <>
    {measure.retiredOn && (
      <Notice title={`This is not measured any more since ${dateInWords(measure.retiredOn)}.`}>
        <p>Its figures stay here to be read.</p>
      </Notice>
    )}
    <MeasureChart measure={measure} here={areaName} besideLabel={besideLabel} />
    <Besides area={area} measure={measure} besideLabel={besideLabel} />
    <div className="ct-after-l">
      <ButtonGroup>
        <ButtonLink href={`/${area}/say?measure=${measure.ref}`}>Say something about this measure</ButtonLink>
      </ButtonGroup>
    </div>
    {measure.about.length > 0 && (
      <Section id="about" title="What was said about this measure" size="m" space="near">
        <SaidList area={area} rows={measure.about} />
      </Section>
    )}
    {measure.actions.length > 0 && (
      <Section id="actions" title="The actions that it measures" size="m" space="near">
        <Links
          items={measure.actions.map(({ ref, number, title }) => ({
            href: `/${area}/actions/${ref}`,
            label: [number, title].filter(Boolean).join(' '),
          }))}
        />
      </Section>
    )}
    <Section id="what" title="What this measure is" size="m" space="near">
      <Facts area={area} measure={measure} />
    </Section>
    <Section id="changes" title="What was changed" size="m" space="near">
      <MeasureChanges measure={measure} />
    </Section>
  </>
)

/** With whom else it can be compared, one at a time. */
function Besides({ area, measure: { ref, besides }, besideLabel }: Pick<MeasurePageProps, 'area' | 'measure' | 'besideLabel'>) {
  const shown = besides.find(({ label }) => label === besideLabel) ?? besides[0]
  const others = besides.filter((one) => one !== shown)
  if (others.length === 0) return null
  return (
    <nav className="ct-after-l" aria-label="Compare with others">
      <Links
        items={others.map(({ label }) => ({
          href: `/${area}/measures/${ref}?beside=${encodeURIComponent(label)}`,
          label: `Compare with ${label}`,
        }))}
      />
    </nav>
  )
}

function Facts({ area, measure }: Pick<MeasurePageProps, 'area' | 'measure'>) {
  const { ref, counts, unit, better, baseline, target, source, theme, madeOn } = measure
  const rows = [
    { key: 'What is counted', value: <span dir="auto">{counts}</span> },
    { key: 'Which way', value: `${BETTER_TITLES[better]}.` },
    { key: 'Where it started', value: baseline === null ? 'This was not given.' : inSentence(baseline, unit) },
    { key: 'Target', value: target === null ? 'There is no target.' : inSentence(target, unit) },
    { key: 'Where the figures come from', value: <span dir="auto">{source}</span> },
    ...(theme
      ? [
          {
            key: 'Theme',
            value: (
              <a className="govuk-link" href={`/${area}/themes/${theme.slug}`}>
                {theme.title}
              </a>
            ),
          },
        ]
      : []),
    { key: 'Reference', value: `${ref}, kept since ${dateInWords(madeOn)}` },
  ]
  return <SummaryList rows={rows} />
}
