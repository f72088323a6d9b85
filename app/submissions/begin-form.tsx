import { LANGUAGES } from '#app/contract/feedback.ts'
import type { BeginView } from '#app/contract/submission-views.ts'
import { LETTER_MAX_CHARS, SUBMISSION_KIND_TITLES } from '#app/contract/submissions.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'
import { Details } from '#app/design/details.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea, TextField } from '#app/design/field.tsx'
import { FileField } from '#app/design/file-field.tsx'
import { Section } from '#app/design/layout.tsx'
import { LinkList, Links } from '#app/design/link-list.tsx'
import { Select } from '#app/design/select.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'

interface BeginFormProps extends Partial<FormAnswer> {
  area: string
  view: BeginView
}

/** A letter or report as it is begun: one text, pasted or from a file. What the points are is corrected on the next page. */
export function BeginForm({ area, view, errors = {}, typed }: BeginFormProps) {
  const value = (name: string) => typedText(typed, name)
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">Send a letter or report for your group</h1>
      <p className="govuk-body-l">Paste it whole. We propose the points. You correct them on the next page, before anything is sent.</p>
      <Drafts area={area} drafts={view.drafts} />
      <form method="post" encType="multipart/form-data" className="ct-form" noValidate>
        <Group view={view} value={value('forum')} error={errors.forum} />
        <Radios
          name="kind"
          legend="What is it?"
          choices={(['letter', 'report'] as const).map((kind) => ({ value: kind, label: SUBMISSION_KIND_TITLES[kind] }))}
          value={value('kind') || 'letter'}
          error={errors.kind}
        />
        <TextField
          name="title"
          label="Title"
          hint="A few words, for the list."
          value={value('title')}
          error={errors.title}
          maxChars={160}
        />
        <TextField
          name="givenOn"
          type="date"
          label="When was it given to the council?"
          hint="Today, when you send it only here. The working days start then."
          value={value('givenOn') || view.today}
          error={errors.givenOn}
          width={10}
        />
        <TextArea
          name="text"
          label="The letter"
          hint="Numbers like “1.” at the start of a line make points. Without any, each paragraph is one. Leave out names of people."
          rows={14}
          value={value('text')}
          error={errors.text}
        />
        <FileField
          name="file"
          label="Or choose a file"
          hint="Plain text (.txt) or Markdown (.md), at most 300 KB."
          accept=".txt,.md,text/plain,text/markdown"
          error={errors.file}
          optional
        />
        <More value={value} errors={errors} />
        <ButtonGroup full>
          <Button>Next: look at the points</Button>
        </ButtonGroup>
      </form>
      <Links items={[{ href: `/${area}/submissions/backpack`, label: 'Begin a backpack: one message from each child' }]} />
    </>
  )
}

/** The group that it is from; without a choice where somebody speaks for one alone. */
export const Group = ({ view: { groups }, value, error }: { view: BeginView; value: string; error: string | undefined }) =>
  groups.length === 1 && !error ? (
    <>
      <input type="hidden" name="forum" value={groups[0]!.forumId} />
      <p className="govuk-body">From {groups[0]!.name}</p>
    </>
  ) : (
    <Select
      name="forum"
      label="Which group is it from?"
      options={[{ value: '', label: 'Choose' }, ...groups.map(({ forumId, name }) => ({ value: forumId, label: name }))]}
      value={value}
      error={error}
    />
  )

const More = ({ value, errors }: { value: (name: string) => string; errors: Record<string, string> }) => (
  <Details summary="Another language, or an opening of its own" open={Boolean(value('opening') || errors.opening || errors.language)}>
    <Select
      name="language"
      label="In which language is it?"
      options={Object.entries(LANGUAGES).map(([code, label]) => ({ value: code, label }))}
      value={value('language') || 'en'}
      error={errors.language}
    />
    <TextArea
      name="opening"
      label="What do you say to it as a whole?"
      hint={`It stands beside what the council says, in the same size. Otherwise we take what stands before the first point. A letter holds up to ${LETTER_MAX_CHARS.toLocaleString('en-GB')} letters.`}
      value={value('opening')}
      error={errors.opening}
      short
    />
  </Details>
)

const Drafts = ({ area, drafts }: { area: string; drafts: BeginView['drafts'] }) =>
  drafts.length > 0 ? (
    <Section id="drafts" title="Begun and not sent" size="m" space="near">
      <LinkList
        rows={drafts.map(({ ref, title, forum, kind }) => ({
          href: `/${area}/submissions/${ref}/draft`,
          label: title || 'Without a title',
          meta: `${SUBMISSION_KIND_TITLES[kind]} of ${forum}`,
        }))}
      />
    </Section>
  ) : null
