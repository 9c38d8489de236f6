/** The numbered migrations, in order. They are only ever added: one that has run anywhere never changes. */
import type { Migration, MigrationProvider } from 'kysely/migration'
import * as firstTables from './0001-first-tables.ts'

const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
}

export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve(migrations),
}
