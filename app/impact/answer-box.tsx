import type { AnswerView } from '#app/contract/answers.ts'
import { dateInWords } from '#app/dates.ts'
import { KindOfAnswer } from '#app/design/kind-of-answer.tsx'
import { Voice } from '#app/design/voice.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { forHowMany, kindProps } from './answer-words.ts'

interface AnswerBoxProps {
  area: string
  answer: AnswerView
  level?: 2 | 3
  /** Without its address, where it stands on its own page. */
  alone?: boolean
  /** Where on the page it stands, when it can stand there more than once. */
  at?: string | undefined
}

/** An official answer, in the colour of services: who, when, to how much, the words, what kind, and what follows. */
export function AnswerBox({ area, answer, level = 3, alone = false, at }: AnswerBoxProps) {
  const { ref, by, answeredOn, contributions, html } = answer
  return (
    <Voice
      level={level}
      id={at ? `${at}-${ref}` : ref}
      who={by}
      meta={[dateInWords(answeredOn), forHowMany(contributions)].filter(Boolean).join('. ')}
      kind={
        <>
          <KindOfAnswer {...kindProps(answer)} />
          {!alone && (
            <a className="govuk-link" href={`/${area}/answers/${ref}`}>
              This answer alone<span className="govuk-visually-hidden">: {answer.title}</span>
            </a>
          )}
        </>
      }
    >
      <WrittenWords html={html} />
      <WhatFollows {...answer} />
    </Voice>
  )
}

function WhatFollows({ kind, whatWouldChange, passedTo }: AnswerView) {
  if (kind === 'cannot' && whatWouldChange)
    return (
      <p className="govuk-body" dir="auto">
        <b>What would change it:</b> {whatWouldChange}
      </p>
    )
  if (kind === 'wrong_body' && passedTo)
    return (
      <p className="govuk-body" dir="auto">
        <b>We passed it to:</b> {passedTo}
      </p>
    )
  return null
}
