import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** What each folder may import: when it runs, and (only as types) beyond that. The longest matching folder decides. */
const MAY_IMPORT: Record<string, { run: string[]; types?: string[] }> = {
  'app/contract': { run: [] },
  app: { run: ['app'], types: ['server'] },
  db: { run: ['db', 'app/contract'] },
  server: { run: ['server', 'db', 'app/contract'], types: ['app/load-context.ts'] },
  tests: { run: ['tests', 'server', 'db', 'app', 'public', 'remix.config.js'] },
}
/** Packages that belong to one place. Anything not listed may be used where its folder makes sense. */
const ONLY_IN: Record<string, string[]> = {
  kysely: ['db', 'tests'],
  'better-sqlite3': ['db', 'tests'],
  pg: ['db', 'tests'],
  'rate-limiter-flexible': ['db', 'server/http'],
  'socket.io': ['server/live'],
  'socket.io-client': ['app/live', 'tests'],
  express: ['server/http', 'tests/http'],
  '@remix-run/express': ['server/http'],
  '@remix-run/react': ['app'],
  lucia: ['server/people'],
  nodemailer: ['server/notifications'],
  'sanitize-html': ['server/feedback', 'tests'],
  react: ['app', 'tests'],
}
const MAX_LINES = 250
const MAX_FUNCTION_LINES = 40
/** The formatter gives each property of an element a line: a component is markup more than steps. */
const MAX_COMPONENT_LINES = 60
/** Lists of data: their length is the length of what they list. */
const DATA =
  /(-names|-words|word-list|texts|words-list|-rules|phrases|spellings|sentences|seed)[^/]*\.ts$|app\/design\/gallery|db\/migrations\/|\/(data|texts|danger|names)\//

/** How the paths of tests begin that load everything anew, so that what they replace is replaced for nobody else. */
const ALONE = [...(/const ALONE = \[([^\]]*)/.exec(readFileSync('remix.config.js', 'utf8'))?.[1] ?? '').matchAll(/'(tests\/[^'*]+)/g)].map(
  ([, beginning]) => beginning!,
)
const REPLACES = /\bvi\.(?:mock|doMock|stub\w+|useFakeTimers|setSystemTime)\(/

const folders = Object.keys(MAY_IMPORT)
const sources = ['app', 'db', 'server', 'tests']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)))
  .filter((path) => /\.tsx?$/.test(path))
const inside = (path: string, places: string[]) => places.some((place) => path === place || path.startsWith(`${place}/`))
const folderOf = (path: string) => folders.filter((folder) => inside(path, [folder])).sort((a, b) => b.length - a.length)[0]!
const product = (path: string) => !path.startsWith('tests/')

function importsOf(path: string, text: string) {
  const lines = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gms)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  const to = (name: string) =>
    name.startsWith('#') ? name.slice(1) : name.startsWith('.') ? join(dirname(path), name.replace(/\?\w+$/, '')) : undefined
  return [
    ...[...lines].map(([, type, name]) => ({ name: name!, typeOnly: Boolean(type), to: to(name!) })),
    ...[...dynamic].map(([, name]) => ({ name: name!, typeOnly: false, to: to(name!) })),
  ]
}

