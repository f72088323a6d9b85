import { HIDE_REASONS, HOLD_REASONS, TAKEN_OUT_TITLES } from '../contract/desk.ts'
import type { DeskItemView } from '../contract/desk-views.ts'
import { ButtonLink } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { wordsOfAnswer } from '../design/kind-of-answer.tsx'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { UndoForm } from './done-notice.tsx'
import { momentInWords } from './when.ts'

const DONE: Record<string, string> = {
  published: 'Shown',
  kept_private: 'Kept private',
  held: 'Held',
  declined: 'Not shown',
  hidden: 'Hidden',
  tagged: 'Themes changed',
  routed: 'Passed on',
  escalated: 'Sent to the safeguarding lead',
}
const REASONS: Readonly<Record<string, string>> = { ...HOLD_REASONS, ...HIDE_REASONS }

/** What was done with it, what others read, and its answers. */
export const ItemHistory = ({ item, area }: { item: DeskItemView; area: string }) => (
  <>
    {item.shown && (
      <Section id="shown" title="What others read" size="s" space="near">
        <p className="govuk-body" dir="auto" lang={item.language}>
          {item.shown.words}
        </p>
        {item.shown.takenOut.length > 0 && (
          <p className="ct-meta">
            Taken out: {item.shown.takenOut.map(({ kind, count }) => `${TAKEN_OUT_TITLES[kind]} (${count})`).join(', ')}.
          </p>
        )}
      </Section>
    )}
    <Answers item={item} area={area} />
    {item.steps.length > 0 && (
      <Details summary={`What was done with it: ${item.steps.length}`}>
        <ol className="ct-steps">
          {item.steps.map(({ stepId, name, at, by, reason, undone }) => (
            <li key={stepId}>
              {DONE[name] ?? name}, {momentInWords(at)}, {by}.{reason && REASONS[reason] && ` ${REASONS[reason]}`}
              {undone && ' Undone.'}
              {stepId === item.undo && <UndoForm area={area} reference={item.ref} stepId={stepId} />}
            </li>
          ))}
        </ol>
      </Details>
    )}
    {item.earlier.length > 0 && (
      <Details summary="How it was shown before">
        {item.earlier.map(({ number, words, writtenAt }) => (
          <p key={number} className="govuk-body" dir="auto" lang={item.language}>
            {momentInWords(writtenAt)}: {words}
          </p>
        ))}
      </Details>
    )}
  </>
)

const Answers = ({ item: { answers, may, ref }, area }: { item: DeskItemView; area: string }) =>
  answers.length > 0 || may.answer ? (
    <Section id="answers" title="Answers" size="s" space="near">
      {answers.length > 0 && (
        <Links
          items={answers.map(({ ref, kind, title }) => ({
            href: `/desk/${area}/answers/${ref}`,
            label: `${wordsOfAnswer({ kind })}: ${title}`,
          }))}
        />
      )}
      {may.answer && (
        <ButtonLink kind="secondary" small href={`/desk/${area}/answer?refs=${ref}`}>
          Answer this
        </ButtonLink>
      )}
    </Section>
  ) : null
