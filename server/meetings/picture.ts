import sharp from 'sharp'
import { wrong } from '../refuse.ts'

const MOST_PIXELS = 50_000_000

/**
 * A picture drawn again, upright, in the same format, with nothing in it but what is seen: no place, no camera, no date, no second meaning.
 * Refuses (field `file`): what cannot be drawn, more than 50 million points.
 */
export async function redrawn(bytes: Buffer): Promise<Buffer> {
  const picture = () => sharp(bytes, { limitInputPixels: MOST_PIXELS })
  try {
    const { format } = await picture().metadata()
    const upright = picture().autoOrient()
    if (format === 'jpeg') return await upright.jpeg({ quality: 88 }).toBuffer()
    if (format === 'png') return await upright.png().toBuffer()
    if (format === 'webp') return await upright.webp({ quality: 88 }).toBuffer()
  } catch (error) {
    if (/pixel limit/i.test(String(error))) wrong('file', 'This picture has too many points. Make it smaller and choose it again')
  }
  return wrong('file', 'This picture is broken, or of a kind that we do not take. Save it as PNG or JPEG')
}
