import type { LiveOutcomeCard } from '../contract/live-outcomes.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Section } from '../design/layout.tsx'
import { outcomeHead, outcomePath } from './live-outcome-words.ts'

/** What was proposed and noted in this meeting, for everybody. A script puts in what comes while the page is open. */
export function LiveOutcomes({ area, view }: { area: string; view: LivePageView }) {
  const outcomes = view.cards.filter((card): card is LiveOutcomeCard => card.thing === 'outcome')
  return (
    <Section id="outcomes" title="What comes of it" size="m" space="near">
      <p className="govuk-body" data-no-outcomes hidden={outcomes.length > 0}>
        Nothing was proposed or noted so far.
      </p>
      <div role="log" aria-labelledby="outcomes">
        <ol className="ct-list" data-outcomes>
          {outcomes.map((card) => (
            <Outcome key={card.id} area={area} card={card} />
          ))}
        </ol>
      </div>
      <template data-new-outcome>
        <Outcome area={area} card={EMPTY} />
      </template>
    </Section>
  )
}

const EMPTY: LiveOutcomeCard = { thing: 'outcome', kind: 'decision', id: '', ref: '', words: '', item: '', state: 'proposed' }

const Outcome = ({ area, card }: { area: string; card: LiveOutcomeCard }) => (
  <li id={card.id || undefined} data-outcome={card.id}>
    <p className="ct-meta" dir="auto" data-standing>
      {outcomeHead(card)}
    </p>
    <p className="govuk-body ct-lines" dir="auto" data-words>
      {card.words}
    </p>
    <p className="govuk-body">
      <a className="govuk-link" href={outcomePath(area, card)}>
        {card.ref}
      </a>
    </p>
  </li>
)
