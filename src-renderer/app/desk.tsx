import { useEffect, useState } from 'react'
import { Outlet, useNavigate } from 'react-router'
import { showingToResume } from '../presenting/showing-memory.ts'
import { useAppActions } from './actions/app-actions.ts'
import { useKeys } from './actions/use-keys.ts'
import { Palette } from './palette/palette.tsx'
import { AllKeys } from './palette/all-keys.tsx'

/** What is there on every page, in the frame or not: the keys, the palette, what everywhere can be done. */
export function Desk() {
  useAppActions()
  useKeys()
  useResume()
  return (
    <>
      <Outlet />
      <Palette />
      <AllKeys />
    </>
  )
}

/** A showing that a crash cut off goes on where it was: only when the app opens at its front page. */
function useResume() {
  const navigate = useNavigate()
  const [opensAt] = useState(() => location.pathname)
  useEffect(() => {
    const showing = opensAt === '/' ? showingToResume() : null
    if (showing) void navigate(showing, { replace: true })
  }, [opensAt, navigate])
}
