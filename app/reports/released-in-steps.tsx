import { RELEASE_STEP_TITLES, type ReleaseOverrideView, type ReleaseView } from '../contract/release.ts'
import { dateInWords, timeInWords } from '../dates.ts'

/** How a report was released, with everything that was done against the order. Draws nothing where everybody could read it at once. */
export const ReleasedInSteps = ({ release }: { release: ReleaseView | undefined }) =>
  release && (
    <section className="ct-section" aria-labelledby="release">
      <h2 className="govuk-heading-l" id="release">
        Who was told, and when
      </h2>
      <p className="govuk-body">Families and their representatives come first, then councillors, then the press.</p>
      <ol className="govuk-list govuk-list--number">
        {release.steps.map(({ step, opensAt, openedAt, told }) => (
          <li key={step}>
            <b>{RELEASE_STEP_TITLES[step]}.</b>{' '}
            {openedAt
              ? `Told on ${dateInWords(openedAt)} at ${timeInWords(openedAt)}. ${told}`
              : opensAt
                ? `From ${dateInWords(opensAt)} at ${timeInWords(opensAt)}.`
                : 'Left out.'}
          </li>
        ))}
      </ol>
      {release.overrides.map((override) => (
        <p key={override.step + override.what + override.on} className="govuk-body" dir="auto">
          {overrideInWords(override)}
        </p>
      ))}
    </section>
  )

const overrideInWords = ({ step, what, reason, on, by }: ReleaseOverrideView) =>
  `The order was not kept: ${RELEASE_STEP_TITLES[step].toLowerCase()} ${what === 'left_out' ? 'were left out' : 'were told before others'}. Decided on ${dateInWords(on)} by ${by}. The reason: ${reason}`
