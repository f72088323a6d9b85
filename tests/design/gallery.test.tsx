import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Gallery, type GalleryPartName, galleryParts } from '#app/design/gallery.tsx'
import { danglingReferences, repeated, valuesOf } from './markup.ts'

const parts = Object.keys(galleryParts) as GalleryPartName[]

test('the checks below see a fault when there is one', () => {
  expect(repeated(['a', 'b', 'a'])).toEqual(['a'])
  expect(danglingReferences('<label for="gone"></label><use href="#i-gone"/>')).toEqual(['gone', 'i-gone'])
  expect(valuesOf('<p style="color:red">', 'style')).toEqual(['color:red'])
})

describe.each(parts)('the page of the gallery named %s', (part) => {
  const markup = renderToStaticMarkup(<Gallery part={part} />)

  test('has no id twice', () => expect(repeated(valuesOf(markup, 'id'))).toEqual([]))
  test('refers only to what is there', () => expect(danglingReferences(markup)).toEqual([]))
  test('needs no style attribute and no script', () => {
    expect(valuesOf(markup, 'style')).toEqual([])
    expect(markup).not.toMatch(/<script|<style|\son[a-z]+="/)
  })
  test('shows no value by mistake', () => expect(markup).not.toMatch(/undefined|\[object|NaN|Infinity/))
  test('has one main part and at least one first heading', () => {
    expect(markup.match(/<main\s/g)).toHaveLength(1)
    expect(markup.match(/<h1[\s>]/g)?.length).toBe(1)
  })
  test('offers help, the menu and the light of the screen', () => {
    for (const words of ['call 999', '116 123', 'SHOUT', 'I need help with my own child', 'Same as my phone', 'Skip to main content'])
      expect(markup).toContain(words)
  })
})

test('an unknown name shows the pieces', () => {
  expect(renderToStaticMarkup(<Gallery part="constructor" />)).toContain('Design: Pieces')
  expect(renderToStaticMarkup(<Gallery part={null} />)).toContain('Design: Pieces')
})
