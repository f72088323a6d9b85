import type { AnswerView } from '#app/contract/answers.ts'
import { ANSWER_TITLES } from '#app/contract/impact.ts'
import { dateInWords } from '#app/dates.ts'
import { KindOfAnswer } from '#app/design/kind-of-answer.tsx'
import { Ledger, LedgerRow } from '#app/design/ledger.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { forHowMany, kindProps } from './answer-words.ts'

/** You said, we did: every answer in three columns of the same size. */
export const AnswerLedger = ({ area, answers, level = 3 }: { area: string; answers: readonly AnswerView[]; level?: 2 | 3 }) => (
  <Ledger>
    {answers.map((answer) => (
      <LedgerRow
        key={answer.ref}
        id={answer.ref}
        level={level}
        kind={<KindOfAnswer {...kindProps(answer)} />}
        title={
          <a className="govuk-link" href={`/${area}/answers/${answer.ref}`} dir="auto">
            {answer.title}
          </a>
        }
        said={{ words: answer.said && <p>“{answer.said}”</p>, meta: forHowMany(answer.contributions) }}
        did={{
          title: didTitles[answer.kind],
          words: <WrittenWords html={answer.html} />,
          meta: `${answer.by}. Answered ${dateInWords(answer.answeredOn)}`,
        }}
        difference={differenceOf(answer)}
      />
    ))}
  </Ledger>
)

const didTitles = {
  did: 'We did',
  will_by: 'We are doing',
  looking_into: 'So far',
  cannot: ANSWER_TITLES.cannot,
  wrong_body: 'Not ours',
  got_it_wrong: 'We got it wrong',
} as const satisfies Record<AnswerView['kind'], string>

function differenceOf({ kind, byDay, untilDay, whatWouldChange, passedTo }: AnswerView) {
  switch (kind) {
    case 'did':
    case 'got_it_wrong':
      return { words: <p>Families who asked can say whether they feel it, on the page where they follow what they said.</p> }
    case 'will_by':
      return { words: <p>{byDay ? `By ${dateInWords(byDay)} it is done, or we say here why not.` : 'Not done yet.'}</p> }
    case 'looking_into':
      return { words: <p>{untilDay ? `By ${dateInWords(untilDay)} we write here what we found.` : 'Not known yet.'}</p> }
    case 'cannot':
      return { title: 'What would change it', words: <p>{whatWouldChange || 'Nothing changed for these families.'}</p> }
    case 'wrong_body':
      return { title: 'Who can help', words: <p>{passedTo || 'We passed it on.'}</p> }
  }
}
