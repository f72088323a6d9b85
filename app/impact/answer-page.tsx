import type { AnswerPageView } from '#app/contract/answers.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Details } from '#app/design/details.tsx'
import { Section, Split } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { Quote } from '#app/design/quote.tsx'
import { SaidList } from '#app/feedback/said-list.tsx'
import { ReleasedInSteps } from '#app/reports/released-in-steps.tsx'
import { AnswerBox } from './answer-box.tsx'
import { EarlierAnswers } from './earlier-answers.tsx'

/** More actions than these are folded away; up to here each is one tap away. */
const FEW = 20

/** One answer: to what, what it says, what it said before, and what families say about it. */
export const AnswerPage = ({ area, view, view: { answer, answered, about } }: { area: string; view: AnswerPageView }) => (
  <Split aside={<Belongs area={area} view={view} />}>
    <h1 className="govuk-heading-xl" dir="auto">
      {answer.title}
    </h1>
    {answer.said && (
      <Quote meta="What families said, in short">
        <p>{answer.said}</p>
      </Quote>
    )}
    <div className="ct-section ct-section--near">
      <AnswerBox area={area} answer={answer} level={2} alone />
    </div>
    <EarlierAnswers view={view} />
    <div className="ct-after-l">
      <ButtonGroup>
        <ButtonLink href={`/${area}/say?answer=${answer.ref}`}>Say something about this</ButtonLink>
      </ButtonGroup>
    </div>
    {answered.length > 0 && (
      <Section id="answered" title="What it answers" size="m" space="near">
        {answer.contributions > answered.length && (
          <p className="govuk-body">
            The newest {answered.length} of {answer.contributions} things said.
          </p>
        )}
        <SaidList area={area} rows={answered} />
      </Section>
    )}
    <ReleasedInSteps release={view.release} />
    {about.length > 0 && (
      <Section id="about" title="What was said about this answer" size="m" space="near">
        <SaidList area={area} rows={about} />
      </Section>
    )}
  </Split>
)

const Belongs = ({ area, view: { answer, actions } }: { area: string; view: AnswerPageView }) =>
  answer.themes.length > 0 || actions.length > 0 ? (
    <section aria-labelledby="where">
      <h2 className="govuk-heading-s" id="where">
        Where this belongs
      </h2>
      <Links items={answer.themes.map(({ slug, title }) => ({ href: `/${area}/themes/${slug}`, label: `Theme: ${title}` }))} />
      {actions.length > FEW ? (
        <Details summary={`${actions.length} actions of the plan`}>
          <ActionLinks area={area} actions={actions} />
        </Details>
      ) : (
        <ActionLinks area={area} actions={actions} />
      )}
    </section>
  ) : null

const ActionLinks = ({ area, actions }: { area: string; actions: AnswerPageView['actions'] }) => (
  <Links
    items={actions.map(({ ref, number, title }) => ({
      href: `/${area}/actions/${ref}`,
      label: `Action: ${[number, title].filter(Boolean).join(' ')}`,
    }))}
  />
)
