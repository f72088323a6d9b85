import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

const folder = 'app/design/css'
const tokens = readFileSync(`${folder}/tokens.css`, 'utf8')
const lines = [...tokens.matchAll(/--([\w-]+): var\(--light, (#\w{6})\) var\(--dark, (#\w{6})\) var\(--dim, (#\w{6})\);/g)]
const themes = ['light', 'dark', 'dim'] as const
const colour = (name: string, theme: (typeof themes)[number]) => lines.find(([, token]) => token === name)![themes.indexOf(theme) + 2]!

const part = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const brightness = (hex: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => part(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string) => {
  const [dark, light] = [brightness(one), brightness(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(themes)('in the %s light', (theme) => {
  test.each(['ink', 'ink-2', 'family', 'service', 'good', 'warn', 'bad'])('%s is read on paper and card at 7 to 1', (name) => {
    for (const ground of ['paper', 'card']) expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(7)
  })
  test.each(['family', 'service', 'good', 'warn', 'bad'])('%s is read on its own wash at 7 to 1', (name) => {
    expect(contrast(colour(name, theme), colour(`${name}-wash`, theme))).toBeGreaterThanOrEqual(7)
  })
  test('buttons are read, and edges and focus are seen', () => {
    expect(contrast(colour('act-ink', theme), colour('act', theme))).toBeGreaterThanOrEqual(7)
    for (const ground of ['paper', 'card', 'quiet-wash'])
      expect(contrast(colour('edge', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
    expect(contrast(colour('focus', theme), colour('ink', theme)) > 3 || contrast(colour('focus', theme), colour('paper', theme)) > 3).toBe(
      true,
    )
  })
})

describe('the stylesheet', () => {
  test('is less than 12 KB over the wire', async () => {
    const { outputFiles } = await build({
      entryPoints: ['app/design/look.css'],
      bundle: true,
      minify: true,
      write: false,
      target: 'es2019',
    })
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(12 * 1024)
  })
  test('names colours in one place only, but for print and what is black on white in every light', () => {
    const others = readdirSync(folder).filter((name) => !['tokens.css', 'print.css'].includes(name))
    const named = others.flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').match(/#[0-9a-f]{3,8}\b/gi) ?? [])
    expect([...new Set(named)].sort()).toEqual(['#000', '#1a2230', '#fff'])
  })
})
