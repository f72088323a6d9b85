import { type Kysely, PostgresAdapter, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: a migration works on tables that are not there yet
type AnyDb = Kysely<any>

/** Whether this handle speaks to PostgreSQL; otherwise it is SQLite. */
export const isPostgres = (db: AnyDb) => db.getExecutor().adapter instanceof PostgresAdapter

interface Keys {
  key: string[]
  unique?: string[][]
  /** SQLite keeps rows in order of arrival unless told not to; only the search document needs a row number. */
  rowid?: boolean
}

/** Makes a table the same on both databases. A column is `'text'`, `'text?'` (may be empty), `'integer'`, `'real'`, or `'text>area'`: the id of a row there. */
export async function table(db: AnyDb, name: string, columns: Record<string, string>, { key, unique = [], rowid = false }: Keys) {
  const lines = Object.entries(columns).map(([column, kind]) => `"${column}" ${definition(kind, isPostgres(db))}`)
  lines.push(`primary key (${quoted(key)})`, ...unique.map((columns) => `unique (${quoted(columns)})`))
  const tail = isPostgres(db) ? '' : rowid ? ' strict' : ' strict, without rowid'
  await sql.raw(`create table "${name}" (${lines.join(', ')})${tail}`).execute(db)
}

/** Makes an index; `where` keeps it to the rows that a list shows. */
export async function index(db: AnyDb, name: string, on: string, columns: string[], where?: string) {
  await sql.raw(`create index "${name}" on "${on}" (${columns.map(ordered).join(', ')})${where ? ` where ${where}` : ''}`).execute(db)
}

/** From now on rows of this table are only added: the database itself refuses to change or remove one. */
export async function appendOnly(db: AnyDb, name: string) {
  const refuse = `${name} is append-only`
  if (isPostgres(db)) {
    await sql
      .raw(`create function "${name}AppendOnly"() returns trigger language plpgsql as $$ begin raise exception '${refuse}'; end $$`)
      .execute(db)
    await sql
      .raw(`create trigger "${name}AppendOnly" before update or delete on "${name}" for each row execute function "${name}AppendOnly"()`)
      .execute(db)
    return
  }
  for (const verb of ['update', 'delete'])
    await sql.raw(`create trigger "${name}No${verb}" before ${verb} on "${name}" begin select raise(abort, '${refuse}'); end`).execute(db)
}

/** Text sorts by its bytes on both databases; a number with a part after the point is as exact on both. */
const ON_POSTGRES: Record<string, string> = { text: 'text collate "C"', real: 'double precision' }

function definition(kind: string, postgres: boolean) {
  const [type = '', other] = kind.split('>')
  const plain = type.replace('?', '')
  const sorted = postgres ? (ON_POSTGRES[plain] ?? plain) : plain
  const whole = type.endsWith('?') ? sorted : `${sorted} not null`
  return other ? `${whole} references "${other}"("id")` : whole
}

const quoted = (columns: string[]) => columns.map((column) => `"${column}"`).join(', ')
const ordered = (column: string) => (column.endsWith(' desc') ? `"${column.slice(0, -5)}" desc` : `"${column}"`)
