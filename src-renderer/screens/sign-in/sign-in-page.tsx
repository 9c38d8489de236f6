import { useEffect } from 'react'
import type { HostInfo } from '#shared/host/contract.ts'
import type { Session } from '../../sync/contract.ts'
import SignInForm from './sign-in-form.tsx'
import styles from './sign-in-page.module.css'

/** The first page on a new laptop. Signing in needs the office once; from then on nothing does. */
export default function SignInPage({ session, info }: { session: Session; info: HostInfo }) {
  useEffect(() => {
    document.title = 'Sign in · Roadbook'
  }, [])
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1>Sign in to Roadbook</h1>
        <p className={styles.intro}>
          Once, with the office in reach. From then on everything is on this laptop, with no network.
        </p>
        <SignInForm session={session} info={info} />
      </div>
    </main>
  )
}
