import type { SpokenView } from '#app/contract/thread.ts'
import { MeToo } from '#app/design/me-too.tsx'

interface VoiceActionsProps {
  area: string
  spoken: SpokenView
  /** What it is, for who hears the buttons alone. */
  about: string
  /** What the reader has just said "me too" to. */
  agreed?: string | undefined
}

/** What can be done with something that was said: agree, reply, read what stood here before. */
export const VoiceActions = ({ area, spoken: { ref, may, meToos, meTooSaid, changed }, about, agreed }: VoiceActionsProps) => (
  <>
    {may.meToo && (
      <MeToo
        count={meToos}
        said={meTooSaid || agreed === ref}
        about={about}
        action={`/${area}/feedback/${ref}`}
        fields={{ do: 'me_too' }}
      />
    )}
    {may.reply && (
      <a className="govuk-link ct-do" href={`/${area}/say?parent=${ref}`}>
        Reply<span className="govuk-visually-hidden"> to {about}</span>
      </a>
    )}
    {changed && (
      <a className="govuk-link ct-quiet ct-do" href={`/${area}/feedback/${ref}/versions`}>
        Changed<span className="govuk-visually-hidden">: what {about} said before</span>
      </a>
    )}
  </>
)
