/** Names of what the doors keep beside the records. */
export const facts = {
  checkpoint: 'checkpoint',
  firstLoad: 'first-load',
  clock: 'clock',
  /** Which RxDB database the checkpoint belongs to. */
  databaseToken: 'database-token',
  /** Version of each kind's schema that has been opened here. */
  versions: 'versions',
} as const
