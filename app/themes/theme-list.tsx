import type { ThemeCount } from '#app/contract/impact-views.ts'
import { Count } from '#app/design/count.tsx'
import { LinkList } from '#app/design/link-list.tsx'

/** Themes with how much was said and answered on each. */
export const ThemeLines = ({ area, themes }: { area: string; themes: readonly ThemeCount[] }) => (
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
    }))}
  />
)
