import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import type { NeedsYou } from '../../sync/contract.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { toast } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { kindWords } from '../palette/kind-words.ts'
import { useRoadbook } from '../roadbook.tsx'
import { useNeedsYouPanel } from './needs-you-state.ts'
import styles from './needs-you-panel.module.css'
import { meetingWords, refusalWords } from './refusal-words.ts'
import { useNeedsYou } from '../../sync/hooks.ts'

/** What the office refused, or what could not be put together: with the reason, and what one can do. */
export function NeedsYouPanel() {
  const { opened, close } = useNeedsYouPanel()
  return (
    <Drawer opened={opened} onClose={close} position="right" size={480} title="Needs you">
      {opened && <NeedsYouList />}
    </Drawer>
  )
}

function NeedsYouList() {
  const { items: groups, settle } = useNeedsYou()
  if (groups.length === 0)
    return <EmptyState title="Nothing needs you">Everything that you did was taken by the office.</EmptyState>
  return (
    <>
      <p className={styles.intro}>
        These changes are safe on this laptop, but the office has not taken them. Nothing is thrown away until
        you say so.
      </p>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.group} group={group} onSettle={settle} />
        ))}
      </ul>
    </>
  )
}

function Group({
  group,
  onSettle,
}: {
  group: NeedsYou
  onSettle: (group: string, how: 'send-again' | 'drop') => Promise<void>
}) {
  const { host } = useRoadbook()
  const [busy, setBusy] = useState(false)
  const settle = async (how: 'send-again' | 'drop') => {
    setBusy(true)
    await onSettle(group.group, how).finally(() => setBusy(false))
    toast.say(how === 'drop' ? 'Dropped. The office’s version stands.' : 'It goes out again.')
  }
  const keep = async () => {
    const text = JSON.stringify(group, null, 2)
    const saved = await host['file.save'](
      `${fileName(group.label)}.json`,
      'application/json',
      new TextEncoder().encode(text),
    )
    if (saved.saved) toast.say(saved.path ? `Exported to ${saved.path}` : 'Exported')
  }
  return (
    <li className={styles.group}>
      <header>
        <strong>{group.label}</strong>
        <When at={group.at} />
      </header>
      <ul>
        {group.records.map((record) => (
          <li key={record.id}>
            <span>
              {kindWords[record.kind].one}: {record.title || 'no name'}
              {record.field && `, ${record.field}`}
            </span>
            <span className={styles.why}>
              {record.code ? refusalWords[record.code] : (group.why ?? meetingWords)}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button variant="subtle" disabled={busy} onClick={() => void keep()}>
          Export
        </Button>
        <Button disabled={busy} onClick={() => void settle('drop')}>
          Drop mine
        </Button>
        <Button variant="filled" disabled={busy} onClick={() => void settle('send-again')}>
          Send again
        </Button>
      </div>
    </li>
  )
}

const fileName = (label: string) => label.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'change'
