import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { Refusal } from './contract/refusal.ts'
import { PlainFrame } from './frame.tsx'

/** What a person sees when the answer is no, or when we made a mistake. */
export function ErrorPage() {
  const error = useRouteError()
  const { title, sentence } = isRouteErrorResponse(error) ? wordsFor(error.status, error.data as Refusal | undefined) : MISTAKE
  return (
    <PlainFrame title={title}>
      <title>{`${title} · Common Thread`}</title>
      <p className="govuk-body-l">{sentence}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the front page
        </a>
      </p>
    </PlainFrame>
  )
}

const MISTAKE = {
  title: 'Something went wrong on our side',
  sentence: 'We are sorry. Nothing that you sent before is lost. Please try again in a few minutes.',
}

function wordsFor(status: number, refusal: Refusal | undefined) {
  if (refusal?.kind === 'forbidden') return { title: 'You cannot do this here', sentence: refusal.reason }
  if (refusal?.kind === 'conflict') return { title: 'This has changed meanwhile', sentence: refusal.reason }
  if (refusal?.kind === 'too_many') return { title: 'Please wait a little', sentence: refusal.reason }
  if (refusal?.kind === 'invalid') return { title: 'There is a problem', sentence: Object.values(refusal.fields).join(' ') }
  if (status === 404) return { title: 'We cannot find that page', sentence: 'The address may be wrong, or the page is not there any more.' }
  return MISTAKE
}
