import { Button, Progress } from '@mantine/core'
import { When } from '../../ui/when.tsx'
import { Card, Section } from '../../ui/section.tsx'
import styles from './import.module.css'
import { useEarlierImports } from './use-earlier-imports.ts'

/** This person's imports, each of which can be taken back. */
export function EarlierImports() {
  const { imports, undo, running, words } = useEarlierImports()
  if (imports.length === 0 && !words) return null
  return (
    <Section title="Imports">
      {words && <p role="status">{words}</p>}
      <Card>
        <ul className={styles.earlier}>
          {imports.map((one) => (
            <li key={one.importId}>
              <span>
                {one.fileName} · {one.records.toLocaleString()} records · <When at={one.at} />
              </span>
              {running?.importId === one.importId ? (
                <Progress
                  className={styles.bar}
                  value={(running.done / Math.max(1, running.total)) * 100}
                  aria-label="Undoing"
                />
              ) : (
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={running !== null}
                  onClick={() => void undo(one)}
                >
                  Undo this import
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
