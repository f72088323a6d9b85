import type { MyPartView } from '../contract/live-people.ts'
import type { LivePollCard } from '../contract/live-polls.ts'
import { Button } from '../design/button.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { ForWhom } from './for-whom.tsx'
import { PollChoices, WholeFault } from './live-poll-vote.tsx'
import { UNTIL_SEAL } from './seal-words.ts'

interface FirstProps {
  card: LivePollCard
  me: MyPartView
  answer: FormAnswer | undefined
}

/**
 * A poll for whoever could not be there: they answer first and see the result then, or look at it without answering. Sent as any form, never
 * over the line: it takes whoever has not joined too.
 */
export function PollAnswerFirst({ card, me, answer }: FirstProps) {
  const isAsked = (what: string) => typedText(answer?.typed, 'do') === what
  if (me.joined === undefined && me.whyNotJoin) return <p className="govuk-body">{me.whyNotJoin}</p>
  const whyNot = whyNotAnswer(card, me)
  return (
    <>
      <p className="govuk-body">
        {whyNot ?? `Answer first, then you see what the others chose. You can answer ${UNTIL_SEAL}. It counts, apart from the room.`}
      </p>
      {!whyNot && (
        <form method="post" className="ct-stack" data-do="answer-first">
          <input type="hidden" name="do" value="vote" />
          <input type="hidden" name="poll" value={card.id} />
          <WholeFault answer={isAsked('vote') ? answer : undefined} />
          <PollChoices card={card} mine={undefined} answer={isAsked('vote') ? answer : undefined} />
          {me.joined === undefined && me.speakAs.length > 0 && (
            <ForWhom me={me} id={`as-${card.id}`} label="For whom do you answer?" groupsOnly={card.repsOnly} chosen="me" answer={answer} />
          )}
          <Button>Send my answer, then show me the result</Button>
        </form>
      )}
      <form method="post" className="ct-stack" data-do="look-first">
        <input type="hidden" name="do" value="look-poll" />
        <input type="hidden" name="poll" value={card.id} />
        <WholeFault answer={isAsked('look-poll') ? answer : undefined} />
        <Button kind="secondary">{whyNot ? 'Show me the result' : 'Show me the result. I do not answer'}</Button>
      </form>
    </>
  )
}

/** Why this reader does not answer; they can look. */
function whyNotAnswer({ repsOnly }: LivePollCard, { joined, speakAs }: MyPartView): string | undefined {
  const isRep = joined === undefined ? speakAs.length > 0 : joined === 'representative'
  return repsOnly && !isRep ? 'Only people who speak for a group answer this poll.' : undefined
}
