import { BETTER, BETTER_TITLES, type MeasureAtDeskView } from '../contract/measures.ts'
import type { ThemeLink } from '../contract/threads.ts'
import { Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

interface MeasureFieldsProps {
  /** What the form answered, where this is the form that was sent. */
  answer: FormAnswer | undefined
  measure?: MeasureAtDeskView | undefined
  themes: readonly ThemeLink[]
}

/** What a measure says of itself. */
export function MeasureFields({ answer, measure, themes }: MeasureFieldsProps) {
  const errors = answer?.errors ?? {}
  const value = (name: keyof Kept) => (answer ? typedText(answer.typed, name) : keptOf(measure)[name])
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint="A few words that families know."
        value={value('title')}
        error={errors.title}
        maxChars={160}
      />
      <TextArea
        name="counts"
        label="What exactly is counted, and of what?"
        hint="For example: new plans issued within 20 weeks, out of 100 new plans. Exceptions are counted too."
        value={value('counts')}
        error={errors.counts}
        short
      />
      <TextField
        name="unit"
        label="Unit"
        hint="% for a share, £ for money, or a word like weeks. Leave it empty for a plain number."
        optional
        value={value('unit')}
        error={errors.unit}
        width={10}
      />
      <Radios
        name="better"
        legend="Which way should it go?"
        choices={BETTER.map((way) => ({ value: way, label: BETTER_TITLES[way] }))}
        value={value('better')}
        error={errors.better}
      />
      <WhereTo value={value} errors={errors} themes={themes} />
    </>
  )
}

interface WhereToProps {
  value: (name: keyof Kept) => string
  errors: Record<string, string>
  themes: readonly ThemeLink[]
}

/** From where to where it should go, by which figures, and to what it belongs. */
const WhereTo = ({ value, errors, themes }: WhereToProps) => (
  <>
    <TextField
      name="baseline"
      label="Where it started"
      optional
      inputMode="decimal"
      value={value('baseline')}
      error={errors.baseline}
      width={10}
    />
    <TextField name="target" label="Target" optional inputMode="decimal" value={value('target')} error={errors.target} width={10} />
    <TextField
      name="source"
      label="Where do the figures come from?"
      hint="For example: the yearly SEN2 return, or the case system of the council."
      value={value('source')}
      error={errors.source}
      maxChars={300}
    />
    <Select
      name="theme"
      label="Theme"
      optional
      options={[{ value: '', label: 'No theme' }, ...themes.map(({ slug, title }) => ({ value: slug, label: title }))]}
      value={value('theme')}
      error={errors.theme}
    />
  </>
)

type Kept = Record<'title' | 'counts' | 'unit' | 'better' | 'baseline' | 'target' | 'source' | 'theme', string>

function keptOf(measure: MeasureAtDeskView | undefined): Kept {
  const { title = '', counts = '', unit = '', better = '', source = '', baseline, target, theme } = measure ?? {}
  return { title, counts, unit, better, source, baseline: numberText(baseline), target: numberText(target), theme: theme?.slug ?? '' }
}
const numberText = (number: number | null | undefined) => (number === null || number === undefined ? '' : String(number))
