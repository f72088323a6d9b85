import type { Person } from './person.ts'

/** How many bytes travel when somebody opens an address for the first time, with everything that the page loads. */
export async function weighs({ page }: Person, path: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(path, { waitUntil: 'networkidle' })
  await devtools.detach()
  return bytes
}
