import type { Database } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** `postgres://…` opens PostgreSQL; anything else is the path of a SQLite file. */
export function openDatabase(url: string): Database {
  return url.startsWith('postgres') ? openPostgres(url) : openSqlite(url.replace(/^sqlite:/, ''))
}
