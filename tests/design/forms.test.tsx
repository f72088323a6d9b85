import { renderToStaticMarkup as draw } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Checkboxes, Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea, TextField } from '#app/design/field.tsx'
import { Select } from '#app/design/select.tsx'
import { danglingReferences } from './markup.ts'

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'not yet', label: 'Not yet' },
]

describe('a form that comes back with a mistake', () => {
  const errors = { words: 'Write a few words, or leave the page. Both are fine.', show: 'Choose one.' }
  const markup = draw(
    <>
      <ErrorSummary errors={errors} />
      <TextArea
        name="words"
        label="Your words"
        value={'first <b>line\nsecond'}
        error={errors.words}
        hint="Five is enough."
        maxChars={10000}
      />
      <Radios name="show" legend="May we show it?" choices={choices} value="not yet" error={errors.show} />
    </>,
  )
  test('leads from each line of the summary to its field', () => {
    expect(markup).toContain('<a href="#words">Write a few words')
    expect(markup).toContain('<textarea id="words"')
    expect(markup).toMatch(/<input[^>]*id="show"/)
    expect(markup).toMatch(/role="alert"[^>]*tabindex="-1"[^>]*autofocus/)
  })
  test('says the sentence at the field too, with its hint', () => {
    expect(markup).toContain('aria-describedby="words-hint words-error"')
    expect(markup).toContain('aria-invalid="true"')
    expect(danglingReferences(markup.replace(/<use [^>]*>/g, ''))).toEqual([])
  })
  test('loses nothing that was typed or chosen, and takes none of it as markup', () => {
    expect(markup).toContain('first &lt;b&gt;line\nsecond</textarea>')
    expect(markup).toMatch(/value="not yet"[^>]*checked=""|checked=""[^>]*value="not yet"/)
  })
  test('says the limit but lets the browser cut nothing', () => {
    expect(markup).toContain('Up to 10,000 letters and spaces.')
    expect(markup).not.toContain('maxlength')
  })
})

test('a form without mistakes has no summary', () => {
  expect(draw(<ErrorSummary errors={{}} />)).toBe('')
  expect(draw(<ErrorSummary />)).toBe('')
})

test('a reason that belongs to no field is said without a link', () => {
  expect(draw(<ErrorSummary reason="Somebody else has answered this." />)).not.toContain('<a ')
  expect(draw(<ErrorSummary errors={{ '': 'Nothing was sent.' }} />)).toContain('<li>Nothing was sent.</li>')
})

test('ticks and lists keep what was chosen', () => {
  const ticks = draw(<Checkboxes name="heads" legend="Parts" choices={choices} values={['yes', 'not yet']} />)
  expect(ticks.match(/checked=""/g)).toHaveLength(2)
  expect(draw(<Select name="sort" label="Sort" options={choices} value="not yet" />)).toContain('<option value="not yet" selected="">')
  expect(draw(<TextField name="email" label="Email" type="email" value="ann@example.org" />)).toContain('value="ann@example.org"')
})
