/**
 * The system's own file dialog, by way of the page: what is picked stays on the disk until a part of it is wanted. The
 * host's `file.open` would copy it into memory first, however large it is.
 */
export function pickFiles(accept: readonly string[]): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept.join(',')
  input.multiple = true
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.click()
  })
}
