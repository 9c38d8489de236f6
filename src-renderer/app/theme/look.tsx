import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { Toaster } from '../../ui/toaster.tsx'
import { styleNonce } from './nonce.ts'
import { theme, variables } from './theme.ts'

/** The look of the app around what it shows: theme, light or dark as the person or the system says, toasts. */
export function Look({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {children}
      <Toaster />
    </MantineProvider>
  )
}
