import type { ThreadView } from '#app/contract/thread.ts'
import { Button } from '#app/design/button.tsx'
import { Links } from '#app/design/link-list.tsx'
import { KeyList } from '#app/design/marked-list.tsx'

/** Beside a thread: who speaks, where it belongs, and how to hear of it. */
export const ThreadAside = ({ area, view }: { area: string; view: ThreadView }) => (
  <>
    <section aria-labelledby="marks">
      <h2 className="govuk-heading-s" id="marks">
        Who is speaking
      </h2>
      <KeyList
        items={[
          { icon: 'family', tone: 'family', words: 'A parent, carer, young person or somebody who works with children' },
          { icon: 'forum', tone: 'family', words: 'A forum or group, through its representative' },
          { icon: 'service', tone: 'service', words: 'The council, health or a school' },
        ]}
      />
    </section>
    {(view.themes.length > 0 || view.actions.length > 0 || view.about) && (
      <section aria-labelledby="where">
        <h2 className="govuk-heading-s" id="where">
          Where this belongs
        </h2>
        <Links
          items={[
            ...view.themes.map(({ slug, title }) => ({ href: `/${area}/themes/${slug}`, label: `Theme: ${title}` })),
            ...aboutLink(area, view),
            ...view.actions.map(({ ref, title }) => ({ href: `/${area}/actions/${ref}`, label: `Action: ${title}` })),
          ]}
        />
      </section>
    )}
    <Follow area={area} view={view} />
  </>
)

const ABOUT: Record<NonNullable<ThreadView['about']>['kind'], { word: string; at: string }> = {
  answer: { word: 'Answer', at: 'answers' },
  measure: { word: 'Measure', at: 'measures' },
  action: { word: 'Action', at: 'actions' },
  plan: { word: 'Plan', at: 'plan' },
  priority: { word: 'Priority', at: 'plan' },
  finding: { word: 'Finding', at: 'plan' },
  item: { word: 'Item of a meeting', at: 'meetings' },
}

/** Under what it was said. An action behind which it stands is named once. */
function aboutLink(area: string, { about, actions }: ThreadView) {
  if (!about || actions.some(({ ref }) => ref === about.ref)) return []
  const { word, at } = ABOUT[about.kind]
  return [{ href: `/${area}/${at}/${about.ref}${about.part ? `#${about.part}` : ''}`, label: `${word}: ${about.title}` }]
}

/** Only with an account: without one the page is the same for everybody. */
const Follow = ({ area, view: { head, following, may } }: { area: string; view: ThreadView }) =>
  may.follow ? (
    <form method="post" action={`/${area}/feedback/${head.ref}`}>
      <p className="govuk-body">{following ? 'You get a mail when there is news here.' : 'Get a mail when there is news here.'}</p>
      <Button kind="secondary" name="do" value={following ? 'unfollow' : 'follow'}>
        {following ? 'Stop following' : 'Follow'}
      </Button>
    </form>
  ) : (
    <p className="govuk-body">
      <a className="govuk-link" href="/sign-in">
        Sign in to follow this
      </a>
    </p>
  )
