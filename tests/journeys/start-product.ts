import { startProduct } from './product.ts'

/** Starts the built product once for all journeys: a fresh folder, the demonstration on. */
export default async function startForAll() {
  const product = await startProduct()
  process.env.JOURNEYS_URL = product.url
  process.env.JOURNEYS_CODE = product.said().match(/code to try: ([a-z ]+)/)?.[1] ?? ''
  return product.stop
}
