import type { Tools } from '../tools.ts'
import type { memoryPost } from './memory-post.ts'
import type { Letter, Post } from './post.ts'
import { sending } from './send.ts'
import { stopping } from './stop.ts'

/** A mail as the demonstration shows it. */
export interface LetterView extends Pick<Letter, 'to' | 'subject' | 'text' | 'messageId'> {
  stopUrl: string | undefined
}

/** Mails out, and the way to stop them. Without a post they wait in the outbox. */
export function notificationsService(tools: Tools, post: Post | ReturnType<typeof memoryPost> | undefined) {
  const { stoppable, stop } = stopping(tools)

  /** What the demonstration kept instead of sending it, newest first; undefined where mails are sent or wait. */
  function letters(): LetterView[] | undefined {
    if (!post || !('letters' in post)) return undefined
    return post.letters().map(({ to, subject, text, messageId, stopUrl }) => ({ to, subject, text, messageId, stopUrl }))
  }

  return { ...sending(tools, post), stoppable, stop, letters }
}
