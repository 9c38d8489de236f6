import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useRoadbook } from '../roadbook.tsx'
import type { ActionContext } from './action.ts'

/** What an action is given when it runs from here. */
export function useActionContext(): ActionContext {
  const roadbook = useRoadbook()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return useMemo(
    () => ({
      roadbook,
      go: (to) => void navigate(to),
      path: pathname,
      now: () => new Date(),
    }),
    [roadbook, navigate, pathname],
  )
}
