import type { SuggestionView } from '../contract/desk-views.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Key } from '../design/key.tsx'
import type { ItemPageProps } from './item-page.tsx'
import { itemHref } from './queue-column.tsx'

/** The form that decides: its fields stand all over the page and name it. */
export function DecideButtons({ item, queue, suggestions }: ItemPageProps & { suggestions: readonly SuggestionView[] }) {
  const { may, state, next } = item
  const out = suggestions.filter(({ take }) => take).length
  return (
    <form id="decide" method="post" className="ct-gap-top">
      <input type="hidden" name="seen" value={state} />
      <input type="hidden" name="part" value={queue.part} />
      {state === 'public' && may.publish && (
        <p className="govuk-body">
          <label className="ct-suggest__take">
            <input type="checkbox" name="earlier" value="yes" />
            <span>Others may still read how it was shown until now</span>
          </label>
        </p>
      )}
      <ButtonGroup>
        {may.publish && (
          <Button name="do" value="publish" data-key="p">
            <PublishWords out={out} again={state === 'public'} /> <Key>P</Key>
          </Button>
        )}
        {may.keepPrivate && (
          <Button name="do" value="private" kind={may.publish ? 'secondary' : undefined} data-key={may.publish ? 'v' : 'p'}>
            Keep private <Key>{may.publish ? 'V' : 'P'}</Key>
          </Button>
        )}
        {may.tag && state !== 'waiting' && (
          <Button name="do" value="tag" kind="secondary">
            Change only the themes
          </Button>
        )}
        {next && (
          <ButtonLink kind="secondary" href={itemHref(queue.area.slug, next, queue.part)} data-key="n">
            Next <Key>N</Key>
          </ButtonLink>
        )}
      </ButtonGroup>
    </form>
  )
}

const PublishWords = ({ out, again }: { out: number; again: boolean }) => (
  <span data-publish={again ? 'again' : 'first'}>{out > 0 ? `Take out ${out} and show` : again ? 'Show it like this' : 'Show it'}</span>
)
