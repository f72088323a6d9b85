import type { OfficeView } from '#server/people/invitations.ts'
import { withoutOrderTurners } from '../contract/bidi.ts'
import type { Day } from '../contract/ids.ts'
import { dateInWords } from '../dates.ts'
import { SummaryList } from '../design/summary-list.tsx'

/** A role in words: what, for whom, from when until when, how chosen. Lines with nothing in them are left out. */
export function OfficeFacts({ office, area }: { office: OfficeView; area?: string | undefined }) {
  const rows = [
    { key: 'Role', value: roleInWords(office) },
    { key: 'Area', value: area },
    { key: 'Title', value: office.title },
    { key: 'Organisation', value: office.organisation },
    { key: 'Group', value: office.forum },
    { key: 'Speaks for', value: office.scope },
    { key: 'Term', value: termInWords(office) },
    { key: 'How chosen', value: office.howChosen },
  ]
  return <SummaryList rows={rows.flatMap(({ key, value }) => (value ? [{ key, value: <bdi>{withoutOrderTurners(value)}</bdi> }] : []))} />
}

/** "Moderator, for families", "Safeguarding lead, deputy". */
export function roleInWords({ roleTitle, side, deputy }: Pick<OfficeView, 'roleTitle' | 'side' | 'deputy'>): string {
  if (deputy) return `${roleTitle}, deputy`
  return side ? `${roleTitle}, for ${side === 'council' ? 'the council' : 'families'}` : roleTitle
}

/** "From Monday 1 June 2026 to Tuesday 1 June 2027"; empty where nothing is set. */
export function termInWords({ termFrom, termUntil }: { termFrom: Day | undefined; termUntil: Day | undefined }): string {
  const from = termFrom && `From ${dateInWords(termFrom)}`
  if (!termUntil) return from ?? ''
  return from ? `${from} to ${dateInWords(termUntil)}` : `Until ${dateInWords(termUntil)}`
}
