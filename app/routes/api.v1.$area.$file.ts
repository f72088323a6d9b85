import type { LoaderFunctionArgs } from '@remix-run/node'
import { openCsv, openFile, openJson } from '#app/open-data/answer.ts'

/** `/api/v1/wyrefield/themes.json` and the like, and the same as `.csv`. */
export const loader = ({ context: { services, actor }, params, request }: LoaderFunctionArgs) =>
  openFile(async () => {
    const area = params.area ?? ''
    const [name = '', kind = ''] = (params.file ?? '').split('.')
    if (kind === 'csv') return openCsv(await services.openData.csv(actor, area, name), `${area}-${name}.csv`)
    const after = new URL(request.url).searchParams.get('after') ?? ''
    return openJson(await services.openData.list(area, kind === 'json' ? name : '', after))
  })
