import type { ReactNode } from 'react'
import { TAKEN_OUT_TITLES, type TakenOut } from '#app/contract/desk.ts'
import { FELT_TITLES } from '#app/contract/felt.ts'
import type { FrameView } from '#app/contract/frame.ts'
import type { StoryStep, StoryView } from '#app/contract/trace.ts'
import { dateInWords } from '#app/dates.ts'
import { Contacts } from '#app/design/contacts.tsx'
import { Said } from '#app/design/quote.tsx'
import { AnswerBox } from '#app/impact/answer-box.tsx'
import { TalkedAbout, toldOfAction } from './story-action.tsx'
import { toldOfDecision } from './story-decision.tsx'
import { WrongBox } from './wrong-box.tsx'

interface TellProps {
  story: StoryView
  step: StoryStep
  frame: FrameView
}
interface Told {
  what: string
  body?: ReactNode
}
const says = (words: ReactNode) => <p className="govuk-body">{words}</p>

/** What one step is called, and what there is to say about it. */
export function told({ story, step, frame }: TellProps): Told {
  switch (step.step) {
    case 'said':
      return whatWasSaid(story)
    case 'read':
      return { what: 'A person read it' }
    case 'tagged':
      return {
        what: step.byYou ? 'You said what it is about' : 'It was put in a box',
        body: <WrongBox story={story} themes={step.themes} />,
      }
    case 'published':
      return { what: 'It was shown to other families', body: says(takenOutInWords(step.takenOut)) }
    case 'held':
      return { what: 'A second person looks at it', body: says('Until then it is not shown. You do not need to do anything.') }
    case 'kept_private':
      return keptPrivate(step.why)
    case 'declined':
      return { what: 'It is not shown', body: says(step.reason) }
    case 'hidden':
      return { what: 'It is not shown any more', body: says(step.reason) }
    case 'shown_where_to_turn':
      return {
        what: 'These people can help with your own child',
        body: <Contacts lines={frame.contacts.filter(({ kind }) => step.contacts.includes(kind))} />,
      }
    case 'answered':
      return { what: 'You got an answer', body: <AnswerBox area={story.area.slug} answer={step.answer} level={3} /> }
    case 'discussed':
      return { what: 'It was talked about', body: <TalkedAbout story={story} replies={step.replies} /> }
    case 'decided':
      return toldOfDecision(step, story.area.slug)
    case 'action':
    case 'action_slipped':
    case 'action_dropped':
    case 'action_done':
      return toldOfAction(step, story.area.slug)
    case 'still_happening':
    case 'felt':
      return toldByAuthor(step)
    case 'taken_back':
      return { what: 'You took it back', body: says('Your words are gone for good. We only keep that something was said.') }
  }
}

function toldByAuthor(step: Extract<StoryStep, { step: 'still_happening' | 'felt' }>): Told {
  if (step.step === 'felt')
    return { what: 'You told us if you feel a difference', body: says(`You said: ${FELT_TITLES[step.felt].toLowerCase()}.`) }
  return {
    what: 'You told us that it is still happening',
    body: step.times > 1 ? says(`You told us ${step.times} times. Each one counts.`) : undefined,
  }
}

function keptPrivate(why: Extract<StoryStep, { step: 'kept_private' }>['why']): Told {
  if (why === 'safeguarding')
    return {
      what: 'The safeguarding lead has it',
      body: says('It is kept private. If somebody is in danger now, please do not wait for us. Call 999.'),
    }
  const words = why === 'as_you_asked' ? 'You asked us not to show it.' : 'A person decided that it is safer so.'
  return { what: 'It is kept private', body: says(`${words} It counts, and it gets an answer.`) }
}

function whatWasSaid(story: StoryView): Told {
  const what = story.onBehalf ? 'You said, and somebody wrote it down' : story.reply ? 'You added' : 'You said'
  return { what, body: <WhatWasSaid story={story} /> }
}

function WhatWasSaid({ story: { area, words, language, meToos, broughtTo } }: { story: StoryView }) {
  return (
    <>
      {broughtTo && (
        <p className="govuk-body">
          You said it to an item of a meeting,{' '}
          <a className="govuk-link" href={`/${area.slug}/meetings/${broughtTo.meeting.ref}#${broughtTo.ref}`} dir="auto">
            {broughtTo.item}
          </a>
          . The meeting: <span dir="auto">{broughtTo.meeting.title}</span>, {dateInWords(broughtTo.meeting.day)}.
        </p>
      )}
      {words === undefined ? says('Your words are not here any more.') : <Said lang={language}>{words}</Said>}
      {meToos > 0 && (
        <p className="ct-meta">{meToos === 1 ? 'One more person has said “me too”.' : `${meToos} more people have said “me too”.`}</p>
      )}
    </>
  )
}

/** "We took out a name and 2 phone numbers", as far as that can be said without saying what they were. */
export function takenOutInWords(takenOut: TakenOut[]): string {
  if (takenOut.length === 0) return 'Nothing had to be taken out.'
  const parts = takenOut.map(({ kind, count }) => `${TAKEN_OUT_TITLES[kind]}${count > 1 ? ` (${count} times)` : ''}`)
  const last = parts.pop()
  return `We took out ${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}.`
}
