/** A calendar file as calendars of every make fetch it. */
export const calendarFile = (text: string, filename: string) =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${filename.replace(/[^A-Za-z0-9.-]/g, '')}"`,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'no-cache',
    },
  })
