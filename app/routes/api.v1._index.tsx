import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainFrame } from '#app/frame.tsx'
import { Dictionary } from '#app/open-data/dictionary.tsx'
import { load } from '#app/respond.ts'

export const meta = () => [{ title: 'Open data · Common Thread' }]

export const loader = ({ context: { services } }: LoaderFunctionArgs) =>
  load(async () => ({ lists: services.openData.dictionary(), areas: await services.people.areas() }))

export default function OpenDataPage() {
  const { lists, areas } = useLoaderData<typeof loader>()
  return (
    <PlainFrame title="Open data">
      <Dictionary lists={lists} areas={areas} />
    </PlainFrame>
  )
}
