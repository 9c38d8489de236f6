/** Files in and out of a browser: saved as downloads, opened through the browser's own dialog. */
import type { OpenedFile } from '#shared/host/contract.ts'

export function saveFile(name: string, type: string, bytes: Uint8Array): { saved: boolean } {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return { saved: true }
}

/** Nothing where the dialog is closed without a choice. */
export function openFiles(accept: readonly string[], many: boolean): Promise<OpenedFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept.join(',')
  input.multiple = many
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      readAll([...(input.files ?? [])]).then(resolve, reject)
    })
    input.click()
  })
}

function readAll(files: readonly File[]): Promise<OpenedFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      type: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}
