import { Button } from '@mantine/core'
import type { HostInfo } from '#shared/host/contract.ts'
import { lightWords } from '../../app/frame/light-words.ts'
import { useNeedsYouPanel } from '../../app/frame/needs-you-state.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useSyncStatus } from '../../sync/hooks.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { useNow } from '../../ui/use-now.ts'
import { When } from '../../ui/when.tsx'
import styles from './settings-page.module.css'

const systems = { linux: 'Linux', macos: 'macOS', windows: 'Windows', other: 'another system' } as const

/** Where the key that lets this laptop in is kept, and what that means. */
function wayIn({ secretsProtected, kind }: HostInfo): string {
  if (secretsProtected) return 'Kept in the system’s keychain.'
  const where = kind === 'browser' ? 'in this browser' : 'in a file of this user'
  return `Kept ${where}, without a keychain: see that the disk is encrypted.`
}

/** How this laptop and the office stand. */
export function SyncFacts() {
  const { me, info, sync } = useRoadbook()
  const status = useSyncStatus()
  const said = lightWords(status, useNow())
  const showNeedsYou = useNeedsYouPanel((state) => state.open)
  return (
    <Section title="Sync">
      <Card padded>
        <Facts>
          <Fact label="Now">
            {said.word}. {said.sentence}
          </Fact>
          <Fact label="Last in step">
            {status.inStepAt ? <When at={status.inStepAt} /> : 'Not yet since opening'}
          </Fact>
          <Fact label="Company">{me.companyName}</Fact>
          <Fact label="Office address">{me.endpoint}</Fact>
          <Fact label="This device">
            {info.kind === 'browser' ? 'Browser' : 'Laptop'} on {systems[info.platform]}, profile “
            {info.profile}”
          </Fact>
          <Fact label="Way in">{wayIn(info)}</Fact>
        </Facts>
        <div className={styles.buttons}>
          <Button onClick={() => sync.now()}>Sync now</Button>
          {status.needsYou > 0 && <Button onClick={showNeedsYou}>Needs you ({status.needsYou})</Button>}
        </div>
      </Card>
    </Section>
  )
}
