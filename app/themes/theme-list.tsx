import type { ThemeCount } from '#app/contract/impact-views.ts'
import type { ThemeRatingView } from '#app/contract/plan-views.ts'
import { Count } from '#app/design/count.tsx'
import { LinkList } from '#app/design/link-list.tsx'
import { ThemeRatingLines } from '#app/plan/theme-ratings.tsx'

interface ThemeLinesProps {
  area: string
  themes: readonly ThemeCount[]
  /** What stands beside each; nothing where there is no plan. */
  ratings?: readonly ThemeRatingView[] | undefined
}

/** Themes with how much was said and answered on each, and both ratings where there is a plan. */
export const ThemeLines = ({ area, themes, ratings }: ThemeLinesProps) => (
  <LinkList
    rows={themes.map(({ slug, title, contributions, responses }) => ({
      href: `/${area}/themes/${slug}`,
      label: title,
      meta: (
        <>
          <Count value={contributions} of={`${slug}: said`} /> said. <Count value={responses} of={`${slug}: answers`} />{' '}
          {responses === 1 ? 'answer' : 'answers'}
        </>
      ),
      aside: ratings && <ThemeRatingLines rating={ratings.find((rating) => rating.slug === slug)} />,
    }))}
  />
)
