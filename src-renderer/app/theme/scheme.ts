/** Where Mantine keeps what the person chose. */
const key = 'mantine-color-scheme-value'

/** Puts light or dark onto the page before anything is drawn, so that a dark room stays dark. */
export function putScheme(): void {
  let chosen: string | null = null
  try {
    chosen = localStorage.getItem(key)
  } catch {
    // Storage is refused: as the system says.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
}
