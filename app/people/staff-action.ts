import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

/** What an admin does with roles and invitations. Gives the link of an invitation that was made. */
export async function staffAction(
  { people }: Services,
  actor: Actor,
  area: string | undefined,
  roleId: string | undefined,
  typed: Record<string, unknown>,
): Promise<{ link: string; mailed: boolean } | undefined> {
  const wanted = typedText(typed, 'do')
  if (wanted === 'withdraw') await people.withdraw(actor, typed.id)
  else if (wanted === 'remove') await people.endRole(actor, roleId)
  else if (roleId) await people.changeMandate(actor, roleId, typed)
  else return people.invite(actor, area, typed)
  return undefined
}
