import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { LookView, ReceiptView } from '#app/contract/say.ts'
import { SayLook } from '#app/feedback/say-look.tsx'
import { SayReceipt } from '#app/feedback/say-receipt.tsx'
import { SayWords } from '#app/feedback/say-words.tsx'
import { AreaFrame } from '#app/frame.tsx'
import { readForm, typedText } from '#app/read-form.ts'
import { type FormAnswer, load, submit } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Say something · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor, baseUrl }, params, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const page = await services.feedback.sayPage(actor, params.area, asked)
    return { page, frame: await services.people.frame(params.area), baseUrl }
  })

export const action = async ({ context: { services, actor }, params, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const step = typedText(typed, 'step')
  return submit(typed, async () => {
    if (step === 'send') return { receipt: await services.feedback.say(actor, params.area ?? '', typed) }
    return step === 'change' ? { typed } : { look: await services.feedback.lookBeforeSending(params.area, typed), typed }
  })
}

/** What comes back of a step: the last look, the receipt, or what was typed with what is wrong with it. */
type Step = Partial<FormAnswer> & { look?: LookView; receipt?: ReceiptView }

export default function SayPage() {
  const { page, frame, baseUrl } = useLoaderData<typeof loader>()
  const step = useActionData() as Step | undefined
  const look = step?.look ?? lookAgain(step)
  return (
    <AreaFrame frame={frame}>
      {step?.receipt ? (
        <SayReceipt receipt={step.receipt} frame={frame} baseUrl={baseUrl} />
      ) : look ? (
        <SayLook page={page} frame={frame} look={look} answer={step} />
      ) : (
        <SayWords page={page} area={frame.area.slug} answer={step} />
      )}
    </AreaFrame>
  )
}

/** When something beside the words needs another look, the last step is drawn again with all that was typed. */
function lookAgain({ errors, typed }: Partial<FormAnswer> = {}): LookView | undefined {
  if (!errors || errors.words || typedText(typed, 'step') !== 'send') return undefined
  const value = (name: string) => typedText(typed, name)
  return {
    submission: value('submission'),
    words: value('words'),
    show: value('show') === 'no' ? 'no' : 'yes',
    helpFirst: value('help') === 'first',
  }
}
