/** The few calls of PouchDB that are measured. */
declare module 'pouchdb-browser' {
  export default class PouchDB {
    constructor(name: string, options?: { auto_compaction?: boolean })
    bulkDocs(documents: readonly object[]): Promise<unknown>
    close(): Promise<void>
  }
}
