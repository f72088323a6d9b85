import type { QuestionType } from '../contract/surveys/questions.ts'
import { Checkbox } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'

interface ShapeFieldsProps {
  type: QuestionType
  field: (name: string) => { name: string; value: string; error: string | undefined }
  tick: (name: string) => { name: string; checked: boolean; error: string | undefined }
}

/** The fields that only one kind of question has. */
export function ShapeFields({ type, field, tick }: ShapeFieldsProps) {
  switch (type) {
    case 'agreement':
      return (
        <Checkbox
          {...tick('faces')}
          label="Three answers for young people: yes, in between, no"
          hint="Otherwise five, from “agree a lot” to “disagree a lot”."
        />
      )
    case 'single':
      return <SingleFields field={field} />
    case 'several':
      return (
        <>
          <Lines {...field('choices')} label="What can be chosen" />
          <TextField
            {...field('other')}
            label="A last choice that can be written in"
            hint="For example: Something else"
            optional
            maxChars={200}
          />
          <TextField
            {...field('alone')}
            label="Which stand alone?"
            hint="The short names of those that go with no other, such as “none”."
            optional
          />
          <Few {...field('most')} label="No more than how many?" />
        </>
      )
    case 'ranking':
      return (
        <>
          <Lines {...field('choices')} label="What is put in order" />
          <Few {...field('most')} label="No more than how many?" />
        </>
      )
    case 'matrix':
      return (
        <>
          <Lines {...field('rows')} label="The lines" />
          <Lines {...field('columns')} label="The answers to each line" />
        </>
      )
    default:
      return <PlainFields type={type} field={field} tick={tick} />
  }
}

const PlainFields = ({ type, field, tick }: ShapeFieldsProps) => {
  switch (type) {
    case 'number':
      return (
        <>
          <Few {...field('least')} label="At least" />
          <Few {...field('most')} label="At most" />
          <Few {...field('decimals')} label="How many digits after the point?" />
          <TextField {...field('unit')} label="Unit" hint="For example: weeks" optional maxChars={60} width={20} />
        </>
      )
    case 'date':
      return (
        <>
          <TextField {...field('from')} type="date" label="From" optional width={20} />
          <TextField {...field('until')} type="date" label="Until" optional width={20} />
        </>
      )
    case 'rating':
      return (
        <>
          <TextField {...field('from')} label="The lowest mark" hint="0 or 1" inputMode="numeric" width={10} />
          <TextField {...field('low')} label="What the lowest means" optional maxChars={100} />
          <TextField {...field('to')} label="The highest mark" hint="From 2 to 10" inputMode="numeric" width={10} />
          <TextField {...field('high')} label="What the highest means" optional maxChars={100} />
        </>
      )
    case 'short_text':
    case 'long_text':
      return (
        <>
          <Few {...field('maxChars')} label="For how many letters is there room?" />
          <Checkbox
            {...tick('says')}
            label="What is written here is read and followed up"
            hint="It becomes something that a family said, with a code that opens it. Take the tick away for a name of a school or the like: then it is shown nowhere."
          />
        </>
      )
    default:
      return null
  }
}

const SingleFields = ({ field }: Pick<ShapeFieldsProps, 'field'>) => (
  <>
    <Lines {...field('choices')} label="What can be chosen" />
    <TextField
      {...field('other')}
      label="A last choice that can be written in"
      hint="For example: Something else"
      optional
      maxChars={200}
    />
    <Select
      {...field('breakdown')}
      label="Does it ask for a group?"
      hint="Results can be shown by these groups, and by no others."
      options={[
        { value: '', label: 'No' },
        { value: 'district', label: 'Yes, the district' },
        { value: 'stage', label: 'Yes, the stage: early years, school, after 16' },
        { value: 'age', label: 'Yes, the age' },
      ]}
    />
  </>
)

type FieldOf = ReturnType<ShapeFieldsProps['field']> & { label: string }

const Lines = (field: FieldOf) => (
  <TextArea {...field} hint="One on a line. What stands before “ = ” is its short name in tables: leave that as it is." rows={6} />
)
const Few = (field: FieldOf) => <TextField {...field} optional inputMode="decimal" width={10} />
