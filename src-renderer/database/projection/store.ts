/**
 * The projection's database: what is written into it, and how far it has come. Knows SQL, but neither workers
 * nor files, so that it is tested on SQLite in memory.
 */
import { allKinds, kindOf, type Kind, type Stored } from '#shared/kinds.ts'
import { latestMoment } from '#shared/fields/dates.ts'
import type { Written } from './contract.ts'
import { documentsOf } from './documents.ts'
import { Vocabulary } from './likeness.ts'
import { isListKind, lists, rowOf, tagsOf } from './lists.ts'
import { schemaVersion, tables } from './schema.ts'
import type { Sql } from './sql.ts'
import { indexed } from './words.ts'

/** What `progress` is kept for besides the kinds. */
export type Progress = Kind | 'deletions'
const places = { names: 0, texts: 1 } as const
/** Documents of one moment, told apart below the millisecond. */
const perMillisecond = 512
/** Row ids stay below 2^53: the year 2527. */
const lastMoment = 17_000_000_000_000

export class ProjectionStore {
  readonly sql: Sql
  readonly vocabulary: Vocabulary

  /** Makes the tables where there are none. Throws when the file is damaged or of another version. */
  constructor(sql: Sql) {
    this.sql = sql
    const isNew = sql.value(`SELECT count(*) FROM sqlite_schema WHERE name = 'facts'`) === 0
    if (isNew) {
      sql.transaction(() => {
        for (const table of tables) sql.database.exec(table)
        sql.run(`INSERT INTO facts VALUES ('schema', ?)`, schemaVersion)
      })
    } else if (sql.value(`SELECT value FROM facts WHERE name = 'schema'`) !== schemaVersion) {
      throw new Error('The search index is of another version')
    }
    this.vocabulary = new Vocabulary(sql.rows('SELECT term FROM vocabulary').map(([term]) => String(term)))
  }

  /** How far a kind is caught up, in the door's localSeq; 0 before the first. */
  progress(of: Progress): number {
    return Number(this.sql.value('SELECT seq FROM progress WHERE kind = ?', of) ?? 0)
  }

  /** The furthest of all, for telling what a restart has missed. */
  furthest(): number {
    return Math.max(0, ...[...allKinds, 'deletions' as const].map((kind) => this.progress(kind)))
  }

  /**
   * Takes records over, in one transaction with how far they bring each kind. What is older than what is there
   * is left out, so that a page which was read before a later write cannot undo it.
   */
  apply(written: readonly Written[], reached: Partial<Record<Progress, number>>): void {
    this.sql.transaction(() => {
      const touched = new Set<string>()
      for (const change of written) this.take(change, touched)
      for (const accountId of touched) this.noteLastContact(accountId)
      for (const [kind, seq] of Object.entries(reached)) {
        this.sql.run(
          'INSERT INTO progress VALUES (?, ?) ON CONFLICT(kind) DO UPDATE SET seq = max(seq, excluded.seq)',
          kind,
          seq,
        )
      }
    })
  }

  private take({ kind, id, localSeq, stored }: Written, touched: Set<string>): void {
    const known = this.sql.value('SELECT seq FROM heads WHERE kind = ? AND id = ?', kind, id)
    if (known !== null && Number(known) > localSeq) return
    if (known !== null) this.forget(kind, id, touched)
    if (stored) this.add(kind, id, localSeq, stored, touched)
  }

  private add(kind: Kind, id: string, localSeq: number, stored: Stored, touched: Set<string>): void {
    this.sql.run('INSERT INTO heads VALUES (?, ?, ?)', kind, id, localSeq)
    const accountId = kind === 'accounts' ? id : 'accountId' in stored ? String(stored.accountId ?? '') : ''
    const moment = latestMoment - stored.newest
    for (const document of documentsOf(kind, stored as never)) {
      const rowid = this.freeRow(moment)
      this.sql.run(
        'INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?)',
        rowid,
        places[document.place],
        kind,
        id,
        document.part,
        accountId,
      )
      const title = indexed(document.title)
      const body = indexed(document.body)
      this.sql.run(`INSERT INTO ${document.place}(rowid, title, body) VALUES (?, ?, ?)`, rowid, title, body)
      if (document.place === 'names')
        this.sql.run('INSERT INTO likeness(rowid, title) VALUES (?, ?)', rowid, title)
      for (const term of new Set([...title.split(' '), ...body.split(' ')])) {
        if (this.vocabulary.add(term)) this.sql.run('INSERT OR IGNORE INTO vocabulary VALUES (?)', term)
      }
    }
    if (!isListKind(kind)) return
    const row = rowOf(kind, stored as never)
    const marks = row.map(() => ', ?').join('')
    this.sql.run(
      `INSERT INTO list_${kind} VALUES (?, ?, ?${marks})`,
      id,
      kindOf(kind).title(stored as never),
      stored.nameKey,
      ...row,
    )
    for (const tag of new Set(tagsOf(kind, stored as never))) {
      this.sql.run('INSERT OR IGNORE INTO tags VALUES (?, ?, ?)', kind, tag, id)
    }
    if (kind === 'accounts' || kind === 'activities') touched.add(accountId)
  }

  private forget(kind: Kind, id: string, touched: Set<string>): void {
    this.sql.run('DELETE FROM heads WHERE kind = ? AND id = ?', kind, id)
    const rows = this.sql.rows('SELECT rowid, place FROM documents WHERE kind = ? AND id = ?', kind, id)
    for (const [rowid = null, place] of rows) {
      const table = place === places.names ? 'names' : 'texts'
      this.sql.run(`DELETE FROM ${table} WHERE rowid = ?`, rowid)
      if (table === 'names') this.sql.run('DELETE FROM likeness WHERE rowid = ?', rowid)
      this.sql.run('DELETE FROM documents WHERE rowid = ?', rowid)
    }
    if (!isListKind(kind)) return
    if (kind === 'activities') {
      touched.add(String(this.sql.value('SELECT accountId FROM list_activities WHERE id = ?', id) ?? ''))
    }
    this.sql.run(`DELETE FROM list_${kind} WHERE id = ?`, id)
    if (lists[kind].tags) this.sql.run('DELETE FROM tags WHERE kind = ? AND id = ?', kind, id)
  }

  /** A row id at the moment, or within a second behind it where that one is taken (an import's records). */
  private freeRow(moment: number): number {
    const rowid = Math.min(Math.max(1, Math.trunc(moment)), lastMoment) * perMillisecond
    if (this.sql.value('SELECT 1 FROM documents WHERE rowid = ?', rowid) === null) return rowid
    const within = rowid + 1000 * perMillisecond
    return 1 + Number(this.sql.value('SELECT max(rowid) FROM documents WHERE rowid < ?', within))
  }

  private noteLastContact(accountId: string): void {
    if (!accountId) return
    this.sql.run(
      `UPDATE list_accounts SET lastContact = coalesce((SELECT max(at) FROM list_activities
        WHERE accountId = ?1 AND status = 'done' AND twoWay = 1), '') WHERE id = ?1`,
      accountId,
    )
  }

  /** How many records of a kind it holds. */
  count(kind: Kind): number {
    return Number(this.sql.value('SELECT count(*) FROM heads WHERE kind = ?', kind))
  }
}
