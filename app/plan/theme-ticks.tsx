import type { ThemeLink } from '../contract/threads.ts'
import { Checkboxes } from '../design/choices.tsx'

interface ThemeTicksProps {
  legend: string
  hint: string
  themes: readonly ThemeLink[]
  chosen: readonly string[]
  error: string | undefined
}

/** The themes of an area to tick. Draws nothing while there are none. */
export const ThemeTicks = ({ themes, chosen, ...group }: ThemeTicksProps) =>
  themes.length === 0 ? null : (
    <Checkboxes
      {...group}
      name="themes"
      optional
      choices={themes.map(({ slug, title }) => ({ value: slug, label: title }))}
      values={chosen}
    />
  )
