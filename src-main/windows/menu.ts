/** The application's menu: the usual roles with their keys, which work on each system although no bar is drawn. */
import type { MenuItemConstructorOptions } from 'electron'

/** @param developing adds what only whoever builds Roadbook needs */
export function applicationMenu(
  platform: NodeJS.Platform,
  developing: boolean,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [{ role: mac ? 'close' : 'quit' }] },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'reload' },
        ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ]
}

/** What a right click on a page says that is there. */
export interface Clicked {
  isEditable: boolean
  selectionText: string
  misspelledWord: string
  dictionarySuggestions: string[]
}

/** The menu of a right click: spelling first, then the clipboard. Empty where there is nothing to do. */
export function contextMenu(
  clicked: Clicked,
  spelling: { replace(word: string): void; learn(word: string): void },
): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, misspelledWord, dictionarySuggestions } = clicked
  const items: MenuItemConstructorOptions[] = []
  if (isEditable && misspelledWord !== '') {
    for (const word of dictionarySuggestions.slice(0, 6)) {
      items.push({ label: word, click: () => spelling.replace(word) })
    }
    items.push({ label: 'Add to dictionary', click: () => spelling.learn(misspelledWord) })
    items.push({ type: 'separator' })
  }
  if (isEditable) items.push({ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' })
  else if (selectionText.trim() !== '') items.push({ role: 'copy' })
  return items
}
