import type { Page } from '@playwright/test'

/** An answer that a page gave on purpose (a refusal, an error page) is told by the browser as an error too. */
const OWN_REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Everything that must not happen in anybody's browser, as it happens: errors, and requests to another host. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  const host = () => new URL(process.env.JOURNEYS_URL ?? '').host
  const documents = new Set<string>()
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (request.isNavigationRequest()) documents.add(request.url())
    if (url.protocol !== 'data:' && url.host !== host()) faults.push(`asks another host: ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    if (OWN_REFUSAL.test(message.text()) && documents.has(message.location().url)) return
    faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  return faults
}
