import type { ReactNode } from 'react'
import { questionsOf, type SurveyDefinition } from '../contract/surveys/definition.ts'
import { onOneLine } from '../contract/surveys/draft-fields.ts'
import { QUESTION_TYPES, type Question } from '../contract/surveys/questions.ts'
import { Tag, Tags } from '../design/tag.tsx'
import { DraftDo, DraftTap } from './draft-tap.tsx'
import { conditionLine } from './rule-line.tsx'

interface DraftQuestionProps {
  definition: SurveyDefinition
  question: Question
  /** What is wrong with it. */
  children: ReactNode
}

/** One question of a draft, and what can be done with it. */
export function DraftQuestion({ definition, question, children }: DraftQuestionProps) {
  const { id, title, hint, theme, note } = question
  const all = questionsOf(definition)
  const edges = { first: all[0]?.id === id && definition.pages[0]?.questions[0]?.id === id, last: isLast(definition, id) }
  return (
    <article className="ct-after" id={id} aria-labelledby={`${id}-title`}>
      <h3 className="govuk-heading-s" id={`${id}-title`} dir="auto">
        {title.text}
      </h3>
      {hint && (
        <p className="govuk-hint" dir="auto">
          {hint.text}
        </p>
      )}
      <Tags>
        <Tag>{QUESTION_TYPES[question.type]}</Tag>
        {theme && <Tag tone="blue">{theme}</Tag>}
        {note && <Tag tone="yellow">Says what follows</Tag>}
        {title.easy && <Tag tone="green">Easy Read</Tag>}
        {question.notApplicable && <Tag>Can be “does not apply”</Tag>}
      </Tags>
      <p className="ct-meta" dir="auto">
        Name: {id}. {answersInShort(question)}
      </p>
      {conditionLine(question.showIf, all)}
      {children}
      <p className="govuk-body">
        <DraftDo href={`?at=question&id=${id}`} hidden={title.text}>
          Change
        </DraftDo>{' '}
        <DraftDo href={`?at=words&id=${id}`} hidden={title.text}>
          Easy Read and languages
        </DraftDo>{' '}
        <DraftDo href={`?at=rule&id=${id}`} hidden={title.text}>
          When it is asked
        </DraftDo>
      </p>
      <div className="govuk-button-group">
        {!edges.first && (
          <DraftTap wanted="move" of={{ id, to: 'up' }} hidden={title.text}>
            Up
          </DraftTap>
        )}
        {!edges.last && (
          <DraftTap wanted="move" of={{ id, to: 'down' }} hidden={title.text}>
            Down
          </DraftTap>
        )}
        <DraftTap wanted="remove" of={{ id }} hidden={title.text}>
          Take out
        </DraftTap>
      </div>
    </article>
  )
}

const isLast = ({ pages }: SurveyDefinition, id: string) => pages.at(-1)?.questions.at(-1)?.id === id

/** The answers of a list in one line, the first few of many. */
function answersInShort(question: Question): string {
  const list = question.type === 'matrix' ? question.rows : 'choices' in question ? question.choices : []
  if (list.length === 0) return ''
  const words = list.slice(0, 8).map(({ label }) => onOneLine(label.text))
  return `${words.join(' · ')}${list.length > 8 ? ` and ${list.length - 8} more` : ''}`
}
