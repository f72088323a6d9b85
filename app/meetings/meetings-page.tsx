import type { MeetingsView } from '../contract/meeting-views.ts'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { MeetingLines } from './meeting-lines.tsx'
import { seriesInWords } from './meeting-words.ts'

interface MeetingsPageProps {
  area: string
  view: MeetingsView
  /** Whether only older ones are shown. */
  older: boolean
}

/** Every meeting of an area: those to come, how often they are, and those that were. */
export const MeetingsPage = ({ area, view, older }: MeetingsPageProps) => (
  <>
    {!older && (
      <>
        <p className="govuk-body-l">
          You do not have to attend to count. What you say before, during or after a meeting has equal standing.
        </p>
        <Next area={area} view={view} />
        <HowOften series={view.series} />
        <Section id="more" title="Who comes, and what else there is" size="m">
          <Links
            items={[
              { href: '/join', label: 'Join a meeting with its code' },
              { href: `/${area}/meetings/forums`, label: 'Which groups come to meetings' },
              { href: `/${area}/decisions`, label: 'What was decided' },
              { href: `/${area}/meetings/actions`, label: 'What is to be done' },
              { href: `/${area}/forward-plan`, label: 'What will be decided when' },
              { href: `/${area}/engagement`, label: 'Where else families were heard' },
            ]}
          />
        </Section>
      </>
    )}
    <Past area={area} view={view} older={older} />
  </>
)

const Next = ({ area, view }: Omit<MeetingsPageProps, 'older'>) => (
  <Section id="next" title="Next meetings" size="m" space="near">
    {view.next.length === 0 ? (
      <p className="govuk-body">No meeting is planned yet. When one is, it stands here and in the calendar file.</p>
    ) : (
      <MeetingLines meetings={view.next} hrefOf={(ref) => `/${area}/meetings/${ref}`} />
    )}
    <p className="ct-after">
      <a className="govuk-link ct-do" href={`/${area}/meetings.ics`}>
        All meetings as a calendar file
      </a>
    </p>
    <p className="ct-meta">Copy its address into your calendar to subscribe. What moves or is called off changes there too.</p>
  </Section>
)

const HowOften = ({ series }: Pick<MeetingsView, 'series'>) =>
  series.some(({ endedAt }) => !endedAt) && (
    <Section id="series" title="How often we meet" size="m">
      <ul className="ct-list">
        {series
          .filter(({ endedAt }) => !endedAt)
          .map((one) => (
            <li key={one.ref}>
              <p className="govuk-body">
                <b dir="auto">{one.title}</b>
                <br />
                {seriesInWords(one)}.
              </p>
            </li>
          ))}
      </ul>
    </Section>
  )

const Past = ({ area, view, older }: MeetingsPageProps) => (
  <Section id="past" title={older ? 'Older meetings' : 'Meetings that were'} size="m" space={older ? 'none' : 'far'}>
    {view.past.length === 0 ? (
      <p className="govuk-body">There was none yet.</p>
    ) : (
      <MeetingLines meetings={view.past} hrefOf={(ref) => `/${area}/meetings/${ref}`} />
    )}
    {view.olderAfter && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/meetings?older=${view.olderAfter}`}>
          Older meetings
        </a>
      </p>
    )}
  </Section>
)
