import type { StoryView } from '#app/contract/trace.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Details } from '#app/design/details.tsx'
import { TextField } from '#app/design/field.tsx'

/** How its author is told of news: changed or stopped at any time. */
export function TellForms({ story, error }: { story: StoryView; error: string | undefined }) {
  const { ref, tell, may } = story
  return (
    <Details summary={tell ? 'You get an e-mail when there is news' : 'Tell me when there is news'} open={error !== undefined}>
      <form method="post" noValidate>
        <input type="hidden" name="ref" value={ref} />
        <TextField
          name="tell"
          id={`tell-${ref}`}
          label={tell === 'email' ? 'Use another e-mail address' : 'Your e-mail address'}
          hint="It is locked away from staff. The e-mail never says what you wrote."
          type="email"
          width={20}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          error={error}
        />
        <ButtonGroup>
          <Button kind="secondary" name="do" value="tell">
            Tell me by e-mail
          </Button>
          {may.tellByAccount && tell !== 'account' && (
            <Button kind="secondary" name="do" value="tell-account">
              Tell me where my account is
            </Button>
          )}
          {tell && (
            <Button kind="secondary" name="do" value="tell-stop">
              Stop these e-mails
            </Button>
          )}
        </ButtonGroup>
      </form>
    </Details>
  )
}
