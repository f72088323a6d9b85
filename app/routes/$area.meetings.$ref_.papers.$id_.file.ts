import type { LoaderFunctionArgs } from '@remix-run/node'
import { load } from '#app/respond.ts'

/** The file of a paper: only to be saved. If a browser shows it after all, it may do nothing there. */
export const loader = ({ context: { services, actor }, params: { area = '', ref, id } }: LoaderFunctionArgs) =>
  load(async () => {
    const { name, type, bytes } = await services.meetings.paperFile(actor, area, ref, id)
    return new Response(bytes, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Length': String(bytes.length),
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    })
  })
