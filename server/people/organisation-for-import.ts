import type { AreaId, OrganisationId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { insertOrganisation, organisationsIn } from '#db/people/area-queries.ts'
import { newId } from '../clock.ts'
import type { Tools } from '../tools.ts'

/** The organisation of this name, in whatever capitals; made as “other” when it is missing. Records: people.organisation_made, by `import`. */
export async function organisationForImport(
  { record }: Pick<Tools, 'record'>,
  tx: Tx,
  areaId: AreaId,
  name: string,
): Promise<OrganisationId> {
  const there = (await organisationsIn(tx, areaId)).find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (there) return there.id
  const id: OrganisationId = newId('organisation')
  await insertOrganisation(tx, { id, areaId, name, kind: 'other', retiredAt: null })
  const facts = { kind: 'other', retired: false }
  record(tx, { name: 'people.organisation_made', place: `at:${areaId}`, areaId, about: id, actor: 'import', facts })
  return id
}
