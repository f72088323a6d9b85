import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Section } from '#app/design/layout.tsx'
import { LinkList } from '#app/design/link-list.tsx'
import { PlainFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Common Thread: say it once, follow what happens' }]

export const loader = ({ context: { services } }: LoaderFunctionArgs) => load(async () => ({ areas: await services.people.areas() }))

export default function FrontPage() {
  const { areas } = useLoaderData<typeof loader>()
  return (
    <PlainFrame title="Say it once. Follow what happens.">
      <p className="govuk-body-l">
        Here families of children and young people with special educational needs and disabilities say what happens to them, once, in their
        own words. A person reads it, the council and health services answer, and everybody can see what became of it.
      </p>
      <p className="govuk-body">You need no account and no name. You get five words, and with them you follow what you said.</p>
      <Section id="areas" title="Choose your area">
        {areas.length > 0 ? (
          <LinkList
            rows={areas.map(({ slug, name, council, demonstration }) => ({
              href: `/${slug}`,
              label: name,
              meta: demonstration ? `${council}. An example, not a real place.` : council,
            }))}
          />
        ) : (
          <p className="govuk-body">No area has started yet.</p>
        )}
      </Section>
    </PlainFrame>
  )
}
