import { Button, ButtonGroup, ButtonLink } from './button.tsx'
import { Details } from './details.tsx'
import { Few } from './few.tsx'
import { Icon, type Tone } from './icon.tsx'
import { type AnswerKind, KindOfAnswer } from './kind-of-answer.tsx'
import { Columns, Section, Split } from './layout.tsx'
import { LinkList, Links } from './link-list.tsx'
import { KeyList, MarkedList } from './marked-list.tsx'
import { Notice } from './notice.tsx'
import { Pagination } from './pagination.tsx'
import { type IconName, symbols } from './sprite-symbols.ts'
import { StateLine } from './state-line.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tag, Tags } from './tag.tsx'

const kinds: AnswerKind[] = ['did', 'will_by', 'looking_into', 'cannot', 'wrong_body', 'got_it_wrong']
const more: Partial<Record<AnswerKind, string>> = { will_by: '31 January', looking_into: '15 January', wrong_body: 'Wyrefield NHS' }
const toneOf = (name: string): Tone =>
  name.startsWith('family') || name === 'forum' ? 'family' : name === 'later' || name === 'gone' ? 'quiet' : 'service'

export const PieceGallery = () => (
  <>
    <Section id="buttons" title="Buttons" space="none">
      <ButtonGroup>
        <Button>Send</Button>
        <Button kind="secondary">Not now</Button>
        <ButtonLink href="#buttons" kind="secondary" small>
          Small, for the desk
        </ButtonLink>
      </ButtonGroup>
    </Section>
    <Section id="tags" title="Kinds of answer and tags" space="near">
      <Tags>
        {kinds.map((kind) => (
          <KindOfAnswer key={kind} kind={kind} more={more[kind]} />
        ))}
        <KindOfAnswer kind="did" partOf />
        <KindOfAnswer kind="will_by" partOf more="Easter" />
        <KindOfAnswer kind="wrong_body" />
        <Tag>Idea</Tag>
        <Tag tone="family">Concern</Tag>
        <Tag tone="red">Late</Tag>
        <Few />
      </Tags>
    </Section>
    <Section id="notices" title="Notices" space="near">
      <div className="ct-stack">
        <Notice tone="good" title="We have it." level={3}>
          <p>A person reads it by Monday 23 November.</p>
        </Notice>
        <Notice tone="warn" title="This was changed">
          <p>A name was taken out.</p>
        </Notice>
        <Notice tone="bad" title="That was too often" role="alert">
          <p>Try again in 4 minutes. What you wrote is still here.</p>
        </Notice>
        <Notice>Words without a title.</Notice>
        <StateLine state="live">You are up to date.</StateLine>
        <StateLine state="catching-up">Fetching 6 things you missed. You can go on.</StateLine>
        <StateLine state="offline">Your question is saved on this phone and not yet sent.</StateLine>
      </div>
    </Section>
    <Lists />
    <Section id="marks" title="Marks" space="near">
      <KeyList wide items={(Object.keys(symbols) as IconName[]).map((icon) => ({ icon, tone: toneOf(icon), words: icon }))} />
      <p className="ct-tags ct-after">
        {(['family', 'service', 'good', 'warn', 'bad', 'quiet'] as const).map((tone) => (
          <Icon key={tone} name="tick" tone={tone} small={tone === 'quiet'} />
        ))}
      </p>
    </Section>
  </>
)

const Lists = () => (
  <Section id="lists" title="Lists, tables and details" space="near">
    <Split aside={<WhoSees />}>
      <SummaryList
        rows={[
          { key: 'Language', value: 'English', action: { href: '#lists', label: 'Change', hidden: 'the language' } },
          { key: 'Who may see it', value: 'Other families, with names taken out' },
        ]}
      />
      <Details summary="What is not a worry">
        <p className="govuk-body">Anger, tiredness, a complaint. These are reasons to listen.</p>
      </Details>
      <Details summary="One that is open" open>
        <p className="govuk-body">It can be closed.</p>
      </Details>
    </Split>
    <Table
      id="people"
      caption="Who said it"
      columns={[{ label: 'Who' }, { label: 'Said', numeric: true }, { label: 'Answered', numeric: true }]}
      rows={[
        { label: 'Parents and carers', cells: [1940, 1201] },
        { label: 'Foster and kinship carers', cells: [<Few key="few" />, <Few key="few" />] },
      ]}
    />
    <Columns count={2}>
      <LinkList
        rows={[
          {
            href: '#a',
            label: 'Taxis to a college of your choice',
            meta: '9 June. 19 families asked',
            tag: <KindOfAnswer kind="cannot" />,
          },
          { href: '#b', label: 'Evening phone line', meta: '2 June. 38 families asked', tag: <KindOfAnswer kind="did" /> },
        ]}
      />
      <LinkList ordered rows={[{ href: '#c', label: 'Calls and emails answered', meta: '112 families this year', aside: '98 answered' }]} />
    </Columns>
    <Pagination previousHref="#previous" nextHref="#next" position="21 to 40 of 640" />
    <Links items={[{ href: '#d', label: 'Take it back' }]} />
  </Section>
)

const WhoSees = () => (
  <MarkedList
    items={[
      { icon: 'eye', tone: 'family', term: 'Your words', detail: 'A trained reader first. Then other families, if you said yes.' },
      { icon: 'shut', tone: 'family', term: 'Who you are', detail: 'Nobody. We do not ask.' },
      { icon: 'post', tone: 'family', term: 'Your answer', detail: 'Only people who have your code.' },
    ]}
  />
)
