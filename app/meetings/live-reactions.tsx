import type { LiveStateCard } from '../contract/live-meeting.ts'
import { REACTION_SIGNS, REACTION_WORDS, REACTIONS } from '../contract/live-reactions.ts'
import { Section } from '../design/layout.tsx'

/** Reactions need a script, which shows this part while the meeting is on and the chair has not switched them off. */
export function LiveReactions({ state, joined }: { state: LiveStateCard | undefined; joined: boolean }) {
  const isOn = state?.startedAt && !state.endedAt && !state.cancelled && !state.reactionsOff
  return (
    <div data-reactions={isOn ? 'on' : 'off'} hidden>
      <Section id="reactions" title="Reactions" size="m" space="near">
        <div data-reactions-shown>
          <p className="govuk-body" data-reacted />
          {joined && (
            <div className="govuk-button-group">
              {REACTIONS.map((one) => (
                <button key={one} type="button" className="govuk-button govuk-button--secondary" data-react={one}>
                  <span aria-hidden="true">{REACTION_SIGNS[one]} </span>
                  {REACTION_WORDS[one]}
                </button>
              ))}
            </div>
          )}
          <p className="govuk-body" data-react-why role="status" />
        </div>
        <p className="govuk-body">Only numbers are shown. Nobody keeps who reacted.</p>
        <button type="button" className="govuk-button govuk-button--secondary" data-reactions-own>
          Hide reactions on this screen
        </button>
      </Section>
    </div>
  )
}
