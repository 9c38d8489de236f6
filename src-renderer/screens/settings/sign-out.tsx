import { Button, Loader, Modal } from '@mantine/core'
import styles from './settings-page.module.css'
import { useSignOut } from './use-sign-out.ts'

/** Asks only where there is something to ask: work that the office does not have yet. */
export function SignOut({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Sign out">
      {opened && <SignOutBody onClose={onClose} />}
    </Modal>
  )
}

function SignOutBody({ onClose }: { onClose: () => void }) {
  const out = useSignOut()
  if (out.waiting === 0 && out.needsYou === 0) {
    return (
      <>
        <p>Everything that you did is at the office. Signing in again needs the office in reach.</p>
        <div className={`${styles.buttons} ${styles.end}`}>
          <Button onClick={onClose}>Stay</Button>
          <Button variant="filled" data-autofocus onClick={() => void out.leave()}>
            Sign out
          </Button>
        </div>
      </>
    )
  }
  const what = [
    out.waiting > 0 &&
      `${out.waiting.toLocaleString()} ${out.waiting === 1 ? 'change is' : 'changes are'} not at the office yet`,
    out.needsYou > 0 && `${out.needsYou.toLocaleString()} ${out.needsYou === 1 ? 'needs' : 'need'} you`,
  ]
    .filter(Boolean)
    .join(', and ')
  return (
    <>
      <p>
        {what}. {out.needsYou > 0 ? 'They are' : 'All of it is'} safe on this laptop, but nobody else has it.
      </p>
      {out.offline && (
        <p>The office cannot be reached now. Wait until you are back online, or export a copy first.</p>
      )}
      {out.sending && (
        <p role="status">
          <Loader size="xs" /> Sending; you are signed out when it is done.
        </p>
      )}
      <div className={`${styles.buttons} ${styles.end}`}>
        <Button onClick={onClose}>{out.sending ? 'Wait in the background' : 'Stay'}</Button>
        <Button onClick={() => void out.exportAndLeave()}>Export and sign out</Button>
        {out.waiting > 0 && (
          <Button variant="filled" disabled={out.sending} onClick={out.sendFirst}>
            Send, then sign out
          </Button>
        )}
      </div>
    </>
  )
}
