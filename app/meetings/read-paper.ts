import type { SentFile } from '../contract/agenda-forms.ts'
import { readForm } from '../read-form.ts'

/** A form that may carry a file: what was typed, and the bytes of what was chosen. What the file calls itself is not read. */
export async function readPaper(request: Request): Promise<{ typed: Record<string, unknown>; file: SentFile | undefined }> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return { typed: await readForm(request), file: undefined }
  const posted = await request.formData()
  const typed: Record<string, unknown> = {}
  for (const [name, value] of posted) if (typeof value === 'string') typed[name] = value
  const file = posted.get('file')
  if (file === null || typeof file === 'string' || file.name === '') return { typed, file: undefined }
  return { typed, file: { bytes: new Uint8Array(await file.arrayBuffer()) } }
}
