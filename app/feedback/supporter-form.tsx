import { CHANNEL_TITLES, LANGUAGES } from '#app/contract/feedback.ts'
import { CHANNELS_OF_OTHERS, type SupporterPageView } from '#app/contract/say.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Checkbox, Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea, TextField } from '#app/design/field.tsx'
import { HelpLine } from '#app/design/help-line.tsx'
import { Select } from '#app/design/select.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'
import { ShowChoice } from './say-words.tsx'

interface SupporterFormProps extends Partial<FormAnswer> {
  page: SupporterPageView
}

/** What one family said, written down by somebody they trust. */
export function SupporterForm({ page, errors, typed }: SupporterFormProps) {
  const value = (name: string) => typedText(typed, name)
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" className="ct-form" noValidate>
        <input type="hidden" name="submission" value={value('submission') || page.submission} />
        <TextArea
          name="words"
          heading={1}
          label="What did they say?"
          hint={
            <>
              <p className="govuk-body-l">One family at a time. Use their own words. Leave out names.</p>
              <HelpLine />
            </>
          }
          rows={6}
          value={value('words')}
          error={errors?.words}
          autoComplete="off"
        />
        <Checkbox
          name="consent"
          label="They said yes: you may send this for them"
          hint="Read it back to them first."
          checked={value('consent') === 'yes'}
          error={errors?.consent}
        />
        <ShowChoice whose="their" value={value('show') || 'yes'} error={errors?.show} />
        <HowTheyTold page={page} value={value} errors={errors ?? {}} />
        <ButtonGroup full>
          <Button>Send for this family</Button>
        </ButtonGroup>
        <p className="ct-meta ct-after">They get a card with five words of their own. It is not kept who wrote it down.</p>
      </form>
    </>
  )
}

interface PartProps {
  page: SupporterPageView
  value: (name: string) => string
  errors: Record<string, string>
}

const HowTheyTold = ({ page, value, errors }: PartProps) => (
  <>
    <Radios
      name="voice"
      legend="Whose words are these?"
      value={value('voice') || 'family'}
      error={errors.voice}
      choices={[
        { value: 'family', label: 'A parent or carer' },
        { value: 'young_person', label: 'A young person' },
      ]}
    />
    <Select
      name="channel"
      label="How did they tell you?"
      options={CHANNELS_OF_OTHERS.map((channel) => ({ value: channel, label: CHANNEL_TITLES[channel] }))}
      value={value('channel') || page.channel}
      error={errors.channel}
    />
    <Select
      name="language"
      label="In which language?"
      options={Object.entries(LANGUAGES).map(([code, label]) => ({ value: code, label }))}
      value={value('language') || page.language}
      error={errors.language}
    />
    <TheirAddress value={value('tell')} error={errors.tell} />
  </>
)

const TheirAddress = ({ value, error }: { value: string; error: string | undefined }) => (
  <TextField
    name="tell"
    label="Their e-mail address, to hear of news"
    hint="Only if they want that. It is locked away from staff, and from you."
    optional
    type="email"
    width={20}
    autoComplete="off"
    autoCapitalize="none"
    spellCheck={false}
    value={value}
    error={error}
  />
)
