/** What the window asks of the assets' worker, and what it answers. */
export interface AssetCalls {
  hash: (blob: Blob) => string
  hashOf: (folder: string, id: string) => string | null
  write: (folder: string, id: string, offset: number, bytes: Blob) => null
}
export type AssetCall = keyof AssetCalls
export interface AssetRequest {
  number: number
  name: AssetCall
  values: unknown[]
}
export type AssetResponse = { number: number } & (
  | { value: unknown }
  | { problem: { name: string; message: string } }
)
