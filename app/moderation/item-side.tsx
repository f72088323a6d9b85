import { CONTACT_KIND_TITLES, CONTACT_KINDS, type ContactKind } from '../contract/people.ts'
import { Details } from '../design/details.tsx'
import { KeyHelp } from '../design/key.tsx'
import { Select } from '../design/select.tsx'
import { TagPick } from '../design/tag-pick.tsx'
import { typedList, typedText } from '../read-form.ts'
import type { ItemPageProps } from './item-page.tsx'
import { KeysSwitch } from './keys-switch.tsx'
import { tickedThemes, typedDecision } from './typed-item.ts'

/** Letters for themes: those that do nothing else at this desk. */
const LETTERS = [...'ABCEFGILMOQRTWYZ']
const MOST_OFFERS = 5
const USUAL: ContactKind[] = ['sendiass', 'missing_education', 'complaint', 'emotional_support']

/** What it is about, and what else to do. */
export function ItemSide({ item, queue, answer, keys }: ItemPageProps) {
  const typed = typedDecision(answer?.typed)
  const ticked = tickedThemes(item, typed)
  const offers = [...new Set([...item.routes, ...USUAL])].slice(0, MOST_OFFERS)
  const offered = typed ? typedList(typed, 'offer') : item.state === 'waiting' ? item.routes : []
  return (
    <div className="ct-stack-l">
      <TagPick
        name="themes"
        form="decide"
        legend="What is it about?"
        choices={item.themes.map(({ slug, title, why }, at) => ({
          value: slug,
          label: title,
          why: why.length > 0 ? `Suggested: ${why.map((word) => `“${word}”`).join(', ')}` : undefined,
          keyName: LETTERS[at],
          checked: ticked.has(slug),
        }))}
      />
      <TagPick
        name="offer"
        form="decide"
        legend="Show the author where to turn"
        choices={CONTACT_KINDS.filter((kind) => offers.includes(kind)).map((kind) => ({
          value: kind,
          label: CONTACT_KIND_TITLES[kind],
          why: item.routes.includes(kind) ? 'Suggested by the words' : undefined,
          checked: offered.includes(kind),
        }))}
      />
      <Select
        name="organisation"
        form="decide"
        label="Pass it to"
        options={[{ value: '', label: 'Nobody' }, ...item.organisations.map(({ id, name }) => ({ value: id, label: name }))]}
        value={typed ? typedText(typed, 'organisation') : (item.organisations.find(({ chosen }) => chosen)?.id ?? '')}
      />
      <AllKeys />
      <KeysSwitch area={queue.area.slug} keys={keys} openRef={item.ref} />
    </div>
  )
}

const AllKeys = () => (
  <Details summary="All keys" id="all-keys">
    <KeyHelp
      keys={[
        { keys: ['J', 'K'], does: 'down, up the list' },
        { keys: ['1', '9'], does: 'keep or take out' },
        { keys: ['A', 'Z'], does: 'the theme with this letter' },
        { keys: ['P'], does: 'show, or keep private' },
        { keys: ['V'], does: 'keep private' },
        { keys: ['H'], does: 'hold' },
        { keys: ['D'], does: 'do not show: choose why' },
        { keys: ['X'], does: 'hide: choose why' },
        { keys: ['S'], does: 'send to the safeguarding lead' },
        { keys: ['N'], does: 'next' },
        { keys: ['U'], does: 'undo' },
        { keys: ['?'], does: 'open or close this list' },
      ]}
    />
  </Details>
)
