import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useId } from 'react'
import { type Density, useDensitySetting } from '../../ui/density.ts'
import { Card, Section } from '../../ui/section.tsx'
import styles from './settings-page.module.css'

/** Light or dark, and how close rows stand. At once, and only on this laptop. */
export function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [density, setDensity] = useDensitySetting()
  const scheme = useId()
  const rows = useId()
  return (
    <Section title="Appearance">
      <Card padded>
        <div className={styles.setting}>
          <div id={scheme}>
            Light or dark
            <p className={styles.soft}>Slides keep the colours of their deck.</p>
          </div>
          <SegmentedControl
            aria-labelledby={scheme}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
            data={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
              { value: 'auto', label: 'As the system' },
            ]}
          />
        </div>
        <div className={styles.setting}>
          <div id={rows}>
            Rows
            <p className={styles.soft}>Comfortable for fingers, compact for more at a glance.</p>
          </div>
          <SegmentedControl
            aria-labelledby={rows}
            value={density}
            onChange={(value) => setDensity(value as Density)}
            data={[
              { value: 'comfortable', label: 'Comfortable' },
              { value: 'compact', label: 'Compact' },
            ]}
          />
        </div>
      </Card>
    </Section>
  )
}
