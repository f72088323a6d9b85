import { HelpLine } from './help-line.tsx'
import { KindOfAnswer } from './kind-of-answer.tsx'
import { Columns, Section } from './layout.tsx'
import { Ledger, LedgerRow } from './ledger.tsx'
import { MeToo } from './me-too.tsx'
import { Quote, Said } from './quote.tsx'
import { Reply, ReplyList, ReplyPlace } from './reply.tsx'
import { ShortStep, Step, Story } from './story.tsx'
import { Voice } from './voice.tsx'

const answer = 'You should not have to start again with every call. From September each family has one named person, with a direct number.'

export const StoryGallery = () => (
  <>
    <Story>
      <Step knot="family" tone="family" line="solo" when="Wednesday 6 May" what="You said">
        <Said>No one phones back. I have told the same story to five different people.</Said>
        <p className="ct-meta">You and 46 other families have said this.</p>
      </Step>
      <Step knot="service" tone="service" line="ply" when="Thursday 7 May" what="A person read it">
        <p className="govuk-body">One name was taken out.</p>
      </Step>
      <Step knot="service" tone="service" line="tack" when="Thursday 21 May" what="You got an answer">
        <Voice who="Head of SEND casework, Wyrefield County Council" kind={<KindOfAnswer kind="will_by" more="30 September" />}>
          <p>{answer}</p>
        </Voice>
      </Step>
      <Step knot="family-open" tone="family" when="Now" what="Is it still happening?" level={3} />
    </Story>
    <Section id="next" title="What happens next" size="m" space="near">
      <Story plain>
        <ShortStep knot="family" tone="family" line="solo" when="Now" what="You get your code" />
        <ShortStep knot="later" tone="quiet" line="tack" when="By Monday 23 November" what="A person reads it" />
        <ShortStep knot="later" tone="quiet" when="By Thursday 3 December" what="You get an answer, even if it is “we cannot”" />
      </Story>
    </Section>
    <Section id="said" title="What families said" space="near">
      <Columns count={3}>
        <Quote meta="A parent, said in May">No one phones back.</Quote>
        <Quote meta="Eine Mutter, im Juni" lang="de">
          Am nächsten Tag rief jemand zurück.
        </Quote>
        <Quote lang="ar">لا أحد يجيب على الهاتف.</Quote>
      </Columns>
    </Section>
  </>
)

const reply = (id: string, level: number) => ({
  id,
  level,
  href: `#${id}`,
  speaker: 'family' as const,
  by: 'A parent, towns',
  when: '6 May',
})
const actions = (id: string, said = false) => (
  <>
    <MeToo count={said ? 1240 : 9} said={said} about={`reply ${id}`} action="#" fields={{ reply: id }} />
    <a className="govuk-link" href="#answer">
      Reply<span className="govuk-visually-hidden"> to reply {id}</span>
    </a>
  </>
)

export const DiscussionGallery = () => (
  <div className="ct-stack">
    <Quote meta="A parent, north Wyrefield. Tuesday 5 May">I rang on Monday, Wednesday and Friday.</Quote>
    <div className="ct-reply__do">{actions('the first message', true)}</div>
    <Voice
      level={2}
      id="official"
      who="The council’s answer"
      meta="Head of SEND casework. Thursday 21 May. For 47 families"
      kind={<KindOfAnswer kind="will_by" />}
    >
      <p>{answer}</p>
    </Voice>
    <Voice family who="What 112 families said on this">
      <p>“The name goes to the same machine.”</p>
    </Voice>
    <Section id="replies" title="7 replies, oldest first" size="m" space="near">
      <ReplyList id="all">
        <Reply {...reply('r1', 1)} actions={actions('r1')} branch={{ replies: <Second /> }}>
          Same here. I now only write emails.
        </Reply>
        <Reply
          {...reply('r6', 1)}
          speaker="service"
          by="Evening line team, Wyrefield County Council"
          official
          kind={<KindOfAnswer kind="did" />}
          actions={actions('r6')}
        >
          The evening line is open on Tuesdays.
        </Reply>
        <Reply
          {...reply('r8', 1)}
          branch={{
            label: '6 replies about the summer holidays',
            open: false,
            replies: <ReplyPlace state="removed">One reply was taken down.</ReplyPlace>,
          }}
        >
          And in August?
        </Reply>
        <ReplyPlace state="removed">One reply was taken down on 14 June because it named a member of staff.</ReplyPlace>
        <ReplyPlace state="waiting">A reply is waiting to be read.</ReplyPlace>
      </ReplyList>
    </Section>
    <HelpLine helpHref="/help">If this is urgent, ring us.</HelpLine>
    <Answers />
  </div>
)

const Second = () => (
  <Reply {...reply('r2', 2)} actions={actions('r2')} branch={{ label: '1 reply', replies: <Third /> }}>
    It takes them three weeks to answer an email.
  </Reply>
)
const Third = () => (
  <Reply {...reply('r3', 3)} speaker="forum" by="Wyrefield Parent Carer Forum" actions={actions('r3')} branch={{ replies: <Fourth /> }}>
    We take it to the meeting on 20 May.
  </Reply>
)
const Fourth = () => (
  <Reply {...reply('r4', 4)} actions={actions('r4')} lang="pl" branch={{ replies: <Reply {...reply('r5', 5)}>Thank you.</Reply> }}>
    Dziękuję, to bardzo pomoże.
  </Reply>
)

const Answers = () => (
  <Section id="ledger" title="You said, we did" space="near">
    <Ledger>
      <LedgerRow
        kind={<KindOfAnswer kind="did" />}
        title="Evening phone line"
        said={{ words: '“I can only call when the children are asleep.”', meta: '38 families, since January' }}
        did={{ words: 'We opened a line until 8 pm.', meta: 'Answered 12 March' }}
        difference={{ words: 'Not asked yet.' }}
      />
      <LedgerRow
        id="taxis"
        kind={<KindOfAnswer kind="cannot" />}
        title="Taxis to a college of your choice"
        said={{ words: '“The bus takes two hours each way.”' }}
        did={{ title: 'We cannot, because', words: 'The law lets us pay only to the nearest suitable college.' }}
        difference={{ title: 'What would change it', words: 'A new budget in April.' }}
      />
    </Ledger>
  </Section>
)
