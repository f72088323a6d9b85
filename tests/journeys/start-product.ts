import { startProduct } from './product.ts'

/** Starts the built product once for all journeys: a fresh folder, the demonstration on. */
export default async function startForAll() {
  const product = await startProduct()
  process.env.JOURNEYS_URL = product.url
  return product.stop
}
