import type { ReactNode } from 'react'
import type { StoryStep } from '#app/contract/trace.ts'
import { dateInWords } from '#app/dates.ts'

/** A decision that rests on it: what was decided, who decided, and at which meeting it was talked about. */
export function toldOfDecision({ decision }: Extract<StoryStep, { step: 'decided' }>, area: string): { what: string; body: ReactNode } {
  const { ref, words, decider, meeting } = decision
  const body = (
    <>
      <p className="govuk-body">
        <a className="govuk-link ct-lines" href={`/${area}/decisions/${ref}`} dir="auto">
          {words}
        </a>
      </p>
      <p className="govuk-body" dir="auto">
        Who decided: {decider}. What you said is one of the things it rests on. The meeting:{' '}
        <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}`} dir="auto">
          {meeting.title}
        </a>
        , {dateInWords(meeting.day)}.
      </p>
    </>
  )
  return { what: 'It was used for a decision', body }
}
