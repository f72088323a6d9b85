import { conditionInWords } from '../contract/surveys/condition-words.ts'
import { type Page, questionsOf, type SurveyDefinition } from '../contract/surveys/definition.ts'
import type { PathFinding } from '../contract/surveys/path-findings.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { DraftQuestion } from './draft-question.tsx'
import { DraftDo, DraftTap } from './draft-tap.tsx'
import { conditionLine } from './rule-line.tsx'

interface DraftPagesProps {
  definition: SurveyDefinition
  findings: readonly PathFinding[]
}

/** The pages of a draft with their questions, each with what can be done with it, and what is wrong with it. */
export const DraftPages = ({ definition, findings }: DraftPagesProps) => (
  <>
    {definition.pages.map((page, at) => (
      <Section key={page.id} id={page.id} title={titleOf(page, at)} size="m">
        <DraftPage definition={definition} findings={findings} page={page} at={at} />
      </Section>
    ))}
    <ButtonGroup>
      <ButtonLink kind="secondary" href="?at=page">
        Add a page
      </ButtonLink>
    </ButtonGroup>
  </>
)

const titleOf = (page: Page, at: number) => (page.title ? `Page ${at + 1}: ${page.title.text}` : `Page ${at + 1}`)

function DraftPage({ definition, findings, page, at }: DraftPagesProps & { page: Page; at: number }) {
  const hidden = titleOf(page, at)
  const last = definition.pages.length - 1
  return (
    <>
      {page.note && (
        <Notice tone="warn">
          <p dir="auto">{page.note.text}</p>
        </Notice>
      )}
      {conditionLine(page.showIf, questionsOf(definition))}
      <Faults of={page.id} findings={findings} />
      {page.questions.length === 0 && <p className="govuk-body">There is no question on this page yet.</p>}
      {page.questions.map((question) => (
        <DraftQuestion key={question.id} definition={definition} question={question}>
          <Faults of={question.id} findings={findings} />
        </DraftQuestion>
      ))}
      <WaysOn definition={definition} page={page} />
      <p className="govuk-body ct-after">
        <DraftDo href={`?at=add&page=${page.id}`} hidden={`to ${hidden}`}>
          Add a question
        </DraftDo>{' '}
        <DraftDo href={`?at=page&page=${page.id}`} hidden={hidden}>
          Change the page
        </DraftDo>{' '}
        <DraftDo href={`?at=words&page=${page.id}`} hidden={`for ${hidden}`}>
          Other languages
        </DraftDo>{' '}
        <DraftDo href={`?at=rule&page=${page.id}`} hidden={`: ${hidden}`}>
          When it is asked
        </DraftDo>{' '}
        <DraftDo href={`?at=way&page=${page.id}`} hidden={`after ${hidden}`}>
          Where to go next
        </DraftDo>
      </p>
      <div className="govuk-button-group">
        {at > 0 && (
          <DraftTap wanted="move-page" of={{ page: page.id, to: 'up' }} hidden={hidden}>
            Page up
          </DraftTap>
        )}
        {at < last && (
          <DraftTap wanted="move-page" of={{ page: page.id, to: 'down' }} hidden={hidden}>
            Page down
          </DraftTap>
        )}
        {page.questions.length === 0 && last > 0 && (
          <DraftTap wanted="remove-page" of={{ page: page.id }} hidden={hidden}>
            Take the page out
          </DraftTap>
        )}
      </div>
    </>
  )
}

/** What is wrong with a question or page, beside it. */
export const Faults = ({ of, findings }: { of: string; findings: readonly PathFinding[] }) =>
  findings
    .filter(({ at }) => at === of)
    .map(({ kind, says }) => (
      <Notice key={`${kind}${says}`} tone="bad">
        <p dir="auto">{says}</p>
      </Notice>
    ))

const WaysOn = ({ definition, page: { id, jumps } }: { definition: SurveyDefinition; page: Page }) =>
  jumps.length > 0 && (
    <ul className="ct-list">
      {jumps.map(({ when, to }, number) => {
        const target = definition.pages.findIndex((page) => page.id === to)
        const says = `After this page ${to === 'end' ? 'to the end' : `to page ${target < 0 ? to : target + 1}`}: ${conditionInWords(when, questionsOf(definition))}`
        return (
          <li key={says}>
            <p className="govuk-body" dir="auto">
              {says}.
            </p>
            <form method="post">
              <input type="hidden" name="do" value="no-way" />
              <input type="hidden" name="page" value={id} />
              <Button kind="secondary" small name="number" value={String(number)}>
                Take out this way<span className="govuk-visually-hidden">: {says}</span>
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
