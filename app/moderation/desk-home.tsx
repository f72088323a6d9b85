import type { ComponentProps } from 'react'
import type { DeskAreaView } from '../contract/desk-views.ts'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { LongestColumn } from './queue-column.tsx'
import { hourInWords } from './when.ts'

interface DeskHomeProps {
  areas: DeskAreaView[]
  longest: ComponentProps<typeof LongestColumn>['lines']
  keys: boolean
}

/** Every area in which somebody has a role, with what waits there. */
export const DeskHome = ({ areas, longest, keys }: DeskHomeProps) =>
  areas.length === 0 ? (
    <p className="govuk-body">You have no role at the desk of an area. If you think you should, ask the person who invited you.</p>
  ) : (
    <div data-desk-keys={keys ? 'on' : 'off'} className="ct-split">
      {longest.length > 0 && (
        <div>
          <LongestColumn lines={longest} />
        </div>
      )}
      <div>
        {areas.map((area) => (
          <AreaAtDesk key={area.slug} area={area} />
        ))}
      </div>
    </div>
  )

function AreaAtDesk({ area }: { area: DeskAreaView }) {
  const { slug, name, waiting, held, oldestSaidAt, escalations, may } = area
  const links = [
    { href: `/desk/${slug}`, label: `Read what waits: ${waiting}`, may: may.readQueue },
    { href: `/desk/${slug}?part=held`, label: `Held: ${held}`, may: may.readQueue && held > 0 },
    { href: `/desk/${slug}/answer`, label: 'Answer', may: may.answer },
    { href: `/desk/${slug}/actions`, label: 'Actions: how they stand', may: may.seeActions },
    { href: `/desk/${slug}/plan`, label: 'Plans', may: may.makePlans },
    { href: `/desk/${slug}/measures`, label: 'Measures', may: may.keepMeasures },
    { href: `/desk/${slug}/surveys`, label: 'Surveys', may: may.makeSurveys },
    { href: `/desk/${slug}/safeguarding`, label: `Safeguarding: ${escalations ?? 0} open`, may: may.seeEscalations },
    { href: `/desk/${slug}/rules`, label: 'Rules for danger', may: may.seeEscalations },
    { href: `/desk/${slug}/ledger`, label: 'Is anything lost?', may: may.seeLedger },
    { href: `/desk/admin/${slug}`, label: 'Who works here, themes and contacts', may: may.administer },
  ]
  return (
    <Section id={slug} title={name} space="near">
      {escalations ? (
        <Notice tone="bad" title={escalations === 1 ? 'Somebody may be in danger' : `${escalations} times somebody may be in danger`}>
          <p>
            <a className="govuk-link" href={`/desk/${slug}/safeguarding`}>
              Read it now
            </a>
          </p>
        </Notice>
      ) : null}
      {oldestSaidAt && <p className="govuk-body ct-gap-top">The oldest that waits was said on {hourInWords(oldestSaidAt)}.</p>}
      <Links items={links.filter((link) => link.may)} />
    </Section>
  )
}
