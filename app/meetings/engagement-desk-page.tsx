import type { DeskMay } from '../contract/desk-views.ts'
import type { EngagementsView } from '../contract/invite-views.ts'
import { ENGAGEMENT_KINDS, ENGAGEMENT_TITLES } from '../contract/meetings-around.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { Select } from '../design/select.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { EngagementList } from './engagement-page.tsx'

interface EngagementDeskPageProps {
  area: string
  may: DeskMay
  view: EngagementsView
  /** Whether the form is shown in place of the list. */
  writing: boolean
  /** Whether something was noted just before. */
  done: boolean
  answer: FormAnswer | undefined
}

/** Where those who plan meetings note where else families were heard. */
export const EngagementDeskPage = ({ area, may, view, writing, done, answer }: EngagementDeskPageProps) => (
  <div>
    <DeskNav area={area} may={may} screen="meetings" />
    {writing ? (
      <EngagementForm area={area} answer={answer} />
    ) : (
      <>
        {done && <Notice tone="good" role="status" title="It is noted. Everybody can read it." />}
        <h1 className="govuk-heading-l">Where else families were heard</h1>
        <ButtonGroup>
          <ButtonLink href="?new=1">Note something</ButtonLink>
        </ButtonGroup>
        <EngagementList view={view} />
      </>
    )}
  </div>
)

function EngagementForm({ area, answer }: Pick<EngagementDeskPageProps, 'area' | 'answer'>) {
  const field = fieldsOf<'day' | 'kind' | 'title' | 'people' | 'whoCame' | 'points'>(answer)
  return (
    <DeskForm
      title="Note where families were heard"
      wanted="note"
      answer={answer}
      back={`/desk/${area}/engagement`}
      button="Note it"
      intro={<p className="govuk-body">Everybody can read it. Leave out names of people, and numbers below ten.</p>}
    >
      <TextField {...field('title')} label="Title" maxChars={160} />
      <TextField {...field('day')} type="date" label="On which day was it?" width={10} />
      <Select
        {...field('kind')}
        label="What was it?"
        options={[{ value: '', label: 'Choose' }, ...ENGAGEMENT_KINDS.map((kind) => ({ value: kind, label: ENGAGEMENT_TITLES[kind] }))]}
      />
      <TextField
        {...field('people')}
        label="How many people came?"
        hint="Below ten everybody reads “fewer than 10”."
        inputMode="numeric"
        width={10}
      />
      <TextField {...field('whoCame')} label="Who came?" hint="Like: parents of children in primary school" optional maxChars={200} />
      <TextArea {...field('points')} label="What did they say?" maxChars={4000} />
    </DeskForm>
  )
}
