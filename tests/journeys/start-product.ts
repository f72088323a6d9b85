import { rm } from 'node:fs/promises'
import { ownFolder, startProduct } from './product.ts'

/** Makes the demonstration once, by a first start as anybody would see it. Each worker goes on from a copy of its data. */
export default async function makeDemonstration() {
  const folder = await ownFolder()
  const product = await startProduct(folder)
  await product.stop()
  process.env.JOURNEYS_DATA = folder
  process.env.JOURNEYS_CODE = product.said().match(/code to try: ([a-z ]+)/)?.[1] ?? ''
  return () => rm(folder, { recursive: true, force: true })
}
