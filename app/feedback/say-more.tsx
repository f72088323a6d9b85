import { KIND_TITLES, KINDS, LANGUAGES, LOCAL_OFFER_HEAD_TITLES, LOCAL_OFFER_HEADS } from '#app/contract/feedback.ts'
import type { SayPageView } from '#app/contract/say.ts'
import { Checkbox, Radios } from '#app/design/choices.tsx'
import { Details } from '#app/design/details.tsx'
import { TextField } from '#app/design/field.tsx'
import { Select } from '#app/design/select.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'

interface SayMoreProps extends Partial<FormAnswer> {
  page: SayPageView
}
const FIELDS = ['tell', 'follow', 'theme', 'kind', 'voice', 'consent', 'language', 'localOfferHead']

/** What can be added, only if somebody wants to. Opens when something in it needs another look. */
export function SayMore({ page, errors = {}, typed }: SayMoreProps) {
  const value = (name: string) => typedText(typed, name)
  return (
    <Details summary="Add more, only if you want to" id="more" open={FIELDS.some((name) => errors[name])}>
      <TellField value={value('tell')} error={errors.tell} />
      {page.signedIn && <Checkbox name="follow" label="Or tell me where my account is" checked={value('follow') === 'yes'} />}
      {!page.about.parent && <AboutTheme page={page} value={value('theme') || page.about.theme?.slug} error={errors.theme} />}
      <Select
        name="kind"
        label="What kind of thing is it?"
        options={[{ value: '', label: 'I do not want to say' }, ...KINDS.map((kind) => ({ value: kind, label: KIND_TITLES[kind] }))]}
        value={value('kind')}
        error={errors.kind}
      />
      <WhoWrites value={value} errors={errors} />
      <Select
        name="language"
        label="Which language did you write in?"
        options={Object.entries(LANGUAGES).map(([code, label]) => ({ value: code, label }))}
        value={value('language') || 'en'}
        error={errors.language}
      />
      <AboutLocalOffer value={value('localOfferHead')} error={errors.localOfferHead} />
    </Details>
  )
}

interface FieldOf {
  value: string | undefined
  error: string | undefined
}

const TellField = ({ value, error }: FieldOf) => (
  <TextField
    name="tell"
    label="Tell me by e-mail when there is news"
    hint="It is locked away from staff and used for nothing else. The e-mail never says what you wrote."
    type="email"
    width={20}
    autoComplete="email"
    autoCapitalize="none"
    spellCheck={false}
    value={value}
    error={error}
  />
)

const AboutLocalOffer = ({ value, error }: FieldOf) => (
  <Select
    name="localOfferHead"
    label="Is it about the local offer?"
    hint="The local offer is the list of all help for children with special needs here."
    options={[
      { value: '', label: 'No, or I do not know' },
      ...LOCAL_OFFER_HEADS.map((head) => ({ value: head, label: LOCAL_OFFER_HEAD_TITLES[head] })),
    ]}
    value={value}
    error={error}
  />
)

const AboutTheme = ({ page, value, error }: FieldOf & { page: SayPageView }) => (
  <Select
    name="theme"
    label="What is it about?"
    options={[{ value: '', label: 'A person will sort it' }, ...page.themes.map(({ slug, title }) => ({ value: slug, label: title }))]}
    value={value}
    error={error}
  />
)

const WhoWrites = ({ value, errors }: { value: (name: string) => string; errors: Record<string, string> }) => (
  <>
    <Radios
      name="voice"
      legend="Who are you?"
      value={value('voice')}
      error={errors.voice}
      choices={[
        { value: 'family', label: 'A parent or carer' },
        { value: 'young_person', label: 'A young person' },
        { value: 'practitioner', label: 'Somebody who works with children' },
        { value: 'on_behalf', label: 'I write for somebody else' },
      ]}
    />
    <Checkbox
      name="consent"
      label="They said yes to this"
      hint="Only if you write for somebody else."
      checked={value('consent') === 'yes'}
      error={errors.consent}
    />
  </>
)
