import type { AdminView } from '#server/people/areas-admin.ts'
import { withoutOrderTurners } from '../contract/bidi.ts'
import { ButtonLink } from '../design/button.tsx'
import { LinkList, Links } from '../design/link-list.tsx'

/** The areas that somebody administers, and (for admins of every area) the way to a new one. */
export const AreasPage = ({ areas, may }: AdminView) => (
  <>
    <h1 className="govuk-heading-xl">Areas</h1>
    {areas.length === 0 ? (
      <p className="govuk-body">There is no area yet. Make the first one.</p>
    ) : (
      <LinkList
        rows={areas.map(({ slug, name, council, demonstration }) => ({
          href: `/desk/admin/${slug}/people`,
          label: withoutOrderTurners(name),
          meta: `${withoutOrderTurners(council)}. Address: /${slug}${demonstration ? '. Example data' : ''}`,
        }))}
      />
    )}
    {may.makeAreas && (
      <div className="ct-after-l ct-stack">
        <ButtonLink href="?new">Make an area</ButtonLink>
        <Links items={[{ href: '/desk/admins', label: 'Admins of every area' }]} />
      </div>
    )}
  </>
)
