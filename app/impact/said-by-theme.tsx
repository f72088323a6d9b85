import type { ThemeCount } from '#app/contract/impact-views.ts'
import { type Bar, BarList } from '#app/design/bar-list.tsx'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'

/** How much was said and answered on each theme: sentence, picture and table with the same figures. */
export function SaidByTheme({ area, themes }: { area: string; themes: readonly ThemeCount[] }) {
  const [first] = themes
  if (!first || first.contributions === 0) return <p className="govuk-body">Nothing public is under a theme so far.</p>
  const bars: Bar[] = themes.map(({ slug, title, contributions }) => ({
    label: title,
    value: contributions,
    href: `/${area}/themes/${slug}`,
  }))
  return (
    <ChartFigure
      id="by-theme"
      wide
      finding={
        <>
          Most is said about “{first.title}”:{' '}
          <Count value={first.contributions} of={`${first.title}: Things said`} tone="family" words="things" />.
        </>
      }
      counted="Public things said on each theme. One thing can be under several."
      warning="People put each thing under its themes. People who write may differ from people who do not."
      table={{
        caption: 'Said and answered on each theme',
        columns: [{ label: 'Theme' }, { label: 'Things said', numeric: true }, { label: 'Answers', numeric: true }],
        rows: themes.map(({ slug, title, contributions, responses }) => ({
          label: title,
          head: <a href={`/${area}/impact?theme=${slug}`}>{title}</a>,
          cells: [contributions, responses],
        })),
      }}
    >
      <BarList bars={bars} wide />
    </ChartFigure>
  )
}
