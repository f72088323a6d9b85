import { BRAG_KEY, BRAGS } from '#app/contract/plan.ts'
import { Details } from '#app/design/details.tsx'
import { Columns } from '#app/design/layout.tsx'
import { KeyList } from '#app/design/marked-list.tsx'
import { BRAG_LOOKS, FELT_ICONS } from './rating-words.ts'

/** What squares and circles mean. It stands on every page with a rating. */
export const RatingsKey = ({ least }: { least?: number | undefined }) => (
  <Details summary="What the marks mean" id="key">
    <Columns count={2}>
      <div>
        <p className="govuk-heading-s">What the council says</p>
        <KeyList items={[...BRAGS].reverse().map((brag) => ({ ...BRAG_LOOKS[brag], words: BRAG_KEY[brag] }))} />
      </div>
      <div>
        <p className="govuk-heading-s">What families say</p>
        <KeyList
          items={[
            { icon: FELT_ICONS.most, tone: 'family', words: 'Felt by most: 6 in 10 or more say yes.' },
            { icon: FELT_ICONS.some, tone: 'family', words: 'Felt by some: 3 in 10 or more say yes or partly.' },
            { icon: FELT_ICONS.not_yet, tone: 'family', words: 'Not yet felt: fewer than 3 in 10.' },
            { icon: FELT_ICONS.too_few, tone: 'family', words: `Too few so far: fewer than ${least ?? 10} have answered.` },
          ]}
        />
      </div>
    </Columns>
  </Details>
)
