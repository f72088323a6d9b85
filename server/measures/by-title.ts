import { type HeldRole, ROLE_TITLES } from '#app/contract/actor.ts'
import type { Db } from '#db/database.ts'
import { organisationById } from '#db/people/area-queries.ts'

/** Who does something here, as everybody reads it: a role and an organisation, never a name. */
export async function byTitleOf(db: Db, role: Pick<HeldRole, 'role' | 'title' | 'organisationId'>): Promise<string> {
  const organisation = role.organisationId ? await organisationById(db, role.organisationId) : undefined
  return [role.title || ROLE_TITLES[role.role], organisation?.name].filter(Boolean).join(', ')
}
/** The same for what comes out of a file. */
export const BY_IMPORT = 'Taken in from a file'
