import { useEffect, useRef } from 'react'
import { useActionContext } from './action-context.tsx'
import { KeyMatcher } from './key-matcher.ts'
import { nameOf } from './keys.ts'
import { presentActions } from './registry.ts'

/** Whether keys typed here are text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type)
  )
}

/** Whether something that floats (a dialog, a menu) has the keys for itself. */
function isFloating(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [role="listbox"][data-floating]') !== null
  )
}

/** One listener for every key of the app; the actions that are there decide. */
export function useKeys(): void {
  const context = useActionContext()
  const latest = useRef(context)
  useEffect(() => {
    latest.current = context
  })
  useEffect(() => {
    const matcher = new KeyMatcher(() => performance.now())
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const name = nameOf(event)
      if (name === null) return
      const action = matcher.press(name, presentActions(), latest.current, {
        inField: isTextField(event.target),
        floating: isFloating(event.target),
      })
      if (action === null) return
      event.preventDefault()
      if (action !== 'waiting') void action.run(latest.current)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
