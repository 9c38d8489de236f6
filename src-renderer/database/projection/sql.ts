/** A few lines over SQLite's JavaScript interface: statements made once, rows as arrays or objects. */
import type { Database, PreparedStatement, SqlValue } from '@sqlite.org/sqlite-wasm'

export type { Database, SqlValue }

export class Sql {
  readonly database: Database
  private statements = new Map<string, PreparedStatement>()

  constructor(database: Database) {
    this.database = database
  }

  /** Runs a statement for its effect. */
  run(sql: string, ...values: SqlValue[]): void {
    this.each(sql, values, () => undefined)
  }

  /** All rows, each as an array of its columns. */
  rows(sql: string, ...values: SqlValue[]): SqlValue[][] {
    const rows: SqlValue[][] = []
    this.each(sql, values, (statement) => rows.push(statement.get([]) as SqlValue[]))
    return rows
  }

  /** The first column of the first row, or null. */
  value(sql: string, ...values: SqlValue[]): SqlValue {
    return this.rows(sql, ...values)[0]?.[0] ?? null
  }

  /** Runs `work` whole or not at all. */
  transaction<Value>(work: () => Value): Value {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      const value = work()
      this.database.exec('COMMIT')
      return value
    } catch (problem) {
      this.database.exec('ROLLBACK')
      throw problem
    }
  }

  close(): void {
    for (const statement of this.statements.values()) statement.finalize()
    this.statements.clear()
    this.database.close()
  }

  private each(sql: string, values: SqlValue[], visit: (statement: PreparedStatement) => void): void {
    let statement = this.statements.get(sql)
    if (!statement) {
      statement = this.database.prepare(sql)
      this.statements.set(sql, statement)
    }
    try {
      if (values.length > 0) statement.bind(values)
      while (statement.step()) visit(statement)
    } finally {
      statement.reset(true)
    }
  }
}
