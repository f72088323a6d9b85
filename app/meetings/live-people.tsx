import { type LivePeopleCard, REMOVE_REASON_SENTENCES } from '../contract/live-people.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { peopleInWords } from './live-words.ts'

/** How many take part, and how this reader can. */
export function LivePeople({ area, view, answer }: { area: string; view: LivePageView; answer: FormAnswer | undefined }) {
  const people = view.cards.find((card): card is LivePeopleCard => card.thing === 'people')
  return (
    <Section id="people" title="Who takes part" size="m" space="near">
      <p className="govuk-body" data-people>
        {people && peopleInWords(people)}
      </p>
      <Part area={area} view={view} answer={answer} />
    </Section>
  )
}

function Part({ area, view: { me, cards }, answer }: { area: string; view: LivePageView; answer: FormAnswer | undefined }) {
  if (me.joined)
    return (
      <p className="govuk-body" dir="auto">
        You take part{me.forum ? ` for ${me.forum}` : ''}.
      </p>
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
  const over = cards.some((card) => card.thing === 'state' && card.endedAt)
  if (me.whyNotJoin) return <p className="govuk-body">{me.whyNotJoin}</p>
  return (
    <form method="post" className="ct-stack" data-do="join">
      <input type="hidden" name="do" value="join" />
      {me.speakAs.length > 0 && (
        <Select
          name="as"
          id="join-as"
          label="For whom are you here?"
          value={typedText(answer?.typed, 'as') || 'me'}
          error={answer?.errors.as}
          options={[{ value: 'me', label: 'For myself' }, ...me.speakAs.map(({ forumId, name }) => ({ value: forumId, label: name }))]}
        />
      )}
      <p className="govuk-body">
        {over
          ? 'It is over, but you can join late and ask until it is sealed.'
          : 'When you join you can ask questions and raise your hand.'}{' '}
        Nobody sees your name.
      </p>
      <Button>Join the meeting</Button>
    </form>
  )
}
