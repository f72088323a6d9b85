import type { DeskPointOpenView } from '#app/contract/submission-desk-views.ts'
import { Button, ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Section } from '#app/design/layout.tsx'
import { Letter } from '#app/design/letter.tsx'
import { Links } from '#app/design/link-list.tsx'
import { Select } from '#app/design/select.tsx'
import { TagPick } from '#app/design/tag-pick.tsx'
import { ClockForm } from './clock-form.tsx'
import type { DeskPageProps } from './desk-page.tsx'
import { SafeForm } from './safe-form.tsx'
import { dueInWords } from './standing-words.ts'

type Props = DeskPageProps & { open: DeskPointOpenView }

/** One point or message opened at the desk. */
export const DeskPoint = (props: Props) => {
  const { area, view, open } = props
  const isBackpack = view.kind === 'backpack'
  const at = (number: number) => `/desk/${area}/submissions/${view.ref}?point=${number}#now`
  return (
    <Section id="open" title={`${isBackpack ? 'Message' : 'Point'} ${open.number}`} size="m" space="near">
      {isBackpack ? <Message {...props} /> : <PointOfLetter {...props} />}
      <div className="ct-after-l">
        <ButtonGroup>
          {open.next && (
            <ButtonLink kind="secondary" href={at(open.next)}>
              Next
            </ButtonLink>
          )}
          {open.previous && (
            <ButtonLink kind="secondary" href={at(open.previous)}>
              The one before
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={`/desk/${area}/submissions/${view.ref}#points`}>
            All of them
          </ButtonLink>
        </ButtonGroup>
      </div>
    </Section>
  )
}

/** A message is made safe here, for identity only; anything else is done where everything is read. */
const Message = ({ area, view: { may }, open, answer }: Props) => (
  <>
    {open.safe && <p className="govuk-body">This one is ready to be delivered.</p>}
    {may.readQueue && (
      <SafeForm
        words={open.words}
        language={open.language}
        suggestions={open.suggestions}
        answer={answer?.typed.do === 'safe' ? answer : undefined}
        does="safe"
        button={open.safe ? 'Make it ready anew' : 'It is ready'}
        may={may.run}
      />
    )}
    {may.readQueue && (
      <Links items={[{ href: `/desk/${area}/${open.ref}`, label: 'Hold it, do not deliver it, or send it to the safeguarding lead' }]} />
    )}
  </>
)

const PointOfLetter = (props: Props) => {
  const { area, view, open, answer } = props
  const { may, organisations } = view
  return (
    <>
      {open.words ? <Letter parts={[open.words]} lang={open.language} /> : <p className="govuk-body">Its words are not shown yet.</p>}
      <p className="govuk-body ct-gap-top">
        {dueInWords(open.due, null)}{' '}
        <a className="govuk-link" href={`/${area}/submissions/${view.ref}/points/${open.number}/date`}>
          How this date was computed
        </a>
      </p>
      <Links
        items={[
          ...(may.readQueue ? [{ href: `/desk/${area}/${open.ref}`, label: 'Read it and decide what is shown' }] : []),
          ...(may.answer ? [{ href: `/desk/${area}/answer?refs=${open.ref}`, label: 'Answer it' }] : []),
        ]}
      />
      {may.run && (
        <>
          <form method="post" className="ct-gap-top">
            <Select
              name="organisation"
              label="Who answers it?"
              options={[{ value: '', label: 'Nobody yet' }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
              value={open.organisation ?? ''}
              error={answer?.typed.do === 'owner' ? answer.errors.organisation : undefined}
            />
            <Button name="do" value="owner" kind="secondary">
              Say who answers it
            </Button>
          </form>
          <form method="post" className="ct-gap-top">
            <TagPick
              name="themes"
              legend="What is it about?"
              choices={open.themeChoices.map(({ slug, title, chosen }) => ({ value: slug, label: title, checked: chosen }))}
            />
            <Button name="do" value="tag" kind="secondary">
              Put it under these themes
            </Button>
          </form>
        </>
      )}
      {open.clock.length > 0 && <ClockForm may={open.clock} answer={answer?.typed.do === 'clock' ? answer : undefined} bare />}
    </>
  )
}
