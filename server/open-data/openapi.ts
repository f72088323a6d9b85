import { z } from 'zod'
import { OPEN_LIST_NAMES, OPEN_LISTS, type OpenList } from '#app/contract/open-data.ts'

const areaParameter = { name: 'area', in: 'path', required: true, description: 'The short name of the area', schema: { type: 'string' } }
const afterParameter = {
  name: 'after',
  in: 'query',
  required: false,
  description: 'Start after this place in the list, as the address of the next page gives it',
  schema: { type: 'string' },
}

/** The OpenAPI 3.1 description of the open data, from the schemas of the answers. */
export function openApi(baseUrl: string) {
  const paths = Object.fromEntries(OPEN_LIST_NAMES.flatMap((name) => [jsonPath(name), csvPath(name)]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Common Thread open data',
      version: '1',
      description: 'What families said and what was answered, as far as it is public. Nothing here points at anybody.',
      license: { name: 'Open Government Licence v3.0', url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    paths,
    components: { schemas: Object.fromEntries(OPEN_LIST_NAMES.map((name) => [name, schemaOf(name)])) },
  }
}

const jsonPath = (name: OpenList) => [
  `/{area}/${name}.json`,
  {
    get: {
      operationId: `${name}Json`,
      summary: OPEN_LISTS[name].what,
      parameters: OPEN_LISTS[name].paged ? [areaParameter, afterParameter] : [areaParameter],
      responses: {
        200: { description: 'A page of the list', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
        404: { description: 'There is no such area' },
      },
    },
  },
]

const csvPath = (name: OpenList) => [
  `/{area}/${name}.csv`,
  {
    get: {
      operationId: `${name}Csv`,
      summary: `${OPEN_LISTS[name].what}, all of them, for a spreadsheet`,
      parameters: [areaParameter],
      responses: {
        200: { description: 'The whole list', content: { 'text/csv': { schema: { type: 'string' } } } },
        404: { description: 'There is no such area' },
      },
    },
  },
]

function schemaOf(name: OpenList) {
  const { $schema: _, ...schema } = z.toJSONSchema(OPEN_LISTS[name].whole)
  return schema
}
