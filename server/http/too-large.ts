import type { RequestHandler } from 'express'

const MAX_FORM_BYTES = 1_000_000
/** Where a file can be sent along. What is larger than a file may be is refused at its field, up to here. */
const MAX_FILE_FORM_BYTES = 12_000_000
const TAKES_FILES = /^\/desk\/[^/]+\/(?:meetings\/[^/]+\/agenda|surveys\/import)(?:\.data)?$/

/** Refuses what is larger than a form may be (413), and what does not say how large it is (411): browsers always say it of a form. */
export const tooLarge: RequestHandler = (req, res, next) => {
  const most = TAKES_FILES.test(req.path) ? MAX_FILE_FORM_BYTES : MAX_FORM_BYTES
  const refuse = (status: number, words: string) => void res.status(status).type('text/plain; charset=utf-8').send(words)
  if (req.headers['transfer-encoding'] !== undefined) return refuse(411, 'Please say how much you send.\n')
  if (Number(req.get('content-length') ?? 0) <= most) return next()
  refuse(413, 'This is more than we can take at once. Please send it in parts.\n')
}
