import type { AnswerPageView } from '#app/contract/answers.ts'
import type { Day } from '#app/contract/ids.ts'
import { dateInWords } from '#app/dates.ts'
import { Details } from '#app/design/details.tsx'
import { KindOfAnswer } from '#app/design/kind-of-answer.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'

/** What an answer said before it was changed, the latest first, each with the days on which it stood. Nothing where it never changed. */
export const EarlierAnswers = ({ view: { answer, earlier } }: { view: AnswerPageView }) =>
  earlier.length > 0 && (
    <div className="ct-after-l">
      <Details summary={earlier.length === 1 ? 'What this answer said before' : `What this answer said before: ${earlier.length} times`}>
        <ol className="ct-list">
          {earlier.map(({ number, kind, partOf, html, answeredOn }, at) => (
            <li key={number}>
              <p className="ct-meta">{stood(answeredOn, earlier[at - 1]?.answeredOn ?? answer.answeredOn)}</p>
              <WrittenWords html={html} />
              <p className="ct-tags ct-after">
                <KindOfAnswer kind={kind} partOf={partOf} />
              </p>
            </li>
          ))}
        </ol>
      </Details>
    </div>
  )

const stood = (from: Day, until: Day) =>
  from === until ? `On ${dateInWords(from)}` : `From ${dateInWords(from)} until ${dateInWords(until)}`
