import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { HelpPage } from '../people/help-page.tsx'
import { readForm } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `I need help with my own child · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params }: LoaderFunctionArgs) =>
  load(async () => ({ frame: await services.people.frame(params.area), help: await services.people.helpFor(params.area, {}) }))

/** The answers come by POST, so that they stand in no address, history or log. */
export const action = ({ context: { services }, params, request }: ActionFunctionArgs) =>
  load(async () => ({ help: await services.people.helpFor(params.area, await readForm(request)) }))

export default function AreaHelp() {
  const { frame, help } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <AreaFrame frame={frame} back={{ href: `/${frame.area.slug}`, label: 'Back to the front page' }}>
      <HelpPage help={answer?.help ?? help} council={frame.area.council} asked={answer !== undefined} />
    </AreaFrame>
  )
}
