import type { ActionPageView } from '#app/contract/action-views.ts'
import type { MeasureView } from '#app/contract/measures.ts'
import { dateInWords } from '#app/dates.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Section, Split } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { Notice } from '#app/design/notice.tsx'
import { RatingPair } from '#app/design/rating-pair.tsx'
import { SaidList } from '#app/feedback/said-list.tsx'
import { AnswerBox } from '#app/impact/answer-box.tsx'
import { ActionFacts, HowItStands } from './action-facts.tsx'
import { EvidenceList, Milestones, Slips } from './action-held-to.tsx'
import { ActionTags } from './action-item.tsx'
import { ActionMeasures } from './action-measures.tsx'
import { thingsSaid } from './action-words.ts'
import { ChangeHistory } from './change-history.tsx'
import { ratingsOf } from './rating-words.ts'
import { RatingsKey } from './ratings-key.tsx'
import { takesWords } from './say-link.tsx'

/** An action without what belongs to the person who reads it: its page is the same for everybody. */
type PublicAction = Omit<ActionPageView, 'myFelt' | 'may'>
interface ActionPageProps {
  area: { slug: string; name: string }
  view: PublicAction
  measures: readonly MeasureView[]
}

/** One action with everything behind it, each part one tap away: ratings, words, answers, milestones, evidence, measures, what was moved and changed. */
export const ActionPage = ({ area, view, measures }: ActionPageProps) => (
  <Split aside={<OnThisPage area={area.slug} view={view} />}>
    <p className="ct-meta">{view.number ? `Action ${view.number}` : 'Action'}</p>
    <h1 className="govuk-heading-xl" dir="auto">
      {view.title}
    </h1>
    <ActionTags {...view} />
    <Ratings area={area.slug} view={view} />
    <CameBack {...view} />
    {takesWords(view.plan) && <SaySomething area={area.slug} view={view} />}
    <Section id="stands" title="How it stands" size="m" space="near">
      <HowItStands view={view} />
    </Section>
    <Section id="what" title="What this action is" size="m" space="near">
      <ActionFacts area={area.slug} view={view} />
    </Section>
    <Words area={area.slug} view={view} />
    <Answers area={area.slug} view={view} />
    <Section id="measures" title="Measures" size="m" space="near">
      <ActionMeasures area={area} measures={measures} />
    </Section>
    <Section id="milestones" title="Milestones" size="m" space="near">
      <Milestones list={view.milestoneList} />
    </Section>
    <Section id="evidence" title="Evidence" size="m" space="near">
      <EvidenceList list={view.evidenceList} />
    </Section>
    <Section id="slips" title="Was its date moved?" size="m" space="near">
      <Slips view={view} />
    </Section>
    <Section id="changes" title="What was changed" size="m" space="near">
      <ChangeHistory changes={view.changes} />
    </Section>
  </Split>
)

const Ratings = ({ area, view }: { area: string; view: PublicAction }) => (
  <section className="ct-after-l" aria-labelledby="ratings">
    <h2 className="govuk-visually-hidden" id="ratings">
      Two ratings
    </h2>
    <RatingPair {...ratingsOf(view)} />
    {!view.isDraft && !view.droppedOn && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/actions/${view.ref}/feel`}>
          Have you noticed a difference? Tell us
        </a>
      </p>
    )}
    <RatingsKey least={view.felt.least} />
  </section>
)

const SaySomething = ({ area, view: { ref, plan } }: { area: string; view: PublicAction }) => (
  <div className="ct-after-l">
    <ButtonGroup>
      <ButtonLink href={`/${area}/say?action=${ref}`}>Say something about this</ButtonLink>
    </ButtonGroup>
    {plan.state === 'open' && plan.closesOn && <p className="ct-meta">Until {dateInWords(plan.closesOn)}.</p>}
  </div>
)

function CameBack({ cameBackOn, watchedUntil }: PublicAction) {
  if (cameBackOn)
    return (
      <Notice tone="warn" icon="sync" title={`It came back on ${dateInWords(cameBackOn)}.`}>
        <p>This was closed. Then families told us about it again, so it is open again.</p>
      </Notice>
    )
  return watchedUntil ? (
    <Notice icon="eye" title={`Its theme is watched until ${dateInWords(watchedUntil)}.`}>
      <p>All that was planned is done. When families tell us about it again, it opens again.</p>
    </Notice>
  ) : null
}

const OnThisPage = ({ area, view }: { area: string; view: PublicAction }) => (
  <nav aria-labelledby="on-this-page" className="ct-no-print">
    <h2 className="govuk-heading-s" id="on-this-page">
      Everything behind it
    </h2>
    <Links
      items={[
        { href: '#ratings', label: 'Two ratings' },
        { href: '#words', label: `Words of families: ${view.said}` },
        { href: '#answers', label: `Answers: ${view.answersInAll}` },
        { href: '#measures', label: `Measures: ${view.measures}` },
        { href: '#milestones', label: `Milestones: ${view.milestoneList.length}` },
        { href: '#evidence', label: `Evidence: ${view.evidenceList.length}` },
        { href: '#slips', label: `Moved dates: ${view.slips}` },
        { href: '#changes', label: 'Every change' },
      ]}
    />
    <h2 className="govuk-heading-s ct-gap-top">Where this belongs</h2>
    <Links
      items={[
        { href: `/${area}/plan/${view.plan.ref}#${view.ref}`, label: `Plan: ${view.plan.title}` },
        ...view.themes.map(({ slug, title }) => ({ href: `/${area}/themes/${slug}`, label: `Theme: ${title}` })),
      ]}
    />
  </nav>
)

const Words = ({ area, view: { words, said, about, themes } }: { area: string; view: PublicAction }) => (
  <Section id="words" title="Words of families behind it" size="m" space="near">
    {words.length === 0 && <p className="govuk-body">Nothing that everybody can read stands behind this action so far.</p>}
    {words.length > 0 && (
      <p className="govuk-body">{said > words.length ? `The newest ${words.length} of ${said} things said.` : `${thingsSaid(said)}.`}</p>
    )}
    <SaidList area={area} rows={words} />
    {themes[0] && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/feedback?theme=${themes[0].slug}`}>
          All that was said on “{themes[0].title}”
        </a>
      </p>
    )}
    {about.length > 0 && (
      <>
        <h3 className="govuk-heading-s ct-gap-top">Said about the action itself</h3>
        <SaidList area={area} rows={about} />
      </>
    )}
  </Section>
)

const Answers = ({ area, view: { answers, answersInAll } }: { area: string; view: PublicAction }) => (
  <Section id="answers" title="Answers" size="m" space="near">
    {answers.length === 0 && <p className="govuk-body">No answer names this action so far.</p>}
    {answersInAll > answers.length && (
      <p className="govuk-body">
        The newest {answers.length} of {answersInAll} answers.
      </p>
    )}
    <div className="ct-stack">
      {answers.map((answer) => (
        <AnswerBox key={answer.ref} area={area} answer={answer} />
      ))}
    </div>
  </Section>
)
