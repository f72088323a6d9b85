import type { ProposalView, ProposeView } from '../contract/agenda-views.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { Select } from '../design/select.tsx'
import { fieldsOf, ticked } from '../plan/desk-form.tsx'
import { ThemeTicks } from '../plan/theme-ticks.tsx'
import type { FormAnswer } from '../respond.ts'
import { Proposal } from './agenda-item.tsx'

interface ProposePageProps {
  area: string
  view: ProposeView
  answer: FormAnswer | undefined
  /** Whether something was sent just before. */
  sent: boolean
}

/** Where a forum proposes an item for a meeting, and sees what became of what it proposed. */
export const ProposePage = ({ area, view, answer, sent }: ProposePageProps) => (
  <>
    <ErrorSummary errors={answer?.errors} title="Nothing was sent yet" />
    {sent && <Notice tone="good" role="status" title="It is sent. You are told when there is an answer." />}
    <h1 className="govuk-heading-xl">Propose an item for the agenda</h1>
    <p className="govuk-body-l" dir="auto">
      {view.meeting.title}, {dateInWords(view.meeting.day)}
    </p>
    <Body area={area} view={view} answer={answer} />
    {view.own.length > 0 && (
      <Section id="own" title="What your group has proposed" size="m">
        {view.own.map((proposal) => (
          <Proposal key={proposal.ref} proposal={proposal}>
            <p className="govuk-body">{standingInWords(proposal)}</p>
          </Proposal>
        ))}
      </Section>
    )}
  </>
)

const standingInWords = ({ declinedOn, reason }: ProposalView) => {
  if (declinedOn) return 'It is not on the agenda. Everybody can read why.'
  return reason ? `It is on the agenda. ${reason}` : 'It waits for an answer.'
}

function Body({ area, view, answer }: Omit<ProposePageProps, 'sent'>) {
  const here = `/${area}/meetings/${view.meeting.ref}/propose`
  if (!view.takesProposals) return <p className="govuk-body">No more items are proposed for this meeting. You can ask for the next one.</p>
  if (view.groups.length > 0) return <ProposeForm view={view} answer={answer} />
  return (
    <>
      <p className="govuk-body">
        Any group of families that is registered here can do this, up to {dateInWords(view.proposeUntil)}. Whoever speaks for the group
        signs in first.
      </p>
      <Links
        items={[
          ...(view.signedIn ? [] : [{ href: `/sign-in?next=${encodeURIComponent(here)}`, label: 'I speak for a group: sign in' }]),
          { href: `/${area}/meetings/${view.meeting.ref}`, label: 'Read the agenda' },
          { href: `/${area}/say`, label: 'Say something yourself' },
        ]}
      />
    </>
  )
}

function ProposeForm({ view, answer }: Pick<ProposePageProps, 'view' | 'answer'>) {
  const { groups, themes, proposeUntil } = view
  const field = fieldsOf(answer, { forum: groups.length === 1 ? groups[0]!.forumId : '', title: '', about: '' })
  return (
    <form method="post" className="ct-form" noValidate>
      <p className="govuk-body">
        Up to {dateInWords(proposeUntil)}. The chair or the clerk says yes or no, and why. Everybody can read that, and what you write here.
        Leave out names of people.
      </p>
      <Select
        {...field('forum')}
        label="Which group is it from?"
        options={[{ value: '', label: 'Choose' }, ...groups.map(({ forumId, name }) => ({ value: forumId, label: name }))]}
      />
      <TextField {...field('title')} label="What do you want to talk about?" hint="In one line." maxChars={200} />
      <TextArea {...field('about')} label="Why, and what should come of it?" optional short />
      <ThemeTicks
        legend="Which themes is it about?"
        hint="What families said under them is put beside the item."
        themes={themes}
        chosen={ticked(answer, 'themes', [])}
        error={answer?.errors.themes}
      />
      <ButtonGroup>
        <Button>Send the proposal</Button>
      </ButtonGroup>
    </form>
  )
}
