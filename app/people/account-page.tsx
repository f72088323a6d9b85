import type { AccountView } from '#server/people/account.ts'
import { withoutOrderTurners } from '../contract/bidi.ts'
import { Button } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { LinkList, Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { SummaryList } from '../design/summary-list.tsx'
import { DoneNotice } from './done-notice.tsx'
import { OwnWordsList } from './own-words-list.tsx'

const DONE: Record<string, string> = {
  name: 'Your name is changed.',
  password: 'Your password is changed. Everywhere else you are signed out.',
  mail: 'We have sent you a link to confirm your address.',
  stopped: 'You get no more e-mails about this.',
  welcome: 'Welcome. You have a role here now.',
}

/** One's own account: who one is, what one said, what one follows, and every way out. */
export const AccountPage = ({ account, done }: { account: AccountView; done: string | undefined }) => (
  <>
    <DoneNotice words={done && DONE[done]} />
    <h1 className="govuk-heading-xl">Your account</h1>
    <Facts account={account} />
    {!account.confirmed && (
      <div className="ct-after-l">
        <ConfirmFirst />
      </div>
    )}
    {account.roles.length > 0 && <Roles roles={account.roles} />}
    <Section id="said" title="What you said" size="m">
      <OwnWordsList wrote={account.wrote} />
    </Section>
    <Section id="follows" title="What you follow" size="m">
      <Follows follows={account.follows} />
    </Section>
    <Section id="ways" title="Your account is yours" size="m">
      <Links
        items={[
          { href: '/account/sign-ins', label: `Where you are signed in: ${account.signIns.now.length}` },
          { href: '/account/export', label: 'Get a copy of everything we hold about you' },
          { href: '/account/delete', label: 'Delete your account' },
        ]}
      />
      <form method="post" action="/sign-out" className="ct-after">
        <Button kind="secondary">Sign out</Button>
      </form>
    </Section>
  </>
)

const Facts = ({ account: { name, email, confirmed } }: { account: AccountView }) => (
  <SummaryList
    rows={[
      {
        key: 'Name',
        value: <bdi>{withoutOrderTurners(name)}</bdi>,
        action: { href: '/account/name', label: 'Change', hidden: 'your name' },
      },
      { key: 'E-mail address', value: `${email}${confirmed ? '' : ' (not confirmed yet)'}` },
      { key: 'Password', value: 'Known to you alone', action: { href: '/account/password', label: 'Change', hidden: 'your password' } },
    ]}
  />
)

const ConfirmFirst = () => (
  <Notice tone="warn" title="Your e-mail address is not confirmed yet">
    <p>Without it we cannot help you when you forget your password.</p>
    <form method="post">
      <input type="hidden" name="do" value="confirm" />
      <Button kind="secondary" small>
        Send me a link
      </Button>
    </form>
  </Notice>
)

function Roles({ roles }: Pick<AccountView, 'roles'>) {
  const links = roles.map(({ role, area }) => WHERE[role]?.(area?.slug ?? '') ?? DESK)
  const once = [...new Map(links.map((link) => [link.href, link])).values()]
  return (
    <Section id="roles" title="Your roles" size="m">
      <ul className="govuk-list govuk-list--bullet">
        {roles.map(({ role, title, area }) => (
          <li key={`${role}${title}${area?.slug}`}>
            <bdi>{withoutOrderTurners(title)}</bdi>, {area?.name ?? 'in every area'}
          </li>
        ))}
      </ul>
      <Links items={once} />
    </Section>
  )
}

const DESK = { href: '/desk', label: 'Go to the desk' }
const supporterPage = (slug: string) => ({ href: `/${slug}/supporter`, label: 'Write down what families tell you' })
/** Where a role is at work, where that is not the desk. */
const WHERE: Partial<Record<AccountView['roles'][number]['role'], (slug: string) => { href: string; label: string }>> = {
  representative: supporterPage,
  supporter: supporterPage,
  area_admin: () => ({ href: '/desk/admin', label: 'Areas, people and themes' }),
}

const Follows = ({ follows }: Pick<AccountView, 'follows'>) =>
  follows.length === 0 ? (
    <p className="govuk-body">Nothing yet. On the page of a discussion you can choose to hear of news in it.</p>
  ) : (
    <>
      <LinkList
        rows={follows.map(({ ref, href, words, language, area }) => ({ href, label: words, lang: language, meta: `${ref}, ${area.name}` }))}
      />
      <form method="post" className="ct-after">
        <input type="hidden" name="do" value="stop-following" />
        {follows.map(({ ref }) => (
          <Button key={ref} kind="secondary" small name="ref" value={ref}>
            Stop following {ref}
          </Button>
        ))}
      </form>
    </>
  )
