import type { ThemePageView } from '#app/contract/impact-views.ts'
import type { PlannedActionView, ThemeRatingView } from '#app/contract/plan-views.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Count } from '#app/design/count.tsx'
import { Columns, Section } from '#app/design/layout.tsx'
import { monthInWords } from '#app/design/months.ts'
import { Quote } from '#app/design/quote.tsx'
import { SaidList } from '#app/feedback/said-list.tsx'
import { AnswerLedger } from '#app/impact/answer-ledger.tsx'
import { SaidByMonthChart } from '#app/impact/said-by-month.tsx'
import { ThemeActions } from '#app/plan/theme-ratings.tsx'

const QUOTES = 3

interface ThemePageProps {
  area: string
  view: ThemePageView
  /** Its actions in the plan and both ratings. */
  plan?: { rating: ThemeRatingView | undefined; actions: readonly PlannedActionView[] } | undefined
}

/** One theme: what families said on it, what was answered, and how much was said over time. */
export const ThemePage = ({ area, view, plan }: ThemePageProps) => (
  <>
    <p className="govuk-body-l" dir="auto">
      {view.about} Families said{' '}
      <Count value={view.contributions} of="said" tone="family" words={view.contributions === 1 ? 'thing' : 'things'} /> on this.
    </p>
    <ButtonGroup>
      <ButtonLink href={`/${area}/say?theme=${view.slug}`}>Say something about this</ButtonLink>
    </ButtonGroup>
    {view.latest.length > 0 && (
      <Section id="said" title="What families said" space="near">
        <Columns count={3}>
          {view.latest.slice(0, QUOTES).map(({ ref, excerpt, language, by, saidOn }) => (
            <Quote
              key={ref}
              lang={language}
              meta={
                <a href={`/${area}/feedback/${ref}`}>
                  {by}, said in {monthInWords(saidOn.slice(0, 7) as `${number}-${string}`)}
                </a>
              }
            >
              <p>{excerpt}</p>
            </Quote>
          ))}
        </Columns>
        {view.latest.length > QUOTES && (
          <div className="ct-after-l">
            <SaidList area={area} rows={view.latest.slice(QUOTES)} onTheme={view.slug} />
          </div>
        )}
        <p className="ct-after-l">
          <a className="govuk-link ct-do" href={`/${area}/feedback?theme=${view.slug}`}>
            Read all {view.contributions}
          </a>
        </p>
      </Section>
    )}
    <Section id="answered" title="What was answered">
      {view.answers.length > 0 ? <AnswerLedger area={area} answers={view.answers} /> : <p className="govuk-body">No answer so far.</p>}
      {view.answersInAll > view.answers.length && (
        <p className="ct-after-l">
          <a className="govuk-link ct-do" href={`/${area}/impact?theme=${view.slug}`}>
            See all {view.answersInAll} answers
          </a>
        </p>
      )}
    </Section>
    {plan && (
      <Section id="plan" title="What the plan does about it">
        <ThemeActions area={area} {...plan} />
      </Section>
    )}
    <Section id="over-time" title="Over time">
      <SaidByMonthChart id="by-month" said={view.byMonth} about={view.title} />
    </Section>
  </>
)
