import type { RequestHandler } from 'express'

/** `GET /healthz`: the process lives. `GET /readyz`: the database answers and every migration is done. */
export function health(isReady: () => Promise<boolean>): RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'GET') return next()
    if (req.path === '/healthz') return void res.type('text/plain').send('alive\n')
    if (req.path !== '/readyz') return next()
    isReady()
      .catch(() => false)
      .then((ready) =>
        res
          .status(ready ? 200 : 503)
          .type('text/plain')
          .send(ready ? 'ready\n' : 'not ready\n'),
      )
      .catch(next)
  }
}
