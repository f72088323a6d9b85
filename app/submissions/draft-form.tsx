import type { DraftView } from '#app/contract/submission-views.ts'
import { MOST_POINTS } from '#app/contract/submissions.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Details } from '#app/design/details.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea, TextField } from '#app/design/field.tsx'
import { Section } from '#app/design/layout.tsx'
import { typedList, typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'

interface DraftFormProps {
  view: DraftView
  answer: FormAnswer | undefined
}

/** Correcting what was proposed: the points with a button for each step, then the opening, then sending. Needs no script. */
export function DraftForm({ view, answer }: DraftFormProps) {
  const errors = idsOf(answer?.errors ?? {})
  const typed = answer?.typed
  const value = (name: 'title' | 'givenOn' | 'opening') => (typed ? typedText(typed, name) : view[name])
  const points = typed ? pointsTyped(typed) : view.points
  return (
    <>
      <ErrorSummary errors={errors} title="Nothing was sent yet" />
      <h1 className="govuk-heading-xl">Are these your points?</h1>
      <p className="govuk-body-l">
        Each point gets a number and an answer of its own. Change the words, put points together or cut them apart. Nothing is sent yet.
      </p>
      <p className="govuk-body">
        From {view.forum}
        {view.byCouncil && ', written down for them by an officer'}.
      </p>
      <form method="post" className="ct-form" noValidate>
        {/* What Enter in a field does: nothing is moved or cut by mistake. */}
        <button type="submit" name="do" value="save" hidden />
        <Points points={points} errors={errors} />
        <Section id="whole" title="The letter as a whole" size="m">
          <TextField name="title" label="Title" value={value('title')} error={errors.title} maxChars={160} />
          <TextField
            name="givenOn"
            type="date"
            label="When was it given to the council?"
            value={value('givenOn')}
            error={errors.givenOn}
            width={10}
          />
          <TextArea
            name="opening"
            label="What do you say to it as a whole?"
            hint="It stands beside what the council says, in the same size. Only your group can change it."
            value={value('opening')}
            error={errors.opening}
          />
        </Section>
        <p className="govuk-body">
          A person reads each point before others do, and takes out only names and what else points at somebody. Points cannot be changed
          after you send them, but you can take one back.
        </p>
        <ButtonGroup full>
          <Button name="do" value="send">
            Send {points.filter(Boolean).length === 1 ? '1 point' : `${points.filter(Boolean).length} points`}
          </Button>
          <Button name="do" value="save" kind="secondary">
            Keep it for later
          </Button>
        </ButtonGroup>
      </form>
      <form method="post" className="ct-after-l">
        <Button name="do" value="throw" kind="secondary" small>
          Throw this letter away
        </Button>
      </form>
    </>
  )
}

function Points({ points, errors }: { points: string[]; errors: Record<string, string> }) {
  return (
    <Section id="points" title={points.length === 1 ? '1 point' : `${points.length} points`} size="m" space="near">
      <p className="govuk-hint">
        To cut a point in two, put an empty line, or three dashes on a line of their own, where the new point begins. Then press “Cut here”.
        At most {MOST_POINTS} points.
      </p>
      <ol className="ct-edit-points">
        {points.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place
          <li key={at} id={`point-${at + 1}`}>
            <TextArea
              name="points[]"
              id={`points-${at}`}
              label={`Point ${at + 1}`}
              value={point}
              error={errors[`points-${at}`]}
              rows={Math.min(12, Math.max(3, Math.ceil(point.length / 55)))}
              short
            />
            <PointButtons number={at + 1} />
          </li>
        ))}
      </ol>
      {points.length === 0 && (
        <Button name="do" value="first" kind="secondary" small>
          Add a point
        </Button>
      )}
    </Section>
  )
}

/** What can be done with one point. Each button sends the whole form, so nothing that was typed is lost. */
const PointButtons = ({ number }: { number: number }) => (
  <>
    <div className="ct-edit-points__do">
      <Do does={`split:${number}`} words="Cut here" number={number} />
      {number > 1 && <Do does={`merge:${number}`} words="Put with the one above" number={number} />}
    </div>
    <Details summary={<More number={number} />}>
      <div className="ct-edit-points__do">
        {number > 1 && <Do does={`up:${number}`} words="Move up" number={number} />}
        <Do does={`after:${number}`} words="Add one below" number={number} />
        <Do does={`remove:${number}`} words="Take out" number={number} />
      </div>
    </Details>
  </>
)

const More = ({ number }: { number: number }) => (
  <>
    Move it, add one, or take it out<span className="govuk-visually-hidden">, point {number}</span>
  </>
)

const Do = ({ does, words, number }: { does: string; words: string; number: number }) => (
  <Button name="do" value={does} kind="secondary" small>
    {words}
    <span className="govuk-visually-hidden">, point {number}</span>
  </Button>
)

/** A field of the list is called `points.3` by whoever checks it, and `points-3` on the page. */
const idsOf = (errors: Record<string, string>) =>
  Object.fromEntries(Object.entries(errors).map(([name, words]) => [name.replace('.', '-'), words]))

/** The points as they were typed, empty ones too: they keep their places. */
function pointsTyped(typed: Record<string, unknown>): string[] {
  const { points } = typed
  return Array.isArray(points) ? points.map(String) : typedList(typed, 'points')
}
