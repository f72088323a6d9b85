import { memoryPost } from './memory-post.ts'
import type { Post } from './post.ts'
import { smtpPost } from './smtp-post.ts'

/** Where mails go: to the mail server, or in the demonstration into memory. With neither they wait in the outbox. */
export function postOffice({
  smtpUrl,
  baseUrl,
  demonstration,
}: {
  smtpUrl: string | undefined
  baseUrl: string
  demonstration: boolean
}): Post | undefined {
  if (smtpUrl) return smtpPost(smtpUrl, baseUrl)
  return demonstration ? memoryPost() : undefined
}
