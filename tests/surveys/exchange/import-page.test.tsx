import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ImportPage } from '#app/surveys/import-page.tsx'

const taken = { ref: 'SV-7Q2M4X', title: '<b>Pulse</b>', kind: 'SurveyJS', questions: 1, made: true, left: [] }
const left = [
  { at: 'one', feature: 'isRequired', reason: 'Every question can be skipped here' },
  { at: 'two', feature: 'isRequired', reason: 'Every question can be skipped here' },
  { at: '', feature: '<i>logo</i>', reason: 'There is nothing like it here' },
]

test('the page says the fault at its field and above, and asks for another file', () => {
  const html = renderToStaticMarkup(
    <ImportPage area="wyre" answer={{ errors: { file: 'This file is empty. Choose another one' }, typed: {} }} taken={undefined} />,
  )
  expect(html.match(/This file is empty/g)).toHaveLength(2)
  expect(html).toContain('encType="multipart/form-data"')
  expect(html).toContain('aria-invalid="true"')
})

test('the page names what became of it, and says once what many questions lose', () => {
  const html = renderToStaticMarkup(<ImportPage area="wyre" answer={undefined} taken={{ ...taken, left }} />)
  expect(html).toContain('href="/desk/wyre/surveys/SV-7Q2M4X"')
  expect(html).toContain('&lt;b&gt;Pulse')
  expect(html.match(/isRequired/g)).toHaveLength(1)
  expect(html).toContain('At 2 questions: one, two')
  expect(html).toContain('&lt;i&gt;logo')
  expect(renderToStaticMarkup(<ImportPage area="wyre" answer={undefined} taken={{ ...taken, made: false }} />)).toContain(
    'It was here already',
  )
})
