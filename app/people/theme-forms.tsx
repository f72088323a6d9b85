import type { CodebookLine } from '#server/themes/codebook.ts'
import { Button } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { AdminForm, fieldValue } from './admin-form.tsx'

type Answer = Partial<FormAnswer> | undefined

/** A theme: what it is called and what belongs to it. */
export function ThemeForm({ theme, others, answer }: { theme: CodebookLine | undefined; others: CodebookLine[]; answer: Answer }) {
  const value = fieldValue(answer, theme)
  const errors = answer?.errors ?? {}
  return (
    <>
      <AdminForm
        title={theme ? 'Change a theme' : 'Add a theme'}
        answer={answer}
        backHref="?"
        remove={
          theme && {
            summary: 'Take this theme out of use',
            words: 'What is under it stays. Nobody can put anything new under it. You can bring it back.',
            button: 'Take it out of use',
          }
        }
      >
        <TextField name="title" label="Title" hint="In words that families use" value={value('title')} error={errors.title} />
        {!theme && (
          <TextField
            name="slug"
            label="Its word in addresses"
            hint="Small letters, numbers and dashes. Leave it empty and we make one from the title."
            optional
            autoCapitalize="none"
            spellCheck={false}
            width={20}
            value={value('slug')}
            error={errors.slug}
          />
        )}
        <TextArea name="about" label="What belongs to it?" optional short value={value('about')} error={errors.about} />
      </AdminForm>
      {theme && <Merge theme={theme} others={others} answer={answer} />}
    </>
  )
}

/** Makes a theme part of another. */
const Merge = ({ theme, others, answer }: { theme: CodebookLine; others: CodebookLine[]; answer: Answer }) => (
  <Details summary="Make it part of another theme" open={answer?.errors?.into !== undefined}>
    <p className="govuk-body">
      All {theme.contributions} public messages under it move, with the answers. Its address leads to the other theme from then on. This
      cannot be undone.
    </p>
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="merge" />
      <Select
        name="into"
        label="It becomes part of"
        options={[{ value: '', label: 'Choose a theme' }, ...others.map(({ id, title }) => ({ value: id, label: title }))]}
        error={answer?.errors?.into}
      />
      <Button kind="secondary">Merge them</Button>
    </form>
  </Details>
)

/** What is not in use, and how to bring it back. */
export const BringBack = ({ theme: { id, title, mergedInto } }: { theme: CodebookLine }) =>
  mergedInto ? (
    <p className="ct-meta">Part of “{mergedInto.title}” now</p>
  ) : (
    <form method="post">
      <input type="hidden" name="do" value="bring-back" />
      <Button kind="secondary" small name="id" value={id}>
        Bring it back<span className="govuk-visually-hidden">: {title}</span>
      </Button>
    </form>
  )
