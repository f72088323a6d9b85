import { Button, ButtonGroup } from './button.tsx'
import { Checkbox, Checkboxes, Radios } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { TextArea, TextField } from './field.tsx'
import { ChosenFilters, FilterForm } from './filter-form.tsx'
import { HelpLine } from './help-line.tsx'
import { InlineForm } from './inline-form.tsx'
import { Section } from './layout.tsx'
import { Select } from './select.tsx'

const show = [
  { value: 'yes', label: 'Yes, with names taken out' },
  { value: 'no', label: 'No, count it but do not show it', hint: 'You still get an answer.' },
]
const heads = [
  { value: 'content', label: 'What is in the local offer' },
  { value: 'accessible', label: 'How easy it is to find' },
]
const sorts = [
  { value: 'newest', label: 'Newest first' },
  { value: 'longest', label: 'Longest waiting first' },
]

export const FormGallery = () => (
  <>
    <HelpLine />
    <form className="ct-form" action="#" method="post">
      <TextArea
        name="words"
        label="What do you want us to know?"
        heading={2}
        hint="Five words is enough."
        maxChars={10000}
        value="They say they will call back, and nobody does."
      />
      <TextArea name="reply" label="Add your reply" short optional />
      <TextField
        name="email"
        label="Tell me when there is an answer"
        hint="It is locked away."
        type="email"
        autoComplete="email"
        width={20}
      />
      <TextField name="year" label="Year" inputMode="numeric" width={10} />
      <TextField name="hiddenLabel" label="A label for ears only" labelHidden />
      <Radios name="show" legend="May we show your words to other families?" choices={show} value="yes" />
      <Checkboxes
        name="heads"
        legend="Which part is it about?"
        heading={3}
        hint="Tick any."
        choices={heads}
        values={['accessible']}
        optional
      />
      <Checkbox name="consent" label="They said yes to this" hint="Ask before you write." checked />
      <Select
        name="where"
        label="Which part of Wyrefield?"
        options={[
          { value: '', label: 'Rather not say' },
          { value: 'north', label: 'North' },
        ]}
      />
      <ButtonGroup full>
        <Button>Send</Button>
        <Button kind="secondary">Skip this one</Button>
      </ButtonGroup>
    </form>
    <Section id="filters" title="Finding" space="near">
      <InlineForm name="q" type="search" label="Search what was said" action="#" method="get" button="Search" fields={{ sort: 'newest' }} />
      <FilterForm action="#" label="Discussions">
        <Select name="sort" label="Sort by" options={sorts} value="longest" />
        <Select name="status" label="State" options={[{ value: '', label: 'Any' }]} />
      </FilterForm>
      <ChosenFilters
        items={[
          { label: 'Waiting', withoutHref: '#1' },
          { label: 'Calls and emails answered', withoutHref: '#2' },
        ]}
      />
    </Section>
  </>
)

const errors = {
  words: 'Write a few words, or leave the page. Both are fine.',
  email: 'Write an email address with an @ in it, or leave this empty.',
  show: 'Choose yes or no, so that we know who may read it.',
  heads: 'Choose a part of the local offer.',
  consent: 'Tick this when they said yes.',
  where: 'Choose one from the list.',
  '': 'Nothing was sent yet.',
}

export const FormErrorGallery = () => (
  <>
    <ErrorSummary errors={errors} />
    <form className="ct-form" action="#" method="post">
      <TextArea name="words" label="What do you want us to know?" error={errors.words} />
      <TextField
        name="email"
        label="Tell me when there is an answer"
        value="ann at example"
        error={errors.email}
        hint="It is locked away."
      />
      <Radios name="show" legend="May we show your words?" heading={2} choices={show} error={errors.show} />
      <Checkboxes name="heads" legend="Which part is it about?" choices={heads} error={errors.heads} hint="Tick any." />
      <Checkbox name="consent" label="They said yes to this" error={errors.consent} />
      <Select name="where" label="Which part of Wyrefield?" options={sorts} error={errors.where} />
      <Button>Send</Button>
    </form>
    <InlineForm
      name="code"
      label="Already told us? Type your code"
      action="#"
      method="post"
      button="Follow"
      error="Check the five words. One of them is not in our list."
    />
  </>
)
