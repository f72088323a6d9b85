import { type LivePeopleCard, type MyPartView, REMOVE_REASON_SENTENCES } from '../contract/live-people.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { Section } from '../design/layout.tsx'
import type { FormAnswer } from '../respond.ts'
import { ForWhom } from './for-whom.tsx'
import { peopleInWords } from './live-words.ts'
import { UNTIL_SEAL } from './seal-words.ts'

const FOR_WHOM = 'For whom are you here?'

/** How many take part, and how this reader can. */
export function LivePeople({ area, view, answer }: { area: string; view: LivePageView; answer: FormAnswer | undefined }) {
  const people = view.cards.find((card): card is LivePeopleCard => card.thing === 'people')
  return (
    <Section id="people" title="Who takes part" size="m" space="near">
      <p className="govuk-body" data-people>
        {people && peopleInWords(people)}
      </p>
      <p className="ct-meta" data-pages />
      <Part area={area} view={view} answer={answer} />
    </Section>
  )
}

function Part({ area, view: { me, cards }, answer }: { area: string; view: LivePageView; answer: FormAnswer | undefined }) {
  const over = cards.some((card) => card.thing === 'state' && card.endedAt)
  if (me.joined)
    return (
      <>
        <p className="govuk-body" dir="auto">
          You take part{me.forum ? ` for ${me.forum}` : ''}.
        </p>
        {me.speakAs.length > 0 && !over && <ForSomebodyElse me={me} answer={answer} />}
      </>
    )
  if (me.removed)
    return (
      <p className="govuk-body" data-removed>
        The chair has removed you from this meeting. {REMOVE_REASON_SENTENCES[me.removed]} You can still read along, and you can{' '}
        <a className="govuk-link" href={`/${area}/help`}>
          tell somebody who can help
        </a>
        .
      </p>
    )
  if (me.whyNotJoin) return <p className="govuk-body">{me.whyNotJoin}</p>
  return (
    <form method="post" className="ct-stack" data-do="join">
      <input type="hidden" name="do" value="join" />
      {me.speakAs.length > 0 && <ForWhom me={me} id="join-as" label={FOR_WHOM} chosen="me" answer={answer} />}
      <p className="govuk-body">
        {over ? `It is over, but you can join late and ask ${UNTIL_SEAL}.` : 'When you join you can ask questions and raise your hand.'}{' '}
        Nobody sees your name.
      </p>
      <Button>Join the meeting</Button>
    </form>
  )
}

/** Whoever joined for themselves and speaks for a group too can say so later, and the other way round. */
const ForSomebodyElse = ({ me, answer }: { me: MyPartView; answer: FormAnswer | undefined }) => (
  <Details summary="Be here for somebody else" open={answer?.errors.as !== undefined}>
    <form method="post" className="ct-stack" data-do="join">
      <input type="hidden" name="do" value="join" />
      <ForWhom
        me={me}
        id="join-as"
        label={FOR_WHOM}
        chosen={me.speakAs.find(({ name }) => name === me.forum)?.forumId ?? 'me'}
        answer={answer}
      />
      <p className="govuk-body">A hand that is up goes with you. What you asked and answered before stays as it was.</p>
      <Button kind="secondary">Change it</Button>
    </form>
  </Details>
)
