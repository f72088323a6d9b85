import { withoutOrderTurners } from '../contract/bidi.ts'
import { HIDE_REASONS, HOLD_REASONS } from '../contract/desk.ts'
import type { DeskItemView } from '../contract/desk-views.ts'
import { CHANNEL_TITLES, KIND_TITLES, LANGUAGES, type Language, LOCAL_OFFER_HEAD_TITLES, VOICE_TITLES } from '../contract/feedback.ts'
import { Details } from '../design/details.tsx'
import { TextArea } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Letter } from '../design/letter.tsx'
import { Notice } from '../design/notice.tsx'
import { typedText } from '../read-form.ts'
import { DecideButtons } from './decide-buttons.tsx'
import { ItemHistory } from './item-history.tsx'
import type { ItemPageProps } from './item-page.tsx'
import { letterParts } from './letter-parts.ts'
import { OtherDecisions } from './other-decisions.tsx'
import { itemHref } from './queue-column.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { typedDecision, typedSuggestions } from './typed-item.ts'
import { hourInWords } from './when.ts'

/** The words that are being read, what would be taken out, and what can be done with them. */
export function ItemArticle(props: ItemPageProps) {
  const { item, answer, queue } = props
  const typed = typedDecision(answer?.typed)
  const suggestions = typedSuggestions(item.suggestions, typed)
  return (
    <article aria-labelledby="now" data-previous={item.previous ? itemHref(queue.area.slug, item.previous, queue.part) : undefined}>
      <h2 className="govuk-heading-s" id="now" tabIndex={-1}>
        {item.ref}
      </h2>
      <p className="ct-meta">{about(item)}</p>
      <Standing item={item} />
      <Context item={item} area={queue.area.slug} />
      <Letter parts={letterParts(item.words, suggestions)} lang={item.language} />
      <Section id="out" title={outTitle(suggestions.length)} size="s" space="near">
        <p className="govuk-body">The machine suggests. You decide. The author sees what kinds of words were taken out.</p>
        <SuggestionList items={suggestions} form="decide" />
        {item.may.publish && <AlsoOut typed={typedText(typed, 'also')} error={answer?.errors.also} />}
      </Section>
      <DecideButtons {...props} suggestions={suggestions} />
      <OtherDecisions {...props} />
      <ItemHistory item={item} area={queue.area.slug} />
    </article>
  )
}

const outTitle = (many: number) =>
  many === 0 ? 'Nothing is suggested to take out' : many === 1 ? '1 suggestion to take out' : `${many} suggestions to take out`

const AlsoOut = ({ typed, error }: { typed: string; error: string | undefined }) => (
  <Details summary="Take out more" open={Boolean(typed || error)}>
    <TextArea
      name="also"
      form="decide"
      label="Other words to take out"
      hint="Copy them as they stand, one line for each. After an equals sign, write what is shown instead: Ashby = our town"
      value={typed}
      error={error}
      short
    />
  </Details>
)

function about(item: DeskItemView) {
  const parts = [
    CHANNEL_TITLES[item.channel],
    hourInWords(item.saidAt),
    item.forum ? `${VOICE_TITLES.forum}: ${item.forum}` : VOICE_TITLES[item.voice],
    ...(item.onBehalf ? ['Written down for somebody, with their yes'] : []),
    KIND_TITLES[item.kind],
    ...(item.language === 'en' ? [] : [LANGUAGES[item.language as Language] ?? item.language]),
    ...(item.localOfferHead ? [`About the local offer: ${LOCAL_OFFER_HEAD_TITLES[item.localOfferHead]}`] : []),
    item.mayShow ? 'Said yes to showing it' : 'Wants it private',
  ]
  return `${parts.join('. ')}.`
}

const STANDING: Record<DeskItemView['state'], string> = {
  waiting: '',
  held: 'Held',
  public: 'This is shown now',
  private: 'This is kept private',
  removed: 'This is not shown',
}

function Standing({ item: { state, reason, wrongBox } }: { item: DeskItemView }) {
  const why = reason && ({ ...HOLD_REASONS, ...HIDE_REASONS, taken_back: 'Its author took it back.' } as Record<string, string>)[reason]
  return (
    <>
      {state !== 'waiting' && (
        <Notice tone={state === 'public' ? 'good' : 'quiet'} title={STANDING[state]}>
          {why && <p>{why}</p>}
        </Notice>
      )}
      {wrongBox && <Notice tone="warn" title="Its author says that the themes are wrong. Please look at them again." />}
    </>
  )
}

const Context = ({ item: { under, about }, area }: { item: DeskItemView; area: string }) => (
  <>
    {under && (
      <p className="govuk-body">
        A reply to{' '}
        <a className="govuk-link" href={`/${area}/feedback/${under.ref}`} dir="auto" lang={under.language}>
          {under.opening}
        </a>
      </p>
    )}
    {about && (
      <p className="govuk-body">
        {about.kind === 'submission' ? 'It is' : 'Said on the page of'}{' '}
        <a className="govuk-link" href={about.address}>
          {withoutOrderTurners(about.title)}
        </a>
      </p>
    )}
  </>
)
