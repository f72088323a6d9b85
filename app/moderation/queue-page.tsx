import {
  type DoneView,
  type LedgerView,
  QUEUE_PART_TITLES,
  QUEUE_PARTS,
  type QueuePartName,
  type QueueView,
} from '../contract/desk-views.ts'
import { ButtonLink } from '../design/button.tsx'
import { Key } from '../design/key.tsx'
import { Links } from '../design/link-list.tsx'
import { DeskNav } from './desk-nav.tsx'
import { DoneNotice } from './done-notice.tsx'
import { leadOf } from './item-page.tsx'
import { KeysSwitch } from './keys-switch.tsx'
import { LedgerBalance } from './ledger-page.tsx'
import { itemHref, QueueColumn } from './queue-column.tsx'

interface QueuePageProps {
  queue: QueueView
  done: DoneView | null
  ledger: LedgerView | null
  keys: boolean
}

/** The queue of an area, before anything is opened. */
export function QueuePage({ queue, done, ledger, keys }: QueuePageProps) {
  const { area, part, lines } = queue
  const first = lines[0]
  return (
    <div className="ct-stack" data-desk-keys={keys ? 'on' : 'off'}>
      <DeskNav area={area.slug} may={area.may} screen="queue" />
      <DoneNotice area={area.slug} done={done} />
      <div className="ct-desk__top">
        <div>
          <h1 className="govuk-heading-l" id="now" tabIndex={-1}>
            Reading desk, {area.name}
          </h1>
          <p className="govuk-body ct-last">{leadOf(queue)}</p>
        </div>
        {ledger && <LedgerBalance ledger={ledger} />}
      </div>
      <div className="ct-split">
        <div>
          {first ? (
            <p className="govuk-body">
              <ButtonLink href={itemHref(area.slug, first.ref, part)} data-key="n">
                Open the oldest <Key>N</Key>
              </ButtonLink>
            </p>
          ) : (
            <p className="govuk-body-l">Nothing is here. Thank you.</p>
          )}
          <QueueColumn view={queue} />
        </div>
        <div className="ct-stack-l">
          <Parts area={area.slug} open={part} />
          <KeysSwitch area={area.slug} keys={keys} />
        </div>
      </div>
    </div>
  )
}

const Parts = ({ area, open }: { area: string; open: QueuePartName }) => (
  <nav aria-labelledby="parts">
    <h2 className="govuk-heading-s" id="parts">
      Parts of the queue
    </h2>
    <Links
      items={QUEUE_PARTS.map((name) => ({
        href: `/desk/${area}${name === 'waiting' ? '' : `?part=${name}`}`,
        label: `${QUEUE_PART_TITLES[name]}${name === open ? ' (open)' : ''}`,
      }))}
    />
  </nav>
)
