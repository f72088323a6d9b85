import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { PlainFrame } from '../frame.tsx'
import { HelpPage } from '../people/help-page.tsx'
import { readForm } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta = () => [{ title: 'I need help with my own child · Common Thread' }]

export const loader = ({ context: { services } }: LoaderFunctionArgs) =>
  load(async () => ({ areas: await services.people.areas(), help: await services.people.helpFor(undefined, {}) }))

/** The answers come by POST, so that they stand in no address, history or log. */
export const action = ({ context: { services }, request }: ActionFunctionArgs) =>
  load(async () => ({ help: await services.people.helpFor(undefined, await readForm(request)) }))

export default function Help() {
  const { areas, help } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame>
      <HelpPage help={answer?.help ?? help} asked={answer !== undefined} />
      {areas.length > 0 && (
        <Section id="near" title="People near you" size="m">
          <Links items={areas.map(({ slug, name }) => ({ href: `/${slug}/help`, label: name }))} />
        </Section>
      )}
    </PlainFrame>
  )
}
