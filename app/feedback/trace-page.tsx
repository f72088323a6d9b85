import type { FrameView } from '#app/contract/frame.ts'
import type { Day } from '#app/contract/ids.ts'
import type { StoryView, TraceView } from '#app/contract/trace.ts'
import { dateInWords, dayInWords } from '#app/dates.ts'
import { Button } from '#app/design/button.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { Section } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'
import { FeelForm } from './feel-form.tsx'
import { StoryDo } from './story-do.tsx'
import { StoryList } from './story-list.tsx'
import { isUnderWay } from './under-way.ts'

interface TracePageProps extends Partial<FormAnswer> {
  trace: TraceView
  frame: FrameView
  /** Opened by five words, which this browser forgets when asked. */
  byCode: boolean
}

/** What became of what somebody said: one story, or one for each thing that the same words open. */
export function TracePage({ trace, frame, byCode, errors, typed }: TracePageProps) {
  const [first] = trace.stories
  const alone = trace.stories.length === 1
  const about = typedText(typed, 'ref')
  return (
    <>
      <ErrorSummary
        errors={errors && Object.fromEntries(Object.entries(errors).map(([name, words]) => [name && `${name}-${about}`, words]))}
      />
      <h1 className="govuk-heading-xl">What happened to what you said</h1>
      {first && <p className="govuk-body-l">{inShort(first)}</p>}
      {trace.stories.map((story, at) => (
        <OneStory
          key={story.ref}
          {...{ story, frame, alone, at }}
          today={trace.today}
          submission={trace.submission}
          errors={story.ref === about ? (errors ?? {}) : {}}
          typed={story.ref === about ? (typed ?? {}) : {}}
        />
      ))}
      {byCode && <CloseTrace />}
    </>
  )
}

/** Each part of a page has a name of its own, also for who hears them in a list. */
const YoursTitle = ({ story: { ref } }: { story: StoryView }) => (
  <>
    These words are yours<span className="govuk-visually-hidden"> ({ref})</span>
  </>
)

interface OneStoryProps extends FormAnswer {
  today: Day
  story: StoryView
  frame: FrameView
  alone: boolean
  at: number
  submission: string
}

function OneStory({ story, frame, today, alone, at, submission, errors, typed }: OneStoryProps) {
  const told = (
    <>
      <StoryList
        story={story}
        frame={frame}
        today={today}
        level={alone ? 2 : 3}
        asking={story.may.feel && <FeelForm story={story} error={errors.felt} />}
      />
      <Section id={`yours-${story.ref}`} title={<YoursTitle story={story} />} size="m" level={alone ? 2 : 3}>
        {story.isPublic && (
          <Links items={[{ href: `/${story.area.slug}/feedback/${story.ref}`, label: 'See it as other families see it' }]} />
        )}
        <StoryDo story={story} submission={submission} errors={errors} typed={typed} />
        <p className="ct-meta ct-after-l">Its public number is {story.ref}.</p>
      </Section>
    </>
  )
  if (alone) return <div id={story.ref}>{told}</div>
  const [said] = story.steps
  return (
    <Section
      id={story.ref}
      title={`${at === 0 ? 'What you said' : 'What you added'} on ${said ? dateInWords(said.at) : ''}${at > 1 ? `, number ${at}` : ''}`}
      space={at === 0 ? 'near' : 'far'}
    >
      {told}
    </Section>
  )
}

/** How it stands, in one sentence. */
function inShort(story: StoryView): string {
  const { steps, next, may, felt } = story
  const last = steps.findLast(({ step }) => step !== 'still_happening' && step !== 'felt')?.step
  if (last === 'taken_back') return 'You took it back. Nothing more happens with it.'
  if (last === 'declined' || last === 'hidden') return 'It is not shown. Below you see why.'
  if (may.feel && felt) return 'You told us if you feel a difference. You can change your answer.'
  if (may.feel)
    return isUnderWay(story) ? 'Work on it has begun. Have you noticed a difference?' : 'We are told that the work is done. Do you feel it?'
  if (last === 'action_dropped') return 'What was promised will not be done. Below you see why.'
  if (steps.some(({ step }) => step === 'action')) return 'It led to an action in the plan. Below you see who must do it, and by when.'
  if (steps.some(({ step }) => step === 'answered')) return 'There is an answer. It stands below.'
  const coming = next.find(({ what }) => what === 'read' || what === 'answer')
  if (coming?.what === 'read')
    return coming.late ? 'It waits to be read. It is late, and we are sorry.' : `A person reads it by ${dayInWords(coming.by)}.`
  if (coming?.what === 'answer')
    return coming.late
      ? 'A person has read it. The answer is late, and we are sorry.'
      : `A person has read it. You get an answer by ${dayInWords(coming.by)}.`
  return 'We have it.'
}

const CloseTrace = () => (
  <Section id="close" title="Is this not your own phone or computer?" size="m">
    <p className="govuk-body">Close this page, so that nobody after you can read it.</p>
    <form method="post" action="/trace">
      <Button kind="secondary" name="do" value="close">
        Close my page
      </Button>
    </form>
  </Section>
)
