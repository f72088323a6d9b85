import { Icon, type Tone } from './icon.tsx'
import type { IconName } from './sprite-symbols.ts'

/** What one side says, always in words beside the mark. */
export interface Rating {
  /** Whose it is: "The council says". */
  who: string
  icon: IconName
  tone: Tone
  words: string
  /** Over how many, since when. */
  note?: string | undefined
}
interface RatingPairProps {
  service: Rating
  family: Rating
  /** Said in one line below when the two do not fit together. */
  verdict?: string | undefined
}

/** What a service claims and what families feel, of equal size, side by side on the smallest screen too. */
export const RatingPair = ({ service, family, verdict }: RatingPairProps) => (
  <div>
    <div className="ct-pair">
      <Half {...service} />
      <Half {...family} />
    </div>
    {verdict && (
      <p className="ct-verdict">
        <Icon name={family.icon} tone={family.tone} />
        <span>{verdict}</span>
      </p>
    )}
  </div>
)

const Half = ({ who, icon, tone, words, note }: Rating) => (
  <div>
    <p className="ct-pair__who">{who}</p>
    <p className="ct-pair__says">
      <Icon name={icon} tone={tone} />
      <span>{words}</span>
    </p>
    {note && <p className="ct-pair__n">{note}</p>}
  </div>
)

/** The same in a row of a list. */
export const RatingLines = ({ service, family }: Omit<RatingPairProps, 'verdict'>) => (
  <div className="ct-says-both">
    <Line {...service} />
    <Line {...family} />
  </div>
)

const Line = ({ who, icon, tone, words, note }: Rating) => (
  <p className="ct-says">
    <Icon name={icon} tone={tone} />
    <span>
      <span className="govuk-visually-hidden">{who}: </span>
      {note ? `${words}. ` : words}
      {note && <span className="ct-meta">{note}</span>}
    </span>
  </p>
)
