import { type Kysely, sql } from 'kysely'

/** A row as an attacker has it: its cells, where it lies, and (on PostgreSQL) which transaction wrote it. */
export interface DumpedRow {
  table: string
  /** How far down it lies in the table as the file holds it, from 0 to 1. */
  height: number
  cells: [column: string, text: string][]
  /** Whatever in its cells could be the name of something: ids, hashes, references; also inside longer text. */
  tokens: string[]
  /** Whatever tells of the moment of writing: row number, number of the transaction. */
  traces: { rowid?: number; xmin?: number }
}

// biome-ignore lint/suspicious/noExplicitAny: an attacker knows no schema
type AnyDb = Kysely<any>
type Found = Record<string, unknown> & { traces: DumpedRow['traces'] }

/** Every row of every table, as somebody has it who took the database without the vault's key. */
export async function dump(engine: 'sqlite' | 'postgres', db: AnyDb): Promise<DumpedRow[]> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !/^(sqlite_|searchTerms_)/.test(name))
  const rows: DumpedRow[] = []
  for (const table of tables.sort()) {
    const found = engine === 'postgres' ? await fromPostgres(db, table) : await fromSqlite(db, table)
    rows.push(...found.map((row, i) => dumped(table, i / found.length, row)))
  }
  return rows
}

function dumped(table: string, height: number, { traces, ...row }: Found): DumpedRow {
  const cells = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([column, value]): [string, string] => [column, String(value)])
  return { table, height, traces, cells, tokens: [...new Set(cells.flatMap(([, text]) => tokensIn(text)))] }
}

/** Sealed text is of no use as a name; times and numbers are looked at by other attacks. */
const tokensIn = (text: string) =>
  (text.match(/[\w-]{6,}/g) ?? []).filter((token) => token.length < 150 && !/^(?:\d+|\d{4}-\d\d-\d\d.*)$/.test(token))

async function fromPostgres(db: AnyDb, table: string): Promise<Found[]> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select *, xmin::text::bigint as "__xmin" from ${sql.table(table)} order by ctid`.execute(db)
  return rows.map(({ __xmin, ...row }) => ({ ...row, traces: { xmin: Number(__xmin) } }))
}

async function fromSqlite(db: AnyDb, table: string): Promise<Found[]> {
  try {
    const { rows } = await sql<Record<string, unknown>>`select rowid as "__rowid", * from ${sql.table(table)}`.execute(db)
    return rows.map(({ __rowid, ...row }) => ({ ...row, traces: { rowid: Number(__rowid) } }))
  } catch {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
    return rows.map((row) => ({ ...row, traces: {} }))
  }
}
