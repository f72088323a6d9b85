import type { FrameView } from '#app/contract/frame.ts'
import type { LookView, SayPageView } from '#app/contract/say.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { Split } from '#app/design/layout.tsx'
import { Said } from '#app/design/quote.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'
import { AboutFields, AboutLine } from './about-line.tsx'
import { HelpFirst } from './help-first.tsx'
import { SayMore } from './say-more.tsx'
import { WhatHappensNext } from './what-happens-next.tsx'
import { WhoSeesWhat } from './who-sees-what.tsx'

interface SayLookProps {
  page: SayPageView
  frame: FrameView
  look: LookView
  answer?: Partial<FormAnswer> | undefined
}

/** The second step: the words back, who will see them, and Send. */
export const SayLook = ({ page, frame, look, answer: { errors, typed } = {} }: SayLookProps) => (
  <>
    <ErrorSummary errors={errors} />
    {look.helpFirst ? <HelpFirst frame={frame} /> : null}
    <Split
      aside={
        look.helpFirst ? null : <WhatHappensNext readBy={page.readBy} answerBy={page.answerBy} now="You get five words to follow it" />
      }
    >
      {look.helpFirst ? (
        <h2 className="govuk-heading-l">Send your words</h2>
      ) : (
        <h1 className="govuk-heading-xl">Look once more, then send</h1>
      )}
      <AboutLine about={page.about} />
      <form method="post" noValidate>
        <AboutFields about={page.about} />
        {page.about.theme && page.about.parent && <input type="hidden" name="theme" value={page.about.theme.slug} />}
        {(['submission', 'words', 'show'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={look[name]} />
        ))}
        {look.helpFirst && <input type="hidden" name="help" value="first" />}
        <Said>{look.words}</Said>
        <WhoSeesWhat show={look.show} helpFirst={look.helpFirst} signedIn={page.signedIn} forGroups={page.speakAs.length > 0} />
        <div className="ct-after-l">
          <SpeakAsChoice page={page} value={typedText(typed, 'speakAs') || 'me'} error={errors?.speakAs} />
          <SayMore page={page} {...(errors && { errors })} {...(typed && { typed })} />
        </div>
        <ButtonGroup full>
          <Button name="step" value="send">
            Send
          </Button>
          <Button kind="secondary" name="step" value="change">
            Change my words
          </Button>
        </ButtonGroup>
        <p className="ct-meta ct-after">You can take it back at any time.</p>
      </form>
    </Split>
  </>
)

const SpeakAsChoice = ({ page: { speakAs }, value, error }: { page: SayPageView; value: string; error: string | undefined }) =>
  speakAs.length === 0 ? null : (
    <Radios
      name="speakAs"
      legend="For whom do you speak?"
      value={value}
      error={error}
      choices={[
        { value: 'me', label: 'For me' },
        ...speakAs.map(({ forumId, name }) => ({ value: forumId, label: `For my group: ${name}` })),
      ]}
    />
  )
