import { Bundle } from './bundle.tsx'
import { thingsPerStrand } from './bundle-strands.ts'
import { ButtonGroup, ButtonLink } from './button.tsx'
import { Hero } from './hero.tsx'
import { InlineForm } from './inline-form.tsx'
import { Section } from './layout.tsx'

const stages = [
  { count: 640, word: 'said', note: 'things families told us' },
  { count: 612, word: 'read', note: 'by a person, usually next day' },
  { count: 598, word: 'tagged', note: 'to a theme of the plan' },
  { count: 541, word: 'answered', note: 'half within 9 working days' },
]
const longer = [...stages, { count: 212, word: 'led to action' }, { count: 96, word: 'felt' }].map(({ count, word }) => ({ count, word }))
const first = ['said', 'read', 'tagged', 'answered'].map((word, at) => ({ count: at === 0 ? 1 : 0, word }))

export const FrontGallery = () => (
  <>
    <Hero
      lines={['Tell us once.', 'Follow what happens.']}
      lead="For families of children and young people with special educational needs and disabilities in Wyrefield. Every word is read by a person."
      action={
        <ButtonGroup full>
          <ButtonLink href="#say">Say something, 60 seconds</ButtonLink>
        </ButtonGroup>
      }
    >
      <InlineForm
        name="code"
        label="Already told us? Type your code"
        action="#"
        method="post"
        button="Follow"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </Hero>
    <Section id="state" title="Where the thread is now" space="none">
      <p className="govuk-body">Each line is {thingsPerStrand(640)} things families said. A line stops where it is today.</p>
      <Bundle stages={stages} joinedAt={3} unit={thingsPerStrand(640)} />
    </Section>
    <Section id="six" title="With six stages">
      <Bundle stages={longer} joinedAt={3} unit={20} />
    </Section>
    <Section id="first" title="On the first day">
      <Bundle stages={first} joinedAt={3} unit={1} />
    </Section>
  </>
)
