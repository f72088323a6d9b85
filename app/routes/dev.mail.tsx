import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainFrame } from '#app/frame.tsx'

export const meta = () => [{ title: 'Mail of the demonstration · Common Thread' }, { name: 'robots', content: 'noindex' }]

/** There is such a page only in the demonstration, where mails go nowhere else. */
export const loader = ({ context: { services, demonstration } }: LoaderFunctionArgs) => {
  const letters = demonstration ? services.notifications.letters() : undefined
  if (!letters) throw data({ kind: 'not_found', what: 'page' }, 404)
  return { letters }
}

export default function DevMailPage() {
  const { letters } = useLoaderData<typeof loader>()
  return (
    <PlainFrame title="Mail of the demonstration">
      <p className="govuk-body-l">{letters.length === 0 ? 'No mail yet.' : 'Nothing is sent. The newest mail comes first.'}</p>
      <ol className="ct-list">
        {letters.map(({ to, subject, text, messageId }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same mail can come twice, and nothing here moves
          <li key={`${messageId} ${at}`}>
            <h2 className="govuk-heading-m">{subject}</h2>
            <p className="ct-meta">To {to}</p>
            <div className="ct-letter">{withLinks(text)}</div>
          </li>
        ))}
      </ol>
    </PlainFrame>
  )
}

const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:/.test(part) ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
