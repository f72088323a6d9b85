import { withoutOrderTurners } from '../contract/bidi.ts'
import { TAKEN_OUT_TITLES, type TakenOutKind } from '../contract/desk.ts'
import type { SuggestionView } from '../contract/desk-views.ts'

/** What the machine would take out. Each has a tick that decides it and a field for what is shown instead. */
export const SuggestionList = ({ items, form }: { items: readonly SuggestionView[]; form: string }) => (
  <ol className="ct-suggest">
    {items.map((item, at) => (
      <Row key={item.number} item={item} name={`spans[${at}]`} form={form} />
    ))}
  </ol>
)

interface RowProps {
  item: SuggestionView
  name: string
  form: string
}

const Row = ({ item, name, form }: RowProps) => (
  <li>
    <kbd>{item.number}</kbd>
    <span>
      <span dir="auto">{withoutOrderTurners(item.what)}</span>
      <span className="ct-meta">This may be {TAKEN_OUT_TITLES[item.kind as TakenOutKind] ?? TAKEN_OUT_TITLES.other}.</span>
      <Instead item={item} name={name} form={form} />
    </span>
    <Take item={item} name={name} form={form} />
    <input type="hidden" name={`${name}.start`} value={item.start} form={form} />
    <input type="hidden" name={`${name}.end`} value={item.end} form={form} />
  </li>
)

const Instead = ({ item: { number, what, shownAs }, name, form }: RowProps) => (
  <label className="ct-suggest__now">
    <span className="ct-meta">
      Shown instead<span className="govuk-visually-hidden"> of {withoutOrderTurners(what)}</span>
    </span>
    <input
      className="govuk-input"
      type="text"
      name={`${name}.shownAs`}
      defaultValue={shownAs}
      form={form}
      data-instead={number}
      dir="auto"
    />
  </label>
)

const Take = ({ item: { number, what, take }, name, form }: RowProps) => (
  <label className="ct-suggest__take">
    <input
      type="checkbox"
      id={`take-${number}`}
      name={`${name}.take`}
      value="yes"
      defaultChecked={take}
      form={form}
      data-take={number}
      data-key={number <= 9 ? String(number) : undefined}
    />
    <span>
      Take out<span className="govuk-visually-hidden"> {withoutOrderTurners(what)}</span>
    </span>
  </label>
)
