import type { NotificationConstructorOptions } from 'electron'

/** One notification of the system. */
export interface Notice {
  on(event: 'click' | 'close', listener: () => void): unknown
  show(): void
}

export interface NoticeParts {
  isSupported(): boolean
  make(options: NotificationConstructorOptions): Notice
  /** Brings the window to the front. */
  front(): void
}

/** Shows notifications; a click on one brings the window to the front. */
export function notices({ isSupported, make, front }: NoticeParts): (title: string, body: string) => void {
  // One that nothing refers to any more may be collected, and its click with it.
  const shown = new Set<Notice>()
  return (title, body) => {
    if (!isSupported()) return
    const notice = make({ title, body })
    shown.add(notice)
    notice.on('click', () => {
      shown.delete(notice)
      front()
    })
    notice.on('close', () => shown.delete(notice))
    notice.show()
  }
}
