import type { AnswerableView, DeskMay } from '../contract/desk-views.ts'
import { Button } from '../design/button.tsx'
import { FilterForm } from '../design/filter-form.tsx'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { Select } from '../design/select.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { dayInWords } from '../moderation/when.ts'

interface ChoosePageProps {
  area: string
  may: DeskMay
  themes: { slug: string; title: string }[]
  rows: AnswerableView[]
  asked: { theme: string; answered: boolean }
  waiting: { ref: string; title: string }[]
}
const STATE_WORDS: Record<AnswerableView['state'], string> = {
  public: 'Shown',
  waiting: 'Not decided yet',
  held: 'Held',
  private: 'Kept private',
  removed: 'Not shown',
}

/** Choosing what one answer is for: any number, with ticks. */
export const ChoosePage = ({ area, may, themes, rows, asked, waiting }: ChoosePageProps) => (
  <>
    <DeskNav area={area} may={may} screen="answer" />
    <h1 className="govuk-heading-l">What do you want to answer?</h1>
    {waiting.length > 0 && (
      <Section id="waiting" title="Answers that wait for their release" size="m">
        <Links items={waiting.map(({ ref, title }) => ({ href: `/desk/${area}/answers/${ref}`, label: title }))} />
      </Section>
    )}
    <FilterForm action={`/desk/${area}/answer`} label="Narrow the list down">
      <Select
        name="theme"
        label="Theme"
        value={asked.theme}
        options={[{ value: '', label: 'All themes' }, ...themes.map(({ slug, title }) => ({ value: slug, label: title }))]}
      />
      <Select
        name="answered"
        label="Answer"
        value={asked.answered ? 'yes' : ''}
        options={[
          { value: '', label: 'None yet' },
          { value: 'yes', label: 'Has one already' },
        ]}
      />
    </FilterForm>
    {rows.length === 0 ? (
      <p className="govuk-body">Nothing is here.</p>
    ) : (
      <form method="get" action={`/desk/${area}/answer`}>
        <fieldset className="govuk-fieldset ct-gap-top">
          <legend className="govuk-heading-s">Tick everything that the same answer is for. The oldest come first.</legend>
          <PickList rows={rows} />
        </fieldset>
        <Button>Write the answer</Button>
      </form>
    )}
  </>
)

/** Things to be answered, each with a tick. */
export const PickList = ({ rows, checked = [] }: { rows: readonly AnswerableView[]; checked?: readonly string[] }) => (
  <ul className="ct-pick">
    {rows.map((row) => (
      <li key={row.ref}>
        <label>
          <input type="checkbox" name="refs" value={row.ref} defaultChecked={checked.includes(row.ref)} />
          <span>
            <span dir="auto" lang={row.language}>
              {row.opening}
            </span>
            <span className="ct-meta">{metaOf(row)}</span>
          </span>
        </label>
      </li>
    ))}
  </ul>
)

function metaOf({ ref, saidAt, waitingDays, themes, state }: AnswerableView) {
  const days = waitingDays === 0 ? 'today' : waitingDays === 1 ? '1 working day ago' : `${waitingDays} working days ago`
  return [ref, `${dayInWords(saidAt)}, ${days}`, STATE_WORDS[state], themes.join(', ')].filter(Boolean).join('. ')
}
