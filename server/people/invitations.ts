import { type Actor, ROLE_TITLES, type RoleName, type Side } from '#app/contract/actor.ts'
import { InviteForm } from '#app/contract/admin.ts'
import { type AreaId, type Day, type InvitationId, idOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { Db, Tx } from '#db/database.ts'
import { cancelOutbox } from '#db/notifications/queries.ts'
import { areaBySlug, forumById, forumsIn, organisationById, organisationsIn } from '#db/people/area-queries.ts'
import { insertInvitation, invitationById, openInvitations, withdrawInvitation } from '#db/people/invitation-queries.ts'
import type { AreaTable, InvitationTable } from '#db/people/schema.ts'
import { dayOf, later, moment, newId } from '../clock.ts'
import { enqueue } from '../notifications/outbox.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { Offices } from './offices.ts'
import { adminEverywhere, adminIn, whyNotOffer, whyNotStaff } from './policy.ts'
import { newToken } from './tokens.ts'

const EXPIRES_DAYS = 14
const DAY_MS = 86_400_000

/** What an office looks like on a page: an invitation that waits, or a role that somebody holds. */
export interface OfficeView {
  role: RoleName
  roleTitle: string
  title: string
  organisation: string | undefined
  forum: string | undefined
  side: Side | undefined
  deputy: boolean
  scope: string
  termFrom: Day | undefined
  termUntil: Day | undefined
  howChosen: string
}
export interface InvitationLine extends OfficeView {
  id: InvitationId
  email: string | undefined
  expires: Day
}

/** Asking people to take a role: by a link that is shown once, and by mail where an address is given. */
export function inviting({ db, change, clock, record, vault, baseUrl }: Tools, offices: Offices) {
  /**
   * Invites somebody to a role in an area, or (without an area) to be an admin of every area. Gives the link: it works once, for 14 days,
   * and is shown nowhere again. Refuses: not_found, forbidden, invalid. Records: people.invited.
   */
  async function invite(actor: Actor, areaSlug: string | undefined, input: unknown): Promise<{ link: string; mailed: boolean }> {
    const area = areaSlug === undefined ? undefined : found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotStaff(actor, area?.id ?? null))
    const form = parse(InviteForm, input)
    permit(whyNotOffer(form.role, area?.id ?? null))
    const office = await officeFor(form, area)
    const token = newToken()
    await change(async (tx) => {
      const invitation: InvitationTable = {
        ...office,
        id: newId('invitation'),
        tokenHash: vault.hashOf('token', token),
        invitedAt: moment(clock),
        expiresAt: later(clock, EXPIRES_DAYS * DAY_MS),
        usedAt: null,
        withdrawnAt: null,
      }
      await insertInvitation(tx, invitation)
      if (form.email) await mail(tx, invitation, form.email, token)
      note(tx, actor, invitation, 'people.invited')
    })
    return { link: `${baseUrl}/invitation?t=${token}`, mailed: form.email !== undefined }
  }

  /** Takes an invitation back before it is used. Refuses: not_found, forbidden. Records: people.invitation_withdrawn. */
  async function withdraw(actor: Actor, id: unknown): Promise<void> {
    const invitation = found(await invitationById(db, idOf('invitation', id)), 'invitation')
    permit(whyNotStaff(actor, invitation.areaId))
    await change(async (tx) => {
      await withdrawInvitation(tx, invitation.id, moment(clock))
      await offices.forgetAddress(tx, invitation.id)
      await cancelOutbox(tx, { about: invitation.id }, moment(clock))
      note(tx, actor, invitation, 'people.invitation_withdrawn')
    })
  }

  /** Invitations that wait, latest first; for pages that have checked who asks. */
  async function waiting(reading: Db, areaId: AreaId | null): Promise<InvitationLine[]> {
    const rows = await openInvitations(reading, areaId, moment(clock))
    return Promise.all(
      rows.map(async (row) => ({
        ...(await officeView(reading, row)),
        id: row.id,
        email: (await vault.get<{ email: string }>(reading, ownerOf(row), 'invited', row.id))?.email,
        expires: dayOf(row.expiresAt),
      })),
    )
  }

  async function mail(tx: Tx, invitation: InvitationTable, email: string, token: string) {
    const owner = ownerOf(invitation)
    await vault.put(tx, owner, 'invited', invitation.id, { email })
    const vaultKey = await vault.put(tx, owner, 'mail', invitation.id, { to: email, token })
    const onceKey = `invitation|${invitation.id}`
    await enqueue(tx, clock, { vaultKey, areaId: invitation.areaId ?? '', template: 'invitation', about: invitation.id, onceKey })
  }

  /** Recorded where it was offered; an invitation for every area belongs to none and is recorded when it is accepted. */
  function note(
    tx: Tx,
    actor: Actor,
    { id, areaId, role, forumId, organisationId }: InvitationTable,
    name: 'people.invited' | 'people.invitation_withdrawn',
  ) {
    if (!areaId) return
    const by = (adminIn(actor, areaId) ?? adminEverywhere(actor))?.id ?? 'system'
    record(tx, { name, place: `at:${areaId}`, areaId, about: id, actor: by, facts: { role, forumId, organisationId } })
  }

  /** Checks what a role needs: whom it speaks for, for which side it reads. */
  async function officeFor(form: ReturnType<typeof InviteForm.parse>, area: AreaTable | undefined) {
    const organisationId = form.organisation ? idOf('organisation', form.organisation) : null
    const forumId = form.forum ? idOf('forum', form.forum) : null
    if (organisationId && !(area && (await organisationsIn(db, area.id)).some(({ id }) => id === organisationId)))
      wrong('organisation', 'Choose one from the list')
    if (forumId && !(area && (await forumsIn(db, area.id)).some(({ id }) => id === forumId))) wrong('forum', 'Choose one from the list')
    if (form.role === 'representative' && !forumId) wrong('forum', 'Choose the group that they speak for')
    if ((form.role === 'officer' || form.role === 'action_owner') && !organisationId)
      wrong('organisation', 'Choose the organisation that they work for')
    if (form.role === 'moderator' && !form.side) wrong('side', 'Choose for which side they read')
    return {
      areaId: area?.id ?? null,
      role: form.role,
      title: form.title,
      organisationId,
      forumId,
      side: form.role === 'moderator' ? (form.side ?? null) : null,
      deputy: form.role === 'safeguarding_lead' && form.deputy ? (1 as const) : (0 as const),
      scope: form.scope,
      termFrom: (form.termFrom as Day | undefined) ?? null,
      termUntil: (form.termUntil as Day | undefined) ?? null,
      howChosen: form.howChosen,
    }
  }

  return { invite, withdraw, waiting }
}
export type Inviting = ReturnType<typeof inviting>

const ownerOf = ({ areaId }: Pick<InvitationTable, 'areaId'>) => areaId ?? 'accounts'

/** An office in words: names in the place of ids. */
export async function officeView(
  db: Db,
  row: Omit<InvitationTable, 'id' | 'tokenHash' | 'invitedAt' | 'expiresAt' | 'usedAt' | 'withdrawnAt'>,
): Promise<OfficeView> {
  return {
    role: row.role,
    roleTitle: ROLE_TITLES[row.role],
    title: row.title,
    organisation: row.organisationId ? (await organisationById(db, row.organisationId))?.name : undefined,
    forum: row.forumId ? (await forumById(db, row.forumId))?.name : undefined,
    side: row.side ?? undefined,
    deputy: row.deputy === 1,
    scope: row.scope,
    termFrom: row.termFrom ?? undefined,
    termUntil: row.termUntil ?? undefined,
    howChosen: row.howChosen,
  }
}
