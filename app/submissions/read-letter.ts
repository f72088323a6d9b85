import { textOfFile } from '#app/contract/letter-file.ts'
import { Refused } from '#app/contract/refusal.ts'
import { typedText } from '#app/read-form.ts'

/** A letter as it was sent: what was typed, with the words of a chosen file below what was pasted, so that none of it is lost. */
export interface ReadLetter {
  typed: Record<string, unknown>
  /** Why the file could not be read. */
  wrong: string | undefined
}

/** Reads the form of a letter with its file. */
export async function readLetter(request: Request): Promise<ReadLetter> {
  const posted = await request.formData()
  const typed: Record<string, unknown> = {}
  for (const [name, value] of posted) if (typeof value === 'string') typed[name] = value
  const file = posted.get('file')
  if (file === null || typeof file === 'string' || file.name === '') return { typed, wrong: undefined }
  const read = textOfFile(file.name, new Uint8Array(await file.arrayBuffer()))
  if ('wrong' in read) return { typed, wrong: read.wrong }
  const text = [typedText(typed, 'text').trim(), read.text].filter(Boolean).join('\n\n')
  return { typed: { ...typed, text }, wrong: undefined }
}

/** Refuses a file that could not be read, at its field. */
export function refuseFile(wrong: string | undefined) {
  if (wrong) throw new Refused({ kind: 'invalid', fields: { file: wrong } })
}
