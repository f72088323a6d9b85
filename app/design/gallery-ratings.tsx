import { Section } from './layout.tsx'
import { LinkList } from './link-list.tsx'
import { type Rating, RatingLines, RatingPair } from './rating-pair.tsx'

const council = { who: 'The council says' }
const families = { who: 'Families say', tone: 'family' } as const
const pairs: { service: Rating; family: Rating; verdict?: string }[] = [
  {
    service: { ...council, icon: 'done', tone: 'service', words: 'Blue: complete', note: 'Evidence accepted by the board' },
    family: { ...families, icon: 'felt-not', words: 'Not yet felt', note: '2 of 64 say yes' },
    verdict: 'Done, not yet felt. It stays open here until families feel it.',
  },
  {
    service: { ...council, icon: 'warning', tone: 'warn', words: 'Amber: at risk' },
    family: { ...families, icon: 'felt-some', words: 'Felt by some families', note: '31 of 86 say yes' },
  },
  {
    service: { ...council, icon: 'doing', tone: 'good', words: 'Green: on track' },
    family: { ...families, icon: 'felt-few', words: 'Too few families so far', note: 'We show it when 10 families have answered' },
  },
  {
    service: { ...council, icon: 'stop', tone: 'bad', words: 'Red: late or off track' },
    family: { ...families, icon: 'felt-most', words: 'Felt by most families', note: '52 of 80 say yes' },
  },
  {
    service: { ...council, icon: 'gone', tone: 'quiet', words: 'Grey: not started' },
    family: { ...families, icon: 'felt-few', words: 'Too few families so far' },
  },
]

/** The two ratings: side by side, and in the rows of a list. */
export const RatingGallery = () => (
  <>
    <Section id="pairs" title="Side by side" space="none">
      <div className="ct-stack-l">
        {pairs.map((pair) => (
          <RatingPair key={pair.service.words} {...pair} />
        ))}
      </div>
    </Section>
    <Section id="lines" title="In a list" space="near">
      <LinkList
        rows={pairs.map((pair, at) => ({
          href: `#action-${at}`,
          label: `Action ${at + 1}`,
          meta: 'Council, head of SEND. Due 30 September',
          aside: <RatingLines {...pair} />,
        }))}
      />
    </Section>
  </>
)
