/**
 * The window closes when the renderer has said that all is on the disk. However it is asked (a click, a key, the
 * end of the session), `close-asked` goes out once; if no answer comes, the person decides.
 */

export interface ClosingParts {
  /** Sends `close-asked` to the renderer. */
  ask(): void
  /** Closes the window; `isAllowed` is true by then. */
  close(): void
  /** False where nobody is there to answer: a renderer that has crashed. */
  canAnswer(): boolean
  /** Says that it takes long, and gives what the person chose. */
  stillSaving(): Promise<'wait' | 'close'>
  /** How long the renderer has before the person is asked, and again after each *wait*. Milliseconds. */
  patience?: number
}

export interface Closing {
  isAllowed(): boolean
  /** Someone wants the window closed. */
  request(): void
  /** The renderer's `window.mayClose`. Unasked, it changes nothing. */
  answer(): void
  /** The renderer is gone, and with it whatever it had not written. */
  abandon(): void
}

export function closingProtocol({
  ask,
  close,
  canAnswer,
  stillSaving,
  patience = 10_000,
}: ClosingParts): Closing {
  let state: 'open' | 'asked' | 'allowed' = 'open'
  let timer: ReturnType<typeof setTimeout> | undefined

  const allow = () => {
    if (state === 'allowed') return
    clearTimeout(timer)
    state = 'allowed'
    close()
  }
  const wait = () => {
    timer = setTimeout(() => {
      stillSaving().then(
        (choice) => {
          // Answered while the question was on the screen.
          if (state !== 'asked') return
          if (choice === 'close') allow()
          else wait()
        },
        () => wait(),
      )
    }, patience)
  }
  return {
    isAllowed: () => state === 'allowed',
    request() {
      if (!canAnswer()) return allow()
      if (state !== 'open') return
      state = 'asked'
      wait()
      ask()
    },
    answer() {
      if (state === 'asked') allow()
    },
    abandon() {
      if (state === 'asked') allow()
    },
  }
}
