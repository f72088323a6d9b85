import { type LiveHeldCard, type LiveQuestionCard, QUESTIONS_FIRST } from '../contract/live-questions.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Details } from '../design/details.tsx'
import { Section } from '../design/layout.tsx'
import type { FormAnswer } from '../respond.ts'
import { AskForm, MyQuestions } from './live-ask.tsx'
import { LiveQuestion } from './live-question.tsx'
import { heldInWords } from './live-question-words.ts'

/** What is asked in a meeting: everybody reads what is shown, and how much is still being read; who takes part asks. */
export function LiveQuestions({ view, answer }: { view: LivePageView; answer: FormAnswer | undefined }) {
  const { cards, questions, me, may } = view
  const state = cards.find((card) => card.thing === 'state')
  const isOn = Boolean(state?.startedAt && !state.endedAt && !state.cancelled)
  const held = cards.find((card): card is LiveHeldCard => card.thing === 'held')
  const byId = new Map(cards.filter((card): card is LiveQuestionCard => card.thing === 'question').map((card) => [card.id, card]))
  const ordered = questions.order.flatMap((id) => byId.get(id) ?? [])
  const draw = (card: LiveQuestionCard) => (
    <LiveQuestion
      key={card.id}
      card={card}
      may={{ support: isOn && me.joined !== undefined, supports: questions.supported.includes(card.id), answer: isOn && may.run }}
    />
  )
  const behind = ordered.slice(QUESTIONS_FIRST)
  return (
    <Section id="questions" title="Questions" size="m" space="near">
      <p className="ct-meta" data-held>
        {held && heldInWords(held)}
      </p>
      <ol className="ct-list" data-questions>
        {ordered.slice(0, QUESTIONS_FIRST).map(draw)}
      </ol>
      <template data-new-question>{draw(EMPTY)}</template>
      {behind.length > 0 && (
        <Details summary={`${behind.length} more`}>
          <ol className="ct-list">{behind.map(draw)}</ol>
        </Details>
      )}
      {me.joined && <MyQuestions mine={questions.mine} />}
      {me.joined && state?.startedAt && !me.whyNotJoin && <AskForm view={view} answer={answer} />}
    </Section>
  )
}

const EMPTY: LiveQuestionCard = {
  ...{ thing: 'question', id: '', ref: '', itemRef: null, poll: null, words: '', language: 'en', by: '' },
  ...{ support: 0, groups: 0, answered: false },
}
