import type { BriefThemeView, BriefView } from '../contract/agenda-views.ts'
import { dateInWords } from '../dates.ts'
import { KindOfAnswer } from '../design/kind-of-answer.tsx'
import { Section } from '../design/layout.tsx'
import { LinkList } from '../design/link-list.tsx'
import { monthInWords } from '../design/months.ts'
import { Quote } from '../design/quote.tsx'
import { Table } from '../design/table.tsx'
import { SaidList } from '../feedback/said-list.tsx'
import { kindProps } from '../impact/answer-words.ts'
import { MeasureLines } from '../measures/measure-list.tsx'
import { ThemeRatingLines } from '../plan/theme-ratings.tsx'
import { levelInWords } from './agenda-words.ts'

/** One page before an item, for the screen and for paper. */
export const BriefPage = ({ area, brief: { item, meeting, themes, said, moreSaid } }: { area: string; brief: BriefView }) => (
  <>
    <p className="govuk-body-l" dir="auto">
      For item {item.number} of {meeting.title}, {dateInWords(meeting.day)}. Everybody at the meeting has this page.
    </p>
    <p className="ct-meta">{levelInWords(item)}</p>
    {said.length > 0 && (
      <Section id="sent" title="Sent in to this item" size="m" space="near">
        <SaidList area={area} rows={said} ordered />
        {moreSaid && (
          <p className="govuk-body">
            <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}/said#${item.ref}`}>
              Read all that was sent in
            </a>
          </p>
        )}
      </Section>
    )}
    {themes.length === 0 && <p className="govuk-body">This item is under no theme, so there is nothing to count.</p>}
    {themes.map((theme) => (
      <OnTheme key={theme.slug} area={area} theme={theme} />
    ))}
  </>
)

const OnTheme = ({ area, theme }: { area: string; theme: BriefThemeView }) => (
  <Section id={theme.slug} title={<span dir="auto">{theme.title}</span>} size="m" space="near">
    <p className="govuk-body">{saidInWords(theme)}</p>
    <Months theme={theme} />
    <Words area={area} theme={theme} />
    <Answers area={area} theme={theme} />
    <Section id={`${theme.slug}-plan`} level={3} size="s" space="near" title="What the council says, and what families say">
      <ThemeRatingLines rating={theme.rating} />
    </Section>
    {theme.measures.length > 0 && (
      <Section id={`${theme.slug}-measures`} level={3} size="s" space="near" title="What is measured">
        <MeasureLines measures={theme.measures} hrefOf={(ref) => `/${area}/measures/${ref}`} />
      </Section>
    )}
  </Section>
)

const saidInWords = ({ said, answered }: BriefThemeView) =>
  `Families said ${said === 1 ? '1 thing' : `${said} things`} on this. There ${answered === 1 ? 'is 1 answer' : `are ${answered} answers`}.`

const Months = ({ theme: { slug, byMonth } }: { theme: BriefThemeView }) =>
  byMonth.length > 0 ? (
    <Table
      id={`${slug}-months`}
      caption="How much was said, by month"
      columns={[{ label: 'Month' }, { label: 'Things said', numeric: true }]}
      rows={byMonth.map(({ month, count }) => ({ label: monthInWords(month), cells: [count] }))}
    />
  ) : null

const Words = ({ area, theme: { slug, quotes } }: { area: string; theme: BriefThemeView }) =>
  quotes.length > 0 ? (
    <Section id={`${slug}-said`} level={3} size="s" space="near" title="In their words">
      {quotes.map(({ ref, excerpt, language, by, saidOn, meToos }) => (
        <Quote
          key={ref}
          lang={language}
          meta={
            <a href={`/${area}/feedback/${ref}`}>
              {by}, {dateInWords(saidOn)}
              {meToos > 0 && `, “me too” ${meToos === 1 ? 'once' : `${meToos} times`}`}
            </a>
          }
        >
          <p>{excerpt}</p>
        </Quote>
      ))}
    </Section>
  ) : null

const Answers = ({ area, theme: { slug, answers } }: { area: string; theme: BriefThemeView }) =>
  answers.length > 0 ? (
    <Section id={`${slug}-answers`} level={3} size="s" space="near" title="What was answered last">
      <LinkList
        rows={answers.map((answer) => ({
          href: `/${area}/answers/${answer.ref}`,
          label: answer.title,
          tag: <KindOfAnswer {...kindProps(answer)} />,
          meta: `${answer.by}, ${dateInWords(answer.answeredOn)}`,
        }))}
      />
    </Section>
  ) : null
