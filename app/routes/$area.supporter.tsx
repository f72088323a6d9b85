import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ReceiptView } from '#app/contract/say.ts'
import { SupporterCard } from '#app/feedback/supporter-card.tsx'
import { SupporterForm } from '#app/feedback/supporter-form.tsx'
import { SupporterOnly } from '#app/feedback/supporter-only.tsx'
import { AreaFrame } from '#app/frame.tsx'
import { readForm, typedText } from '#app/read-form.ts'
import { type FormAnswer, load, submit } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Write for families · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor, baseUrl }, params, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const page = await services.feedback.supporterPage(actor, params.area, asked)
    return { page, frame: await services.people.frame(params.area), baseUrl, signedIn: actor.accountId !== undefined }
  })

export const action = async ({ context: { services, actor }, params, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const same = new URLSearchParams({ channel: typedText(typed, 'channel'), language: typedText(typed, 'language') })
  return submit(typed, async () => ({
    receipt: await services.feedback.sayForOthers(actor, params.area ?? '', typed),
    nextHref: `/${params.area}/supporter?${same}`,
  }))
}

export default function SupporterPage() {
  const { page, frame, baseUrl, signedIn } = useLoaderData<typeof loader>()
  const { receipt, nextHref, ...answer } = (useActionData() ?? {}) as Partial<FormAnswer> & { receipt?: ReceiptView; nextHref?: string }
  return (
    <AreaFrame frame={frame}>
      {receipt ? (
        <SupporterCard receipt={receipt} frame={frame} baseUrl={baseUrl} nextHref={nextHref ?? ''} />
      ) : page.may ? (
        <SupporterForm page={page} {...answer} />
      ) : (
        <SupporterOnly area={frame.area} signedIn={signedIn} />
      )}
    </AreaFrame>
  )
}
