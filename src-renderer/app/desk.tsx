import { Outlet } from 'react-router'
import { useAppActions } from './actions/app-actions.ts'
import { useKeys } from './actions/use-keys.ts'
import { Palette } from './palette/palette.tsx'
import { AllKeys } from './palette/all-keys.tsx'

/** What is there on every page, in the frame or not: the keys, the palette, what everywhere can be done. */
export function Desk() {
  useAppActions()
  useKeys()
  return (
    <>
      <Outlet />
      <Palette />
      <AllKeys />
    </>
  )
}
