import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '../moderation/signed-in.ts'
import { load } from '../respond.ts'

/** The questions of a survey as the JSON of SurveyJS: what is being built, or with `?version=` what was published. Never any answers. */
export const loader = ({ context: { services, actor }, params: { area = '', ref = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const version = new URL(request.url).searchParams.get('version') ?? undefined
    const survey = await services.surveys.surveyAsSurveyJs(actor, area, ref, version)
    return new Response(JSON.stringify(survey, null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${ref.replace(/[^A-Za-z0-9-]/g, '')}.surveyjs.json"`,
        'Cache-Control': 'no-store',
      },
    })
  })
