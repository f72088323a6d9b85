import type { AboutLineKind, AboutView } from '#app/contract/say.ts'
import { dateInWords } from '#app/dates.ts'
import { Quote } from '#app/design/quote.tsx'

const LINES: Record<AboutLineKind, string> = {
  action: 'an action of the plan',
  measure: 'a figure that we keep',
  plan: 'a plan',
  priority: 'a priority of the plan',
  finding: 'a finding in the plan',
  item: 'an item of a meeting',
}

/** Under what it is said: a theme, an answer, a line of a plan, or what somebody else said. */
export function AboutLine({ about: { theme, answer, line, parent } }: { about: AboutView }) {
  if (parent?.own) return <p className="govuk-body">You add this to what you said before.</p>
  if (parent)
    return (
      <>
        <p className="govuk-body">You reply to this:</p>
        <Quote lang={parent.language}>{parent.excerpt}</Quote>
      </>
    )
  if (answer)
    return (
      <p className="govuk-body">
        You say this about an answer: <b dir="auto">{answer.title}</b>.
      </p>
    )
  if (line)
    return (
      <p className="govuk-body">
        You say this about {LINES[line.kind]}: <b dir="auto">{line.title}</b>.
        {line.meeting && ` The meeting is on ${dateInWords(line.meeting.day)}. You do not have to be there to count.`}
      </p>
    )
  if (theme)
    return (
      <p className="govuk-body">
        You say this about: <b dir="auto">{theme.title}</b>.
      </p>
    )
  return null
}

/** What carries it along from step to step. The theme is left to the field that shows it. */
export const AboutFields = ({ about: { answer, line, parent } }: { about: AboutView }) => (
  <>
    {line && <input type="hidden" name={line.kind} value={line.ref} />}
    {answer && <input type="hidden" name="answer" value={answer.ref} />}
    {parent && <input type="hidden" name="parent" value={parent.ref} />}
  </>
)
