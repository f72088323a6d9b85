import type { LoaderFunctionArgs } from '@remix-run/node'
import { openFile, openJson } from '#app/open-data/answer.ts'
import { fileHtml } from '#app/reports/report-file.tsx'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** `/wyrefield/meetings/MT-7Q2M4X/minutes/minutes.html`, and the same as `.docx`. */
export const loader = ({ context: { services, actor }, params: { area = '', ref, file } }: LoaderFunctionArgs) =>
  openFile(async () => {
    const { after } = services.meetings
    const as = (body: BodyInit, kind: string, ending: string) =>
      new Response(body, {
        headers: {
          'Content-Type': kind,
          'Content-Disposition': `attachment; filename="${`${area}-${ref}-minutes.${ending}`.replace(/[^A-Za-z0-9.-]/g, '')}"`,
        },
      })
    if (file === 'minutes.html') return as(fileHtml(await after.minutesFile(actor, area, ref)), 'text/html; charset=utf-8', 'html')
    if (file === 'minutes.docx') return as(new Uint8Array(await after.minutesDocx(actor, area, ref)), DOCX, 'docx')
    return openJson({ error: 'There is nothing at this address.' }, 404)
  })
