import type { SayPageView } from '#app/contract/say.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea } from '#app/design/field.tsx'
import { HelpLine } from '#app/design/help-line.tsx'
import { Section, Split } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'
import { AboutFields, AboutLine } from './about-line.tsx'
import { WhatHappensNext } from './what-happens-next.tsx'
import { WhoSeesWhat } from './who-sees-what.tsx'

interface SayWordsProps {
  page: SayPageView
  area: string
  answer?: Partial<FormAnswer> | undefined
}

/** The first step: one big box and one choice. Nothing is kept before "Send" on the next page. */
export const SayWords = ({ page, area, answer: { errors, typed } = {} }: SayWordsProps) => (
  <Split
    aside={
      <>
        <WhoSeesWhat />
        <WhatHappensNext readBy={page.readBy} answerBy={page.answerBy} now="You get five words to follow it" />
        <OtherWays area={area} maySayForOthers={page.maySayForOthers} />
      </>
    }
  >
    <ErrorSummary errors={errors} />
    <AboutLine about={page.about} />
    <form method="post" noValidate>
      <AboutFields about={page.about} />
      {page.about.theme && <input type="hidden" name="theme" value={page.about.theme.slug} />}
      <WordsField value={typedText(typed, 'words')} error={errors?.words} />
      <ShowChoice value={typedText(typed, 'show') || 'yes'} error={errors?.show} />
      <ButtonGroup full>
        <Button name="step" value="look">
          Next
        </Button>
      </ButtonGroup>
      <p className="ct-meta ct-after">
        Nothing is sent yet. On the next page you look once more and send it. You can take it back at any time.
      </p>
    </form>
  </Split>
)

const WordsField = ({ value, error }: { value: string; error: string | undefined }) => (
  <>
    <TextArea
      name="words"
      heading={1}
      label="What do you want us to know?"
      hint={
        <>
          <p className="govuk-body-l">No account. No name. Five words is enough.</p>
          <HelpLine />
        </>
      }
      rows={6}
      value={value}
      error={error}
      autoComplete="off"
    />
    <p className="govuk-hint">Please leave out names of people and schools. If one slips in, our first reader takes it out.</p>
  </>
)

interface ShowChoiceProps {
  id?: string
  whose?: 'your' | 'their' | 'these'
  value: string
  error?: string | undefined
}

/** Who may read the words: the same question wherever something is said. */
export const ShowChoice = ({ id, whose = 'your', value, error }: ShowChoiceProps) => (
  <Radios
    name="show"
    id={id}
    legend={`May we show ${whose} words to other families?`}
    value={value}
    error={error}
    choices={[
      { value: 'yes', label: 'Yes, with names taken out' },
      { value: 'no', label: 'No, count it but do not show it' },
    ]}
  />
)

function OtherWays({ area, maySayForOthers }: { area: string; maySayForOthers: boolean }) {
  const items = [
    { href: `/${area}/help`, label: 'I need help with my own child' },
    { href: '/trace', label: 'Follow what I said before' },
    { href: `/${area}/feedback`, label: 'Read what other families say' },
    ...(maySayForOthers ? [{ href: `/${area}/supporter`, label: 'Write for families at a coffee morning' }] : []),
  ]
  return (
    <Section id="other-ways" title="Or go to" size="m" space="near">
      <Links items={items} />
    </Section>
  )
}
