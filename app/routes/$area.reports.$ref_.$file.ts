import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { openFile, openJson } from '#app/open-data/answer.ts'
import { reportHtml } from '#app/reports/report-file.tsx'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** `/wyrefield/reports/RP-7Q2M4X/report.html`, and the same as `.csv`, `.docx` and `.json`. */
export const loader = ({ context: { services, actor }, params: { area, ref, file } }: LoaderFunctionArgs) =>
  openFile(async () => {
    const { reports } = services
    const name = `${area}-${ref}.${file?.split('.')[1]}`.replace(/[^A-Za-z0-9.-]/g, '')
    const as = (body: BodyInit, kind: string) =>
      new Response(body, { headers: { 'Content-Type': kind, 'Content-Disposition': `attachment; filename="${name}"` } })
    if (file === 'report.html') return as(reportHtml(await reports.report(actor, area, ref)), 'text/html; charset=utf-8')
    if (file === 'report.csv') return as(createReadableStreamFromReadable(await reports.csv(actor, area, ref)), 'text/csv; charset=utf-8')
    if (file === 'report.docx') return as(new Uint8Array(await reports.docx(actor, area, ref)), DOCX)
    if (file === 'report.json') return as(await reports.frozenText(actor, area, ref), 'application/json; charset=utf-8')
    return openJson({ error: 'There is nothing at this address.' }, 404)
  })
