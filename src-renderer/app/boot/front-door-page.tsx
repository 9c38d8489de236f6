import { Button } from '@mantine/core'
import { IconDatabaseOff, IconDownload, IconHandStop, IconWindow } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import SignInPage from '../../screens/sign-in/sign-in-page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { App } from '../app.tsx'
import { CrashBoundary } from './crash-boundary.tsx'
import type { FrontDoor } from './front-door.ts'
import styles from './front-door-page.module.css'

/** What one sees from the first moment: the app, or the way to it. */
export function FrontDoorPage({ door }: { door: FrontDoor }) {
  const state = useStore(door.store)
  switch (state.kind) {
    case 'opening':
      return <PageLoading words="Opening what is on this laptop" />
    case 'sign-in':
      return <SignInPage session={state.session} info={state.info} />
    case 'open':
      return (
        <CrashBoundary where="app">
          <App key={state.roadbook.me.personId} roadbook={state.roadbook} report={state.report} />
        </CrashBoundary>
      )
    case 'cannot-open':
      switch (state.problem.kind) {
        case 'another-window':
          return (
            <Told
              icon={<IconWindow size={32} stroke={1.5} />}
              title="Roadbook is open in another window"
              action="Take over here"
              onAction={door.takeOver}
              other={{ label: 'Look again', onAction: door.open }}
            >
              One window at a time writes, so that nothing is lost. Go on there; or take over here, and the
              other window stops.
            </Told>
          )
        case 'newer-database':
          return (
            <Told
              icon={<IconDownload size={32} stroke={1.5} />}
              title="A newer Roadbook has been used here"
              action="Look again"
              onAction={door.relaunch}
            >
              Everything is safe and unchanged. Version {state.info.appVersion} cannot read what the newer one
              wrote: update Roadbook on this laptop, then open it again.
            </Told>
          )
        case 'storage-refused':
          return (
            <Told
              icon={<IconDatabaseOff size={32} stroke={1.5} />}
              title="Roadbook cannot reach its place on this laptop"
              action="Try again"
              onAction={door.open}
            >
              What was saved before is untouched, and what was sent is at the office. The disk may be full, or
              a private window may forbid keeping anything. Make room or use an ordinary window, then try
              again.
              <Technical>{state.problem.reason}</Technical>
            </Told>
          )
      }
    // oxlint-disable-next-line no-fallthrough -- every problem above returns
    case 'taken-over':
      return (
        <Told
          icon={<IconWindow size={32} stroke={1.5} />}
          title="Another window has taken over"
          action="Work here again"
          onAction={door.open}
        >
          Everything that showed Saved is there. This window shows nothing any more, so that nothing is
          written twice.
        </Told>
      )
    case 'revoked':
      return (
        <Told
          icon={<IconHandStop size={32} stroke={1.5} />}
          title="The office has withdrawn this laptop"
          action="Open Roadbook again"
          onAction={door.relaunch}
        >
          What had not been sent is handed to your manager, and everything else is removed from this laptop.
          If this is a mistake, sign in again: this laptop then fetches what you may see anew.
        </Told>
      )
    case 'broken':
      return (
        <Told
          icon={<IconDatabaseOff size={32} stroke={1.5} />}
          title="Roadbook could not open"
          action="Try again"
          onAction={door.relaunch}
        >
          Everything that showed Saved is on this laptop. If it happens again, hand these words to whoever
          looks after Roadbook.
          <Technical>{state.reason}</Technical>
        </Told>
      )
  }
}

/** A page that says what happened, what is safe, and what to do. */
function Told({
  icon,
  title,
  action,
  onAction,
  other,
  children,
}: {
  icon: ReactNode
  title: string
  action: string
  onAction: () => Promise<void>
  other?: { label: string; onAction: () => Promise<void> }
  children: ReactNode
}) {
  const [busy, setBusy] = useState(false)
  const run = (does: () => Promise<void>) => {
    setBusy(true)
    void does().finally(() => setBusy(false))
  }
  return (
    <main className={styles.told}>
      <span className={styles.icon}>{icon}</span>
      <h1>{title}</h1>
      <div className={styles.words}>{children}</div>
      <div className={styles.buttons}>
        {other && (
          <Button disabled={busy} onClick={() => run(other.onAction)}>
            {other.label}
          </Button>
        )}
        <Button variant="filled" loading={busy} onClick={() => run(onAction)}>
          {action}
        </Button>
      </div>
    </main>
  )
}

function Technical({ children }: { children: ReactNode }) {
  return <code className={styles.technical}>{children}</code>
}
