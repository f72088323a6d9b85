import type { ChainHomeView } from '#app/contract/chain-views.ts'
import type { AreaHomeView } from '#app/contract/impact-views.ts'
import type { MeetingLineView } from '#app/contract/meeting-views.ts'
import { dateInWords } from '#app/dates.ts'
import { Bundle, type BundleStage } from '#app/design/bundle.tsx'
import { thingsPerStrand } from '#app/design/bundle-strands.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Count } from '#app/design/count.tsx'
import { Hero } from '#app/design/hero.tsx'
import { InlineForm } from '#app/design/inline-form.tsx'
import { KindOfAnswer } from '#app/design/kind-of-answer.tsx'
import { Columns, Section } from '#app/design/layout.tsx'
import { LinkList } from '#app/design/link-list.tsx'
import { NextMeeting } from '#app/meetings/next-meeting.tsx'
import { DoneNotFelt } from '#app/plan/done-not-felt.tsx'
import { RatingsKey } from '#app/plan/ratings-key.tsx'
import { ThemeLines } from '#app/themes/theme-list.tsx'
import { forHowMany, kindProps } from './answer-words.ts'

interface AreaHomeProps {
  area: { slug: string; name: string }
  view: AreaHomeView
  /** What plan and ratings say. Without a plan the thread ends at the answer. */
  chain?: ChainHomeView | undefined
  /** The meeting that comes next, if one is planned. */
  meeting?: MeetingLineView | undefined
}

/** The front page of an area: the one thing to do, the way back in, and where everything stands. */
export const AreaHome = ({ area, view, chain, meeting }: AreaHomeProps) => (
  <>
    <Hero
      lines={['Tell us once.', 'Follow what happens.']}
      lead={`For families of children and young people with special educational needs and disabilities in ${area.name}. Every word is read by a person. Every answer is dated and stays here.`}
      action={
        <ButtonGroup full>
          <ButtonLink href={`/${area.slug}/say`}>Say something, 60 seconds</ButtonLink>
        </ButtonGroup>
      }
    >
      <InlineForm
        name="code"
        label="Already told us? Type your code"
        action="/trace"
        method="post"
        button="Follow"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </Hero>
    <WhereTheThreadIs area={area.slug} view={view} chain={chain} />
    {meeting && <NextMeeting area={area.slug} meeting={meeting} />}
    {chain?.plan && view.themes.length > 0 && <TalkedAboutMost area={area.slug} view={view} chain={chain} />}
    <Columns count={2}>
      {!chain?.plan && view.themes.length > 0 && <TalkedAboutMost area={area.slug} view={view} />}
      {view.answers.length > 0 && <LatestAnswers area={area.slug} answers={view.answers} />}
      {chain?.plan && <DoneNotFelt area={area.slug} chain={chain} />}
    </Columns>
  </>
)

interface PartProps {
  area: string
  view: AreaHomeView
  chain?: ChainHomeView | undefined
}

const TalkedAboutMost = ({ area, view: { themes, themesInAll }, chain }: PartProps) => (
  <Section id="themes" title="What families talk about most" size="m" space="near">
    {chain && <p className="govuk-body">Beside each: what the council says of its actions, and what families feel.</p>}
    <ThemeLines area={area} themes={themes} ratings={chain?.ratings} />
    {chain && <RatingsKey least={chain.ratings[0]?.felt.least} />}
    <p className="ct-after">
      <a className="govuk-link ct-do" href={`/${area}/themes`}>
        All {themesInAll} themes
      </a>
    </p>
  </Section>
)

function WhereTheThreadIs({ area, view, chain }: PartProps) {
  const { said, readAtLeast, tagged, answered, waiting, medianDays } = view
  const unit = thingsPerStrand(said)
  const stages: BundleStage[] = [
    { count: said, word: 'said', note: 'things families told us' },
    { count: readAtLeast, word: 'or more read', note: 'by a person' },
    { count: tagged, word: 'tagged', note: 'to a theme of the plan' },
    {
      count: answered,
      word: 'answered',
      note: medianDays === null ? undefined : `half within ${medianDays} working ${medianDays === 1 ? 'day' : 'days'}`,
    },
    ...(chain?.plan
      ? [
          { count: chain.led, word: 'led to action', note: 'with an owner and a date' },
          { count: chain.felt, word: 'felt', note: 'a family says: yes, it is better' },
        ]
      : []),
  ]
  return (
    <Section id="state" title="Where the thread is now" space="none">
      <p className="govuk-body">
        {unit === 1 ? 'Each line is one thing' : `Each line is ${unit} things`} families said. A line stops where it is today.
      </p>
      <Bundle stages={stages} joinedAt={3} unit={unit} />
      <p className="ct-after-l">
        <b>
          <Count value={waiting} of="waiting" /> public {waiting === 1 ? 'thing still waits' : 'things still wait'} for an answer.
        </b>{' '}
        <a className="govuk-link" href={`/${area}/feedback?sort=longest_waiting`}>
          See which, and for how long
        </a>
        .
        {chain?.plan && (
          <>
            {' '}
            <a className="govuk-link" href={`/${area}/plan`}>
              Read the plan
            </a>
            .
          </>
        )}
      </p>
    </Section>
  )
}

const LatestAnswers = ({ area, answers }: { area: string; answers: AreaHomeView['answers'] }) => (
  <Section id="answers" title="Latest answers" size="m" space="near">
    <LinkList
      rows={answers.map((answer) => ({
        href: `/${area}/answers/${answer.ref}`,
        label: answer.title,
        tag: <KindOfAnswer {...kindProps(answer)} />,
        meta: [dateInWords(answer.answeredOn), forHowMany(answer.contributions)].filter(Boolean).join('. '),
      }))}
    />
    <p className="ct-after">
      <a className="govuk-link ct-do" href={`/${area}/impact`}>
        You said, we did: all answers
      </a>
    </p>
  </Section>
)
