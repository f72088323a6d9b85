import { commitment, saltSizeBytes } from './leaf.ts'
import { type Fits, type Misfit, misfit } from './misfit.ts'

/** A content and what the record row about it committed to. Erased content has neither text nor salt. */
export type KeptContent = { where: string; commitment: string; salt: Buffer | null; content: string | null }

/** Checks that every content that is still here is the one its record row committed to, and that what is erased is erased whole. */
export async function checkContents(contents: AsyncIterable<KeptContent>): Promise<Fits<{ contents: number; erased: number }> | Misfit> {
  const figures = { fits: true as const, contents: 0, erased: 0 }
  for await (const { where, commitment: promised, salt, content } of contents) {
    if (salt === null && content === null) {
      figures.erased += 1
      continue
    }
    if (salt === null || content === null) return misfit('content', where, 'Half of it is erased: the text and its salt go together.')
    if (salt.length !== saltSizeBytes || commitment(salt, content) !== promised)
      return misfit('content', where, 'It is not the content that was recorded.')
    figures.contents += 1
  }
  return figures
}
