import { ActionIcon, Button } from '@mantine/core'
import { IconAlertTriangle, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type Toast, useToasts } from './toast.ts'
import styles from './toaster.module.css'

/** How long one can read and reach for Undo, in milliseconds. */
const stay = 6000

/** Where toasts are shown; once, in the app. */
export function Toaster() {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div className={styles.toaster} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function OneToast({ toast }: { toast: Toast }) {
  const close = useToasts((state) => state.close)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.tone === 'problem') return
    const timer = setTimeout(() => close(toast.id), stay)
    return () => clearTimeout(timer)
  }, [held, toast, close])
  const { action } = toast
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'problem' && <IconAlertTriangle size={16} aria-hidden="true" />}
      <span>{toast.text}</span>
      {action && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            close(toast.id)
            void action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <ActionIcon size="sm" aria-label="Close" onClick={() => close(toast.id)}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
