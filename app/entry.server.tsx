import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'

/** Pages that ask for no script are drawn in one go; only a page that will be hydrated is streamed with its data. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (!isHydrated(context)) {
    const page = renderToString(<RemixServer context={context} url={request.url} />)
    return new Response(`<!doctype html>${page}`, { status, headers })
  }
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      onShellReady() {
        const body = new PassThrough()
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}

const isHydrated = ({ staticHandlerContext, routeModules }: EntryContext) =>
  staticHandlerContext.matches.some(({ route }) => (routeModules[route.id]?.handle as { script?: boolean } | undefined)?.script)

export function handleDataRequest(response: Response) {
  return response
}
