import { Button, Modal } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useSyncStatus } from '../../sync/hooks.ts'
import { useNow } from '../../ui/use-now.ts'
import { PageLoading } from '../../ui/page-loading.tsx'
import { useRoadbook } from '../roadbook.tsx'
import styles from './banner.module.css'
import { lightWords } from './light-words.ts'

const SignInForm = lazy(() => import('../../screens/sign-in/sign-in-form.tsx'))

/** Over the page, while the office does not let this laptop in: what it means, and what to do. */
export function Banner() {
  const status = useSyncStatus()
  const said = lightWords(status, useNow())
  const [opened, setOpened] = useState(false)
  const { session, info, me } = useRoadbook()
  const out = status.light === 'signed-out'
  if (!out && status.light !== 'update-needed') return null
  return (
    <div className={styles.banner} role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span>{said.sentence}</span>
      {out && (
        <Button size="compact-sm" onClick={() => setOpened(true)}>
          Sign in again
        </Button>
      )}
      <Modal opened={opened && out} onClose={() => setOpened(false)} title="Sign in again">
        <Suspense fallback={<PageLoading />}>
          <SignInForm session={session} info={{ ...info, endpoint: me.endpoint }} />
        </Suspense>
      </Modal>
    </div>
  )
}
