import { Page } from '../../ui/page.tsx'
import { About } from './about.tsx'
import { Appearance } from './appearance.tsx'
import { Profile } from './profile.tsx'
import styles from './settings-page.module.css'
import { Storage } from './storage.tsx'
import { SyncFacts } from './sync-facts.tsx'

/** The person, the look, sync, and what is kept on this laptop. */
export default function SettingsPage() {
  return (
    <Page title="Settings">
      <div className={styles.settings}>
        <Profile />
        <Appearance />
        <SyncFacts />
        <Storage />
        <About />
      </div>
    </Page>
  )
}
