import { Suspense } from 'react'
import { Outlet } from 'react-router'
import { CrashBoundary } from '../boot/crash-boundary.tsx'
import { SidePanelSlot } from '../../ui/side-panel.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { Banner } from './banner.tsx'
import styles from './frame.module.css'
import { NeedsYouPanel } from './needs-you-panel.tsx'
import { Rail } from './rail.tsx'
import { TitleBar } from './title-bar.tsx'

/** What stands around every page: title bar, rail, the page, and from 1440 px a side panel. */
export function Frame() {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page">
        Skip to the page
      </a>
      <TitleBar />
      <Rail />
      <main id="page" className={styles.page} tabIndex={-1}>
        <Banner />
        <div className={styles.content}>
          <CrashBoundary where="page">
            <Suspense fallback={<PageLoading />}>
              <Outlet />
            </Suspense>
          </CrashBoundary>
        </div>
      </main>
      <SidePanelSlot />
      <NeedsYouPanel />
    </div>
  )
}
