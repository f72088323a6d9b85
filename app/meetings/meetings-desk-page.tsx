import type { DeskMay } from '../contract/desk-views.ts'
import type { MeetingsView } from '../contract/meeting-views.ts'
import { dateInWords } from '../dates.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { LinkList, Links } from '../design/link-list.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { DeskForm } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { MeetingLines } from './meeting-lines.tsx'
import { seriesInWords } from './meeting-words.ts'
import { SeriesFields } from './series-fields.tsx'

interface MeetingsDeskPageProps {
  area: string
  may: DeskMay
  view: MeetingsView
  /** The form that is shown in place of the list. */
  form: 'meeting' | 'series' | undefined
  answer: FormAnswer | undefined
}

/** The meetings of an area for those who plan them, or the form for another meeting or series. */
export const MeetingsDeskPage = (props: MeetingsDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="meetings" />
    <Screen {...props} />
  </div>
)

function Screen({ area, view, form, answer }: MeetingsDeskPageProps) {
  const back = `/desk/${area}/meetings`
  if (form === 'meeting')
    return (
      <DeskForm title="Plan a meeting" wanted="meeting" answer={answer} back={back} button="Plan it" intro={DRAFT}>
        <MeetingFields answer={answer} />
      </DeskForm>
    )
  if (form === 'series')
    return (
      <DeskForm title="Make a series" wanted="series" answer={answer} back={back} button="Make the series" intro={SERIES}>
        <SeriesFields answer={answer} />
      </DeskForm>
    )
  return (
    <>
      <h1 className="govuk-heading-l">Meetings</h1>
      <ButtonGroup>
        <ButtonLink href="?new=meeting">Plan a meeting</ButtonLink>
        <ButtonLink kind="secondary" href="?new=series">
          Make a series
        </ButtonLink>
      </ButtonGroup>
      <Links
        items={[
          { href: `/desk/${area}/forward-plan`, label: 'What will be decided when' },
          { href: `/desk/${area}/engagement`, label: 'Where else families were heard' },
        ]}
      />
      <Lists area={area} view={view} />
    </>
  )
}

const DRAFT = <p className="govuk-body">It begins as a draft that only those who plan meetings see.</p>
const SERIES = <p className="govuk-body">Its meetings are made in the next step, and you see their days before.</p>

const Lists = ({ area, view }: Pick<MeetingsDeskPageProps, 'area' | 'view'>) => (
  <>
    <Section id="next" title="From today on" size="m" space="near">
      {view.next.length === 0 && <p className="govuk-body">None is planned.</p>}
      <MeetingLines meetings={view.next} hrefOf={(ref) => `/desk/${area}/meetings/${ref}`} />
    </Section>
    <Section id="series" title="Series" size="m">
      {view.series.length === 0 && <p className="govuk-body">There is none yet.</p>}
      <LinkList
        rows={view.series.map((one) => ({
          href: `/desk/${area}/meetings/series/${one.ref}`,
          label: one.title,
          meta: `${seriesInWords(one)}.${one.endedAt ? ` It ended on ${dateInWords(one.endedAt)}.` : ''}`,
        }))}
      />
    </Section>
    <Section id="past" title="Before today" size="m">
      {view.past.length === 0 && <p className="govuk-body">There was none.</p>}
      <MeetingLines meetings={view.past} hrefOf={(ref) => `/desk/${area}/meetings/${ref}`} />
      {view.olderAfter && (
        <p className="ct-after">
          <a className="govuk-link ct-do" href={`?older=${view.olderAfter}`}>
            Older meetings
          </a>
        </p>
      )}
    </Section>
  </>
)
