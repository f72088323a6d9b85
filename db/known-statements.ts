import type SQLite from 'better-sqlite3'

/** So many statements a connection keeps; those that were not asked for longest go first. */
const KEPT = 400
const CHANGES_TABLES = /^\s*(create|alter|drop|reindex|vacuum)\b/i

/**
 * A connection that prepares what it is asked again and again once only: preparing was an eighth of the time in which all forms are tried with naughty words.
 * A statement that is being read row by row is prepared anew; after a change of tables all are.
 */
export function withKnownStatements(database: SQLite.Database): SQLite.Database {
  const known = new Map<string, SQLite.Statement>()
  const prepare = database.prepare.bind(database)
  const remembered = (source: string) => {
    if (CHANGES_TABLES.test(source)) known.clear()
    const before = known.get(source)
    if (before?.busy) return prepare(source)
    const statement = before ?? prepare(source)
    known.delete(source)
    known.set(source, statement)
    if (known.size > KEPT) known.delete(known.keys().next().value as string)
    return statement
  }
  database.prepare = remembered as typeof database.prepare
  return database
}
