import type { ReactNode } from 'react'
import type { FrameView } from '#app/contract/frame.ts'
import type { Day } from '#app/contract/ids.ts'
import type { NextStep, StoryStep, StoryView } from '#app/contract/trace.ts'
import { dateInWords, dayInWords, hourInWords } from '#app/dates.ts'
import type { Tone } from '#app/design/icon.tsx'
import { Step, Story } from '#app/design/story.tsx'
import { actionToCome } from './story-action.tsx'
import { told } from './story-step.tsx'
import { isUnderWay } from './under-way.ts'

const BY_FAMILY = new Set<StoryStep['step']>(['said', 'still_happening', 'felt', 'taken_back'])

interface StoryListProps {
  story: StoryView
  frame: FrameView
  today: Day
  level: 2 | 3
  /** The question that is asked now, as the last step. */
  asking: ReactNode
}

/** What happened, what is asked now, and what comes next. The strand is the family's alone until a service has acted. */
export function StoryList({ story, frame, today, level, asking }: StoryListProps) {
  const { steps, next } = story
  const firstByService = steps.findIndex(({ step }) => !BY_FAMILY.has(step))
  const lineAfter = (at: number) => {
    if (at === steps.length - 1) return asking || next.length > 0 ? 'tack' : undefined
    return firstByService !== -1 && at >= firstByService ? 'ply' : 'solo'
  }
  return (
    <Story>
      {steps.map((step, at) => {
        const { what, body } = told({ story, step, frame })
        return (
          <Step
            key={`${step.step} ${step.at} ${'action' in step ? step.action.ref : ''}`}
            {...knotOf(step)}
            line={lineAfter(at)}
            when={whenOf(step, today)}
            what={what}
            level={level}
          >
            {body}
          </Step>
        )
      })}
      {asking && (
        <Step knot="family-open" tone="family" when="Now" what={question(story)} level={level}>
          {asking}
        </Step>
      )}
      {next.map((step, at) => (
        <Step
          key={`${step.what} ${'action' in step ? step.action.ref : ''}`}
          knot="later"
          tone="quiet"
          line={at < next.length - 1 ? 'tack' : undefined}
          level={level}
          {...nextInWords(step, story)}
        />
      ))}
    </Story>
  )
}

const question = (story: StoryView) => (isUnderWay(story) ? 'Have you noticed a difference?' : 'Do you feel a difference?')

const knotOf = ({ step }: StoryStep): { knot: 'family' | 'service'; tone: Tone } =>
  BY_FAMILY.has(step) ? { knot: 'family', tone: 'family' } : { knot: 'service', tone: 'service' }

function whenOf(step: StoryStep, today: Day): ReactNode {
  const days = step.step === 'answered' ? workingDays(step.workingDays) : undefined
  const hour = step.step === 'said' ? hourInWords(step.at) : undefined
  return (
    <>
      {step.at.slice(0, 4) === today.slice(0, 4) ? dayInWords(step.at) : dateInWords(step.at)}
      {(days ?? hour) && (
        <>
          <br />
          {days ?? hour}
        </>
      )}
    </>
  )
}

const workingDays = (days: number) => (days === 0 ? 'the same day' : days === 1 ? 'after 1 working day' : `after ${days} working days`)

function nextInWords(step: NextStep, { area, ref, isPublic }: StoryView): { when: string; what: ReactNode; children?: ReactNode } {
  if (step.what === 'feel') return { when: 'When work is done', what: 'We ask if you feel a difference' }
  if (step.what === 'action') return actionToCome(step, area.slug)
  const what = step.what === 'read' ? 'A person reads it' : 'You get an answer, even if it is “we cannot”'
  const how = isPublic && step.what === 'answer' && <HowComputed href={`/${area.slug}/feedback/${ref}/date`} />
  if (!step.late) return { when: `By ${dayInWords(step.by)}`, what, children: how }
  const sorry = `It should have come by ${dayInWords(step.by)}. It is late, and we are sorry.`
  const late = (
    <>
      <p className="govuk-body">{sorry}</p>
      {how}
    </>
  )
  return { when: 'Late', what, children: late }
}

const HowComputed = ({ href }: { href: string }) => (
  <p className="govuk-body">
    <a className="govuk-link" href={href}>
      How this date was computed
    </a>
  </p>
)
