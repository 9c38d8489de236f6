/** The projection's tables. Raise `schemaVersion` with any change: an older file is made anew. */
import { listKinds, lists } from './lists.ts'

export const schemaVersion = 1

/** Full-text tables keep no text of their own (snippets come from the records), and forget by row id. */
const fullText = (table: string, options: string) =>
  `CREATE VIRTUAL TABLE ${table} USING fts5(title, body, content='', contentless_delete=1, ${options})`

const listTable = (kind: (typeof listKinds)[number]): string[] => {
  const columns = Object.keys(lists[kind].columns)
  return [
    `CREATE TABLE list_${kind}(id TEXT PRIMARY KEY, title TEXT NOT NULL, nameKey TEXT NOT NULL, ${columns.join(', ')}) WITHOUT ROWID`,
    `CREATE INDEX list_${kind}_name ON list_${kind}(nameKey)`,
    ...lists[kind].indexes.map(
      (index) => `CREATE INDEX list_${kind}_${index.join('_')} ON list_${kind}(${index.join(', ')})`,
    ),
  ]
}

export const tables: string[] = [
  'CREATE TABLE facts(name TEXT PRIMARY KEY, value) WITHOUT ROWID',
  // How far each kind is caught up, in the door's localSeq; `deletions` is one of them.
  'CREATE TABLE progress(kind TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE heads(kind TEXT, id TEXT, seq INTEGER NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID',
  // The row id ascends with the record's moment, so that newest first is the index's own order.
  'CREATE TABLE documents(rowid INTEGER PRIMARY KEY, place INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, part TEXT NOT NULL, accountId TEXT NOT NULL)',
  'CREATE INDEX documents_record ON documents(kind, id)',
  fullText('names', `prefix='2 3', tokenize="unicode61 remove_diacritics 0"`),
  fullText('texts', `prefix='2 3', tokenize="unicode61 remove_diacritics 0"`),
  `CREATE VIRTUAL TABLE likeness USING fts5(title, content='', contentless_delete=1, tokenize='trigram')`,
  'CREATE TABLE vocabulary(term TEXT PRIMARY KEY) WITHOUT ROWID',
  'CREATE TABLE tags(kind TEXT, tag TEXT, id TEXT, PRIMARY KEY(kind, tag, id)) WITHOUT ROWID',
  'CREATE INDEX tags_record ON tags(kind, id)',
  ...listKinds.flatMap(listTable),
]