function longFunctions(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const long: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = file.getLineAndCharacterOfPosition(node.getStart()).line
      const to = file.getLineAndCharacterOfPosition(node.end).line
      const own = to - from + 1 - nestedLines(node.body as ts.Node, file)
      if (own > (path.endsWith('.tsx') ? MAX_COMPONENT_LINES : MAX_FUNCTION_LINES))
        long.push(`${path}:${from + 1} has ${own} lines of its own`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return long
}

/** A factory that holds named functions is as long as what is left without them. */
function nestedLines(body: ts.Node, file: ts.SourceFile): number {
  let lines = 0
  const visit = (node: ts.Node) => {
    if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || (ts.isArrowFunction(node) && node.getText().includes('\n'))) {
      lines += file.getLineAndCharacterOfPosition(node.end).line - file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      return
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(body, visit)
  return lines
}

const ownedBeside = (path: string) => {
  const schemas = readdirSync(dirname(path)).filter((name) => /(^|-)schema\.ts$/.test(name))
  const text = schemas.map((name) => readFileSync(join(dirname(path), name), 'utf8')).join('\n')
  return [...text.matchAll(/interface (\w+)Table\b/g)].map(([, name]) => name![0]!.toLowerCase() + name!.slice(1))
}

/** Who may open what people answered in surveys: the box, where it is mixed; the releases, where it is counted for the disclosure guard. */
const READS_ANSWERS: Record<string, string[]> = {
  takeAnswers: ['server/surveys/mixer.ts'],
  surveyAnswersAfter: ['server/surveys/releases/counting.ts'],
  countSurveyAnswers: ['server/surveys/releases/releasing.ts'],
  ledgerOf: ['server/surveys/releases/releasing.ts'],
}

test('no figure of a survey is reckoned but for a release', () => {
  const readers = sources.filter((path) => product(path) && !path.startsWith('db/'))
  for (const [query, places] of Object.entries(READS_ANSWERS)) {
    const found = readers.filter((path) => new RegExp(`\\b${query}\\b`).test(readFileSync(path, 'utf8')))
    expect({ query, found }).toEqual({ query, found: places })
  }
  const queries = sources.filter(
    (path) => path.startsWith('db/') && /(?:From|Into|Join)\('survey(?:Answer|Ledger)\b/.test(readFileSync(path, 'utf8')),
  )
  expect(queries).toEqual(['db/surveys/box-queries.ts', 'db/surveys/release-queries.ts'])
})

describe.each(sources)('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  test('imports only what its folder may', () => {
    const folder = folderOf(path)
    const { run, types = [] } = MAY_IMPORT[folder]!
    const wrong = importsOf(path, text).filter(({ to, typeOnly }) => to && !inside(to, [folder, ...run, ...(typeOnly ? types : [])]))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('uses only the packages that belong in its place', () => {
    const wrong = importsOf(path, text).filter(({ name, typeOnly }) => !typeOnly && ONLY_IN[name] && !inside(path, ONLY_IN[name]))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test.runIf(product(path) && !path.startsWith('db/migrations'))('writes only the tables it owns', () => {
    const writes = [...text.matchAll(/\.(?:insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\('(\w+)/g)].map(([, table]) => table!)
    const owned = path.startsWith('db/') ? ownedBeside(path) : []
    expect(writes.filter((table) => !owned.includes(table))).toEqual([])
  })

  test.runIf(!product(path))('replaces a module, a global or the time only where it is alone', () => {
    expect(REPLACES.test(text) && !ALONE.some((beginning) => path.startsWith(beginning))).toBe(false)
  })

  test.runIf(product(path))('is small, and keeps to the house rules that a linter cannot say', () => {
    const wrong: string[] = []
    if (!DATA.test(path) && text.split('\n').length > MAX_LINES) wrong.push(`more than ${MAX_LINES} lines`)
    if (!DATA.test(path)) wrong.push(...longFunctions(path, text))
    if (/\bconsole\./.test(text) && path !== 'server/main.ts' && !path.startsWith('server/commands/'))
      wrong.push('console outside main.ts and the commands')
    if (/new Date\(\)/.test(text) && path !== 'server/clock.ts') wrong.push('the time comes from the clock')
    if (/instanceof Refused/.test(text)) wrong.push('use refusalOf')
    if (/sql\.raw|sql\.lit/.test(text) && !path.startsWith('db/')) wrong.push('SQL text belongs in db')
    if (/\bTODO\b|\bFIXME\b/.test(text)) wrong.push('an open end')
    if (/(^|\/)(utils?|helpers?|common|misc|types)\.tsx?$/.test(path)) wrong.push('a name that says nothing')
    expect(wrong).toEqual([])
  })
})
