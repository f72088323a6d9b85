import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrSvg } from '#server/feedback/qr.ts'
import { receiptCodeFrom } from '#server/feedback/receipt-code.ts'

const PIXELS_PER_MODULE = 4

/** Draws the path as a browser would, and reads the picture as a phone would. */
function readBack({ viewBox, path }: { viewBox: string; path: string }) {
  const width = Number(viewBox.split(' ')[2]) * PIXELS_PER_MODULE
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PIXELS_PER_MODULE; row += 1) {
      const first = (Number(y) * PIXELS_PER_MODULE + row) * width + Number(x) * PIXELS_PER_MODULE
      for (let at = first; at < first + Number(length) * PIXELS_PER_MODULE; at += 1) data.set([0, 0, 0], at * 4)
    }
  }
  return decodeQR({ width, height: width, data })
}

test('a receipt code is read back from its picture', () => {
  const check = fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), (bits) => {
    const code = receiptCodeFrom(bits)
    expect(readBack(qrSvg(code))).toBe(code)
  })
  fc.assert(check, { numRuns: 50, seed: 1 })
})

test('so is an address, and any other text', () => {
  for (const text of ['https://example.org/trace', 'Siân’s café ☕', 'x', 'heron kettle amber robin cloak '.repeat(10)]) {
    expect(readBack(qrSvg(text))).toBe(text)
  }
})

test('the picture is a square with a white edge of four modules, and only a path', () => {
  const { viewBox, path } = qrSvg('heron kettle amber robin cloak')
  const side = Number(viewBox.split(' ')[3])
  expect(viewBox).toBe(`0 0 ${side} ${side}`)
  expect(path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(side - 4)
  }
})
