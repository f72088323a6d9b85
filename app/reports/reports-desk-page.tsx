import type { DeskMay } from '../contract/desk-views.ts'
import type { PlanLineView } from '../contract/plan-views.ts'
import type { RecipientsView } from '../contract/release.ts'
import type { ReportsView } from '../contract/reports.ts'
import { dateInWords } from '../dates.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { OneTap } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { LocalOfferFields } from './local-offer-fields.tsx'
import { PackFields } from './pack-fields.tsx'
import { RecipientsFields } from './recipients-fields.tsx'
import { ReportList } from './report-list.tsx'

export const REPORT_FORMS = ['pack', 'local_offer', 'recipients'] as const
export type ReportForm = (typeof REPORT_FORMS)[number]

interface ReportsDeskPageProps {
  area: string
  may: DeskMay
  view: ReportsView
  plans: PlanLineView[]
  recipients: RecipientsView
  form: ReportForm | undefined
  done: string | undefined
  today: string
  answer: FormAnswer | undefined
}

/** Reports for those who make them: what there is, what is to come, or the form for another one. */
export const ReportsDeskPage = ({ area, may, view, plans, recipients, form, done, today, answer }: ReportsDeskPageProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="reports" />
    {form === 'pack' && <PackFields area={area} plans={plans} answer={answer} />}
    {form === 'local_offer' && <LocalOfferFields area={area} today={today} answer={answer} />}
    {form === 'recipients' && <RecipientsFields area={area} recipients={recipients} answer={answer} />}
    {!form && (
      <>
        <h1 className="govuk-heading-l">Reports</h1>
        {done && <Notice tone="good" title={done} role="status" />}
        <ButtonGroup>
          <ButtonLink href="?form=pack">Make an evidence pack</ButtonLink>
          <ButtonLink kind="secondary" href="?form=local_offer">
            Make the local offer report
          </ButtonLink>
          <ButtonLink kind="secondary" href="?form=recipients">
            Councillors and press
          </ButtonLink>
        </ButtonGroup>
        <ReportList view={{ ...view, planned: [] }} hrefOf={(ref) => `/desk/${area}/reports/${ref}`} />
        {view.planned.map(({ id, title, frozenOn }) => (
          <div key={id}>
            <p className="govuk-body" dir="auto">
              {title}: it is frozen on {dateInWords(frozenOn)}.
            </p>
            <OneTap wanted="withdraw" id={id} hidden={title}>
              Do not make it
            </OneTap>
          </div>
        ))}
      </>
    )}
  </div>
)
