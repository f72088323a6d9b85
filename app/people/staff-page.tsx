import type { InvitationLine } from '#server/people/invitations.ts'
import type { StaffLine } from '#server/people/staff.ts'
import { dateInWords } from '../dates.ts'
import { Button } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import type { FormAnswer } from '../respond.ts'
import { AdminForm, fieldValue } from './admin-form.tsx'
import { Rows } from './admin-list.tsx'
import { MandateFields } from './invite-form.tsx'
import { OfficeFacts, roleInWords, termInWords } from './office-facts.tsx'

/** Who holds which role: first granted first. */
export const Holders = ({ holders }: { holders: StaffLine[] }) => (
  <Section id="holders" title="Who has a role" size="m">
    {holders.length === 0 && <p className="govuk-body">Nobody yet.</p>}
    <Rows
      rows={holders.map((holder) => ({
        id: holder.id,
        label: holder.name,
        meta: [
          [...new Set([roleInWords(holder), holder.title, holder.forum, holder.organisation])].filter(Boolean).join(', '),
          termInWords(holder) || `Since ${dateInWords(holder.since)}`,
        ],
      }))}
    />
  </Section>
)

/** What to mind when nobody, or nobody else, takes what families say about danger. Nothing where both are there. */
export function SafeguardingGap({ holders }: { holders: StaffLine[] }) {
  const leads = holders.filter(({ role }) => role === 'safeguarding_lead')
  const missing = leads.every(({ deputy }) => deputy) ? 'lead' : leads.some(({ deputy }) => deputy) ? undefined : 'deputy'
  if (!missing) return null
  return (
    <Notice tone="warn" title={missing === 'lead' ? 'Nobody is safeguarding lead' : 'The safeguarding lead has no deputy'} level={2}>
      <p>
        {missing === 'lead'
          ? 'When somebody writes that a child is in danger, nobody is told. Invite a safeguarding lead and a deputy.'
          : 'When the lead does not take an alert in time, it has nobody to pass to. Invite a deputy.'}
      </p>
    </Notice>
  )
}

/** Invitations that wait for an answer. */
export const Waiting = ({ invitations }: { invitations: InvitationLine[] }) => (
  <Section id="invited" title="Who is invited" size="m">
    {invitations.length === 0 && <p className="govuk-body">No invitation waits for an answer.</p>}
    <Rows
      rows={invitations.map((invitation) => ({
        id: invitation.id,
        fixed: true,
        label: [roleInWords(invitation), invitation.forum ?? invitation.organisation].filter(Boolean).join(', '),
        meta: [invitation.email ? `Sent to ${invitation.email}` : 'By a link', `Good until ${dateInWords(invitation.expires)}`],
        actions: <Withdraw invitation={invitation} />,
      }))}
    />
  </Section>
)

const Withdraw = ({ invitation }: { invitation: InvitationLine }) => (
  <form method="post">
    <input type="hidden" name="do" value="withdraw" />
    <Button kind="secondary" small name="id" value={invitation.id}>
      Take it back<span className="govuk-visually-hidden">: {invitation.email ?? roleInWords(invitation)}</span>
    </Button>
  </form>
)

/** The link of an invitation. It stands here once. */
export const InvitationMade = ({ made: { link, mailed } }: { made: { link: string; mailed: boolean } }) => (
  <div className="ct-done">
    <Notice tone="good" role="status" title="The invitation is ready">
      <p>{mailed ? 'The link is on its way by e-mail. You can also give it yourself.' : 'Give them this link. We show it only now.'}</p>
      <p>
        <code>{link}</code>
      </p>
      <p>It works once, for 14 days.</p>
    </Notice>
  </div>
)

/** One role of one person: its mandate, and its end. */
export function HolderForm({ holder, answer }: { holder: StaffLine; answer: Partial<FormAnswer> | undefined }) {
  return (
    <AdminForm
      title={holder.name}
      answer={answer}
      backHref="?"
      remove={{
        summary: 'End this role today',
        words: 'From now on they can do no more than a member can. What they did stays.',
        button: 'End the role',
      }}
    >
      <OfficeFacts office={{ ...holder, title: '', scope: '', howChosen: '', termFrom: undefined, termUntil: undefined }} />
      <MandateFields value={fieldValue(answer, holder)} errors={answer?.errors ?? {}} />
    </AdminForm>
  )
}
