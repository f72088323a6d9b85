import { PAPER_MAX_IN_WORDS } from '../contract/agenda-forms.ts'
import type { AgendaItemView } from '../contract/agenda-views.ts'
import { LEVEL_PROMISES, LEVEL_TITLES, LEVELS } from '../contract/participation.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { FileField } from '../design/file-field.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf, ticked } from '../plan/desk-form.tsx'
import { ThemeTicks } from '../plan/theme-ticks.tsx'
import type { AgendaDeskPageProps } from './agenda-desk-page.tsx'
import { Proposal } from './agenda-item.tsx'

/** One form of an agenda, as a page of its own. */
export function AgendaDeskPart(props: AgendaDeskPageProps) {
  const { area, agenda, asked } = props
  const back = `/desk/${area}/meetings/${agenda.meeting.ref}/agenda`
  const item = agenda.items.find(({ ref }) => ref === asked.item)
  if (asked.at === 'decide') return <DecidePart {...props} back={back} />
  if (asked.at === 'paper' && item) return <PaperPart {...props} back={back} item={item} />
  return <ItemPart {...props} back={back} item={item} />
}

type PartProps = AgendaDeskPageProps & { back: string }

function ItemPart({ agenda, answer, back, item }: PartProps & { item: AgendaItemView | undefined }) {
  const { title = '', about = '', minutes = 10, level = '', presenter = '', under = '' } = item ?? {}
  const field = fieldsOf(answer, { title, about, minutes: String(minutes), level, presenter, under })
  const parents = agenda.items.filter(({ depth, ref }) => depth === 0 && ref !== item?.ref)
  return (
    <DeskForm title={item ? 'Change an item' : 'Add an item'} wanted="item" id={item?.ref} answer={answer} back={back} button="Keep it">
      <TextField {...field('title')} label="What is it?" hint="In one line, in plain words." maxChars={200} />
      <TextArea {...field('about')} label="What is it about?" optional short />
      <TextField {...field('minutes')} label="How many minutes?" inputMode="numeric" width={10} />
      <Radios
        {...field('level')}
        legend="How far do people take part?"
        hint="The sentence stands on the agenda. Afterwards we ask whether it was kept."
        choices={LEVELS.map((one) => ({ value: one, label: LEVEL_TITLES[one], hint: LEVEL_PROMISES[one] }))}
      />
      <TextField
        {...field('presenter')}
        label="Who presents it?"
        hint="A role, no name. For example: Head of SEND."
        optional
        maxChars={120}
      />
      <ThemeTicks
        legend="Which themes is it about?"
        hint="What families said under them is put on one page before the item."
        themes={agenda.themes}
        chosen={ticked(
          answer,
          'themes',
          (item?.themes ?? []).map(({ slug }) => slug),
        )}
        error={answer?.errors.themes}
      />
      <Select
        {...field('under')}
        label="Under which item does it stand?"
        optional
        options={[
          { value: '', label: 'It stands on its own' },
          ...parents.map(({ ref, number, title: of }) => ({ value: ref, label: `${number} ${of}` })),
        ]}
      />
    </DeskForm>
  )
}

function DecidePart({ agenda, asked, answer, back }: PartProps) {
  const proposal = agenda.waiting.find(({ ref }) => ref === asked.item)
  const field = fieldsOf(answer, { answer: '', reason: '' })
  if (!proposal) return <p className="govuk-body">This proposal is decided.</p>
  return (
    <DeskForm
      title="Accept or decline a proposal"
      wanted="decide"
      id={proposal.ref}
      answer={answer}
      back={back}
      button="Decide"
      intro={
        <>
          <Proposal proposal={proposal} level={2} />
          <p className="govuk-body ct-after">Either way everybody can read what was proposed, and your reason.</p>
        </>
      }
    >
      <Radios
        {...field('answer')}
        legend="Does it come on the agenda?"
        choices={[
          { value: 'accept', label: 'Yes, it comes on the agenda' },
          { value: 'decline', label: 'No' },
        ]}
      />
      <TextArea {...field('reason')} label="Why?" hint="In a sentence or two. Everybody can read it." short maxChars={1000} />
    </DeskForm>
  )
}

function PaperPart({ answer, back, item }: PartProps & { item: AgendaItemView }) {
  const field = fieldsOf(answer, { title: '', words: '', file: '' })
  const { value: _, ...file } = field('file')
  return (
    <>
      <ErrorSummary errors={answer?.errors} title="Nothing was kept yet" />
      <h1 className="govuk-heading-l">Add a paper</h1>
      <p className="govuk-body" dir="auto">
        To the item: {item.title}
      </p>
      <form method="post" encType="multipart/form-data" className="ct-form" noValidate>
        <input type="hidden" name="do" value="paper" />
        <input type="hidden" name="id" value={item.ref} />
        <TextField {...field('title')} label="Title" maxChars={200} />
        <TextArea
          {...field('words')}
          label="What does it say?"
          hint="This is what people read, on a phone too. Headings, lists and **bold** work as elsewhere."
          rows={12}
        />
        <FileField
          {...file}
          label="A file beside it"
          hint={`PDF, Word (.docx), OpenDocument (.odt) or a picture, at most ${PAPER_MAX_IN_WORDS}. We take the author out of Word and OpenDocument files, and the place and camera out of pictures. A PDF stays as it is: what it says of its author stays in it. Names in the words themselves stay too.`}
          accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.webp"
          optional
        />
        <ButtonGroup>
          <Button>Add the paper</Button>
          <ButtonLink kind="secondary" href={back}>
            Leave it
          </ButtonLink>
        </ButtonGroup>
      </form>
    </>
  )
}
