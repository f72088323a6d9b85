import type { SpeakingShareView } from '../contract/share-views.ts'
import { BarList } from '../design/bar-list.tsx'
import { ChartFigure } from '../design/chart-figure.tsx'
import { Section } from '../design/layout.tsx'

const minutesOf = (seconds: number) => Math.round(seconds / 6) / 10
const inMinutes = (seconds: number) => {
  const minutes = minutesOf(seconds)
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
}

/** Who was heard for how long, as a sentence, a picture and a table. Draws nothing while nobody was. */
export function SpeakingShare({ view, span }: { view: SpeakingShareView; span: string }) {
  const { present, sentIn, groups } = view
  const total = present + sentIn
  if (total === 0) return null
  return (
    <Section id="share" title="Who was heard" size="m">
      <ChartFigure
        id="share-chart"
        finding={<span dir="auto">{shareInWords(view)}</span>}
        counted={`Minutes of turns ${span}, by group. People without a group stand together.`}
        warning={`${inMinutes(total)} in all: ${inMinutes(present)} spoken by those who were there, ${inMinutes(sentIn)} read out for those who were not. What is said without being called is not counted.`}
        table={{
          caption: 'Turns and minutes of each group',
          columns: [{ label: 'Group' }, { label: 'Turns', numeric: true }, { label: 'Minutes', numeric: true }],
          rows: groups.map(({ who, turns, seconds }) => ({
            label: who,
            head: <span dir="auto">{who}</span>,
            cells: [turns, minutesOf(seconds)],
          })),
        }}
      >
        <BarList bars={groups.map(({ who, seconds }) => ({ label: who, value: minutesOf(seconds) }))} unit="min" wide />
      </ChartFigure>
    </Section>
  )
}

/** "Parents and carers were heard most: 4 in 10 minutes." */
export function shareInWords({ present, sentIn, groups }: SpeakingShareView): string {
  const [most] = groups
  const total = present + sentIn
  if (!most || total === 0) return 'Nobody was heard yet.'
  const tenths = (seconds: number) => Math.round((seconds * 10) / total)
  return `Heard most: ${most.who}, about ${tenths(most.seconds)} in 10 minutes. Those who were not there had about ${tenths(sentIn)} in 10.`
}
