import { rm } from 'node:fs/promises'
import { quickFolder } from '../build/quick-folder.ts'
import { ownFolder, startProduct } from './product.ts'

/** Makes the demonstration once, by a first start as anybody would see it. Each worker goes on from a copy of its data. */
export default async function makeDemonstration() {
  const folder = await ownFolder()
  const product = await startProduct(folder)
  await product.stop()
  const looks = quickFolder('looks')
  process.env.JOURNEYS_DATA = folder
  process.env.JOURNEYS_SEEN = looks
  process.env.JOURNEYS_CODE = product.said().match(/code to try: ([a-z ]+)/)?.[1] ?? ''
  return async () => {
    for (const own of [folder, looks]) await rm(own, { recursive: true, force: true })
  }
}
