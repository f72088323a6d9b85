import type { DeskMay } from '../contract/desk-views.ts'
import type { ForwardPlanDeskView } from '../contract/invite-views.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { Select } from '../design/select.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { ForwardPlanLists } from './forward-plan-page.tsx'
import { whenInWords } from './meeting-words.ts'

interface ForwardPlanDeskPageProps {
  area: string
  may: DeskMay
  view: ForwardPlanDeskView
  /** The form that is shown, and for what. */
  asked: { at: string; id: string }
  /** What was done just before, in words. */
  done: string | undefined
  answer: FormAnswer | undefined
}

/** Where those who plan meetings say what will be decided when. */
export const ForwardPlanDeskPage = (props: ForwardPlanDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="meetings" />
    <Screen {...props} />
  </div>
)

function Screen({ area, view, asked, done, answer }: ForwardPlanDeskPageProps) {
  const back = `/desk/${area}/forward-plan`
  const withdrawn = [...view.next, ...view.past].find(({ id }) => id === asked.id)
  if (asked.at === 'add') return <ForecastFields view={view} answer={answer} back={back} />
  if (asked.at === 'withdraw' && withdrawn)
    return (
      <DeskForm
        title="Take it off the list"
        wanted="withdraw"
        id={withdrawn.id}
        answer={answer}
        back={back}
        button="Take it off"
        intro={
          <p className="govuk-body" dir="auto">
            {withdrawn.title}
          </p>
        }
      >
        <TextArea {...fieldsOf<'reason'>(answer)('reason')} label="Why?" hint="Everybody can read it." short maxChars={1000} />
      </DeskForm>
    )
  return (
    <>
      {done && <Notice tone="good" role="status" title={done} />}
      <h1 className="govuk-heading-l">What will be decided when</h1>
      <ButtonGroup>
        <ButtonLink href="?at=add">Add a decision</ButtonLink>
      </ButtonGroup>
      <ForwardPlanLists
        area={area}
        view={view}
        doing={({ id, title }) => (
          <a className="govuk-link ct-do" href={`?at=withdraw&id=${id}`}>
            Take it off the list<span className="govuk-visually-hidden">: {title}</span>
          </a>
        )}
      />
    </>
  )
}

function ForecastFields({ view, answer, back }: Pick<ForwardPlanDeskPageProps, 'view' | 'answer'> & { back: string }) {
  const field = fieldsOf<'title' | 'about' | 'decider' | 'dueOn' | 'meeting'>(answer)
  return (
    <DeskForm title="Add a decision that is to come" wanted="add" answer={answer} back={back} button="Put it on the list">
      <TextField {...field('title')} label="What will be decided?" maxChars={160} />
      <TextArea {...field('about')} label="What is it about?" hint="In plain words." optional short maxChars={2000} />
      <TextField {...field('decider')} label="Who decides?" hint="A body or a role, like: the cabinet" maxChars={160} />
      <TextField {...field('dueOn')} type="date" label="By which day?" width={10} />
      <Select
        {...field('meeting')}
        label="At which meeting is it talked about?"
        optional
        options={[
          { value: '', label: 'None' },
          ...view.meetings.map((meeting) => ({ value: meeting.ref, label: `${meeting.title}, ${whenInWords(meeting)}` })),
        ]}
      />
    </DeskForm>
  )
}
