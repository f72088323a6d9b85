import { Balance } from './balance.tsx'
import { Button, ButtonGroup } from './button.tsx'
import { Desk } from './desk.tsx'
import { Details } from './details.tsx'
import { Key, KeyHelp } from './key.tsx'
import { Section } from './layout.tsx'
import { Letter } from './letter.tsx'
import { Queue } from './queue.tsx'
import { Suggestions } from './suggestions.tsx'
import { TagPick } from './tag-pick.tsx'

const parts = [
  { count: 9, word: 'public' },
  { count: 28, word: 'held' },
  { count: 1, word: 'private' },
]
const decide = (what: string) => (
  <Button type="button" kind="secondary" small>
    Keep<span className="govuk-visually-hidden"> {what}</span>
  </Button>
)

export const DeskGallery = () => (
  <Desk
    title="Reading desk"
    lead="12 of 40 read this morning. The oldest has waited 1 day 3 hours."
    balance={<Balance received={38} parts={parts} checked="9.40 am" />}
    queue={<Waiting />}
    side={<About />}
  >
    <article className="ct-stack" aria-labelledby="now">
      <p className="ct-meta" id="now">
        CT-7Q2M4X. Web, Wednesday 18 November. Said yes to showing it
      </p>
      <Letter
        parts={[
          'He is home since September because ',
          { number: 1, was: 'Miss Thistledown', now: 'a teacher' },
          ' at ',
          { number: 2, was: 'Thistle Lane Primary', now: 'his school', keep: true },
          ' says they cannot keep him safe.',
        ]}
      />
      <Section id="out" title="2 suggestions to take out" size="s" space="near">
        <Suggestions
          items={[
            { number: 1, what: 'Miss Thistledown', why: 'A name of staff.', now: 'a teacher', decide: decide('Miss Thistledown') },
            { number: 2, what: 'Thistle Lane Primary', why: 'A school.', now: 'his school', decide: decide('Thistle Lane Primary') },
          ]}
        />
      </Section>
      <ButtonGroup>
        <Button data-key="p">
          Take out 1 and show <Key>P</Key>
        </Button>
        <Button kind="secondary" data-key="h">
          Hold <Key>H</Key>
        </Button>
      </ButtonGroup>
    </article>
    <Section id="broken" title="When something is lost" size="s" space="near">
      <div className="ct-stack">
        <Balance received={39} parts={parts} checked="9.41 am" />
        <Balance received={37} parts={parts} checked="9.42 am" />
      </div>
    </Section>
  </Desk>
)

const Waiting = () => (
  <Queue
    id="waiting"
    title="Waiting: 28"
    moreHref="#all"
    more="See all 28"
    items={[
      { href: '#1', icon: 'family', tone: 'family', words: 'He is home since September…', meta: 'Web, 18 November', current: true },
      { href: '#2', icon: 'family-open', tone: 'family', words: 'Autobus spóźnia się codziennie', meta: 'Polish', lang: 'pl' },
      { href: '#3', icon: 'forum', tone: 'family', words: 'Point 7 of the group’s letter', meta: 'Fair Start Wyrefield' },
      { href: '#4', icon: 'shut', tone: 'quiet', words: 'Heavy to read. Words are hidden', meta: 'Open it when you are ready' },
    ]}
  />
)

const About = () => (
  <div className="ct-stack-l">
    <TagPick
      name="themes"
      legend="What is it about?"
      choices={[
        { value: 'out', label: 'Out of school', why: 'Suggested: “home since September”', keyName: 'A', checked: true },
        { value: 'none', label: 'No theme fits', keyName: 'B' },
      ]}
    />
    <TagPick name="routes" legend="Also do" choices={[{ value: 'sendiass', label: 'Offer SENDIASS' }]} />
    <Details summary="All keys" open>
      <KeyHelp
        keys={[
          { keys: ['J', 'K'], does: 'down, up the list' },
          { keys: ['U'], does: 'undo' },
        ]}
      />
    </Details>
  </div>
)
