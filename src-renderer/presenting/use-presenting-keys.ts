/** The keyboard while presenting. It is taken before the app's own keys see it: their work is not for the audience. */
import { useEffect, useRef, useState } from 'react'
import { commandOf, type PresentingCommand } from './keys.ts'

/** How long the next digit of a number is waited for. Milliseconds. */
const NUMBER_PATIENCE = 5000

/**
 * @param isOn false while something over the slides has the keys
 * @returns the digits of a number that is being typed, null while none is
 */
export function usePresentingKeys(
  isOn: boolean,
  run: (command: PresentingCommand) => void,
  jumpToNumber: (number: number) => void,
): string | null {
  const [digits, setDigits] = useState<string | null>(null)
  const latest = useRef({ run, jumpToNumber, digits })
  useEffect(() => {
    latest.current = { run, jumpToNumber, digits }
  })

  useEffect(() => {
    if (digits === null) return
    const timer = window.setTimeout(() => setDigits(null), NUMBER_PATIENCE)
    return () => window.clearTimeout(timer)
  }, [digits])

  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent) => {
      const now = latest.current
      if (now.digits !== null && !event.ctrlKey && !event.metaKey) {
        event.preventDefault()
        event.stopImmediatePropagation()
        if (/^\d$/.test(event.key)) return setDigits(`${now.digits}${event.key}`.slice(0, 5))
        if (event.key === 'Backspace') return setDigits(now.digits.slice(0, -1))
        if (event.key === 'Enter' && now.digits !== '') now.jumpToNumber(Number(now.digits))
        return setDigits(null)
      }
      const command = commandOf(event)
      if (!command) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (command.do === 'number') setDigits('')
      else now.run(command)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [isOn])
  return digits
}
