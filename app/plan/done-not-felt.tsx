import type { ChainHomeView } from '#app/contract/chain-views.ts'
import { DONE_NOT_FELT } from '#app/contract/felt.ts'
import { Count } from '#app/design/count.tsx'
import { Section } from '#app/design/layout.tsx'
import { LinkList } from '#app/design/link-list.tsx'
import { dueInWords, numbered, ownerOf } from './action-words.ts'
import { familyRating } from './rating-words.ts'

/** What the council calls complete and families do not feel: it stays open here. */
export const DoneNotFelt = ({ area, chain: { doneNotFelt, doneNotFeltInAll } }: { area: string; chain: ChainHomeView }) => (
  <Section id="done-not-felt" title={DONE_NOT_FELT} size="m" space="near">
    <p className="govuk-body">
      The council says <Count value={doneNotFeltInAll} of="done, not yet felt" /> {doneNotFeltInAll === 1 ? 'action is' : 'actions are'}{' '}
      complete. Families say: not yet felt.{doneNotFeltInAll > 0 && ' They stay open here.'}
    </p>
    <LinkList
      rows={doneNotFelt.map((action) => ({
        href: `/${area}/actions/${action.ref}`,
        label: numbered(action),
        meta: [ownerOf(action), dueInWords(action), familyRating(action.felt).note].filter(Boolean).join('. '),
      }))}
    />
    <p className="ct-after">
      <a className="govuk-link ct-do" href={`/${area}/exceptions`}>
        Everything that is not as it should be
      </a>
    </p>
  </Section>
)
