import { useEffect, useMemo, useRef } from 'react'
import type { Action } from './action.ts'
import { useRegistry } from './registry.ts'

/**
 * Registers actions while the component is there. They may be made anew at every drawing: what runs is always
 * the latest, and the registry hears only when ids, labels or keys change.
 */
export function useActions(actions: readonly Action[]): void {
  const owner = useRef(Symbol('actions'))
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  const shape = JSON.stringify(
    actions.map(({ id, label, keys, group, hidden, inFields, also }) => [
      id,
      label,
      keys,
      group,
      hidden,
      inFields,
      also,
    ]),
  )
  const standing = useMemo(
    () =>
      (JSON.parse(shape) as unknown[]).map((_, index): Action => {
        const now = () => latest.current[index]
        const first = actions[index] as Action
        return {
          ...first,
          isEnabled: (context) => now()?.isEnabled?.(context) ?? true,
          run: (context) => now()?.run(context),
        }
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- `shape` stands for what matters of `actions`
    [shape],
  )
  useEffect(() => {
    const mine = owner.current
    useRegistry.getState().put(mine, standing)
    return () => useRegistry.getState().take(mine)
  }, [standing])
}
