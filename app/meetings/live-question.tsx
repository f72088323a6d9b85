import type { LiveQuestionCard } from '../contract/live-questions.ts'
import { Button } from '../design/button.tsx'
import { questionInWords, wantInWords } from './live-question-words.ts'
import { noteInShort } from './live-words.ts'

/** What this reader can do with a question. */
export interface QuestionMay {
  support: boolean
  supports: boolean
  answer: boolean
}

/** One question that everybody can read. */
export const LiveQuestion = ({ card, may }: { card: LiveQuestionCard; may: QuestionMay }) => (
  <li id={card.id} data-question={card.id} data-answered={card.answered || undefined}>
    <p className="govuk-body ct-lines" dir="auto" lang={card.language} data-words>
      {card.words}
    </p>
    <p className="ct-meta" dir="auto" data-standing>
      {questionInWords(card)}
    </p>
    {may.support && <QuestionButton what={may.supports ? 'unwant' : 'want'} card={card} label={wantInWords(may.supports)} />}
    {may.answer && !card.answered && <QuestionButton what="answered" card={card} label="It was answered" />}
  </li>
)

const QuestionButton = ({ what, card, label }: { what: string; card: LiveQuestionCard; label: string }) => (
  <form method="post" data-do={what}>
    <input type="hidden" name="do" value={what} />
    <input type="hidden" name="question" value={card.id} />
    <Button kind="secondary">
      {label}
      <span className="govuk-visually-hidden">: {noteInShort(card.words)}</span>
    </Button>
  </form>
)
