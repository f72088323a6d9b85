import { renderToStaticMarkup as draw } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Icon } from '#app/design/icon.tsx'
import { Quote } from '#app/design/quote.tsx'
import { WithSprite } from '#app/design/sprite.tsx'
import { patterns } from '#app/design/sprite-patterns.ts'
import { symbols } from '#app/design/sprite-symbols.ts'
import { danglingReferences, valuesOf } from './markup.ts'

const both = (
  <>
    <Icon name="later" />
    <Quote>Nobody rings back</Quote>
    <Icon name="later" />
  </>
)

test('a page carries the marks and strands that it shows, each once, and no others', () => {
  const page = draw(<WithSprite>{both}</WithSprite>)
  expect(valuesOf(page, 'id').sort()).toEqual(['i-later', 'p-solo-v'])
  expect(danglingReferences(page)).toEqual([])
})

test('the next page starts anew', () => {
  draw(<WithSprite>{both}</WithSprite>)
  expect(valuesOf(draw(<WithSprite>words only</WithSprite>), 'id')).toEqual([])
})

test('a page into which something may be put later carries all of them', () => {
  const ids = valuesOf(draw(<WithSprite whole>{both}</WithSprite>), 'id')
  expect(ids).toEqual([...Object.keys(patterns).map((name) => `p-${name}`), ...Object.keys(symbols).map((name) => `i-${name}`)])
})

test('a piece drawn apart from a page refers to the same names', () => {
  expect(draw(<Icon name="later" />)).toContain('href="#i-later"')
})
