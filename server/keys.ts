import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const KEY_BYTES = 32
/** Sealed values are padded to a multiple of this, so that their size tells little. */
const PAD_BYTES = 256

/** Reads a key file, or makes one that only this user can read. Refuses a file that is not a key. */
export function keyFile(path: string): Buffer {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  if (key.length !== KEY_BYTES) throw new Error(`The key file ${path} does not hold a key of ${KEY_BYTES} bytes`)
  return key
}

/** A key of its own for one purpose, so that no two uses share one (HKDF, RFC 5869). */
export const keyFor = (key: Buffer, purpose: string) => Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, KEY_BYTES))

/** HMAC-SHA-256 in hex: a name for a secret that tells nothing without the key. */
export const keyedHash = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('hex')

/** Seals text with AES-256-GCM under a fresh nonce, padded, bound to what it is about. */
export function seal(key: Buffer, text: string, about: string): string {
  const plain = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((plain.length + 4) / PAD_BYTES) * PAD_BYTES)
  padded.writeUInt32BE(plain.length, 0)
  plain.copy(padded, 4)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** Opens what `seal` made. Throws when the key or what it is about does not fit. */
export function unseal(key: Buffer, sealed: string, about: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(bytes.length - 16))
  const padded = Buffer.concat([decipher.update(bytes.subarray(12, bytes.length - 16)), decipher.final()])
  return padded.subarray(4, 4 + padded.readUInt32BE(0)).toString('utf8')
}
