import { Table } from '../design/table.tsx'

interface DictionaryProps {
  lists: { name: string; what: string; columns: { column: string; meaning: string }[] }[]
  areas: { slug: string; name: string }[]
}

/** The data dictionary: each list, where it is, and what each column means. */
export const Dictionary = ({ lists, areas }: DictionaryProps) => (
  <>
    <p className="govuk-body-l">
      Everything that is public here can be taken away, recounted and used again. Nothing in it points at anybody.
    </p>
    <p className="govuk-body">
      Each list comes as JSON, in pages of 200 with the address of the next one, and as CSV for a spreadsheet, all at once. Programs can
      read the <a href="/api/v1/openapi.json">description of the open data (OpenAPI)</a>. You may use it under the Open Government Licence.
      In the CSV, an apostrophe before = + - @ | or % was put there by us, so that no spreadsheet takes a text for a formula.
    </p>
    {lists.map(({ name, what, columns }) => (
      <section key={name} className="ct-section" aria-labelledby={name}>
        <h2 className="govuk-heading-l" id={name}>
          {what}
        </h2>
        <ul className="ct-links">
          {areas.map((area) => (
            <li key={area.slug}>
              {area.name}: <a href={`/api/v1/${area.slug}/${name}.json`}>{name}.json</a>,{' '}
              <a href={`/api/v1/${area.slug}/${name}.csv`}>{name}.csv</a>
            </li>
          ))}
        </ul>
        <Table
          id={`${name}-columns`}
          caption={`What each column of ${name} means`}
          columns={[{ label: 'Column' }, { label: 'Meaning' }]}
          rows={columns.map(({ column, meaning }) => ({ label: column, cells: [meaning] }))}
        />
      </section>
    ))}
  </>
)
