import { Modal } from '@mantine/core'
import { KeyHint } from '../../ui/key-hint.tsx'
import { type Action, keysOf } from '../actions/action.ts'
import { spoken } from '../actions/keys.ts'
import { presentActions, useRegistry } from '../actions/registry.ts'
import { useAllKeys } from './palette-state.ts'
import styles from './all-keys.module.css'

/** Every key that does something here, by group. */
export function AllKeys() {
  const { opened, close } = useAllKeys()
  return (
    <Modal opened={opened} onClose={close} title="All keys" size="xl">
      {opened && <KeyList />}
    </Modal>
  )
}

function KeyList() {
  // Drawn anew when what is in front registers something else.
  useRegistry((state) => state.layers)
  const groups = new Map<string, Action[]>()
  for (const action of presentActions()) {
    if (keysOf(action).length === 0) continue
    const group = action.group ?? 'On this page'
    groups.set(group, [...(groups.get(group) ?? []), action])
  }
  return (
    <div className={styles.groups}>
      {[...groups].map(([group, actions]) => (
        <section key={group} className={styles.group}>
          <h3>{group}</h3>
          <dl>
            {actions.map((action) => (
              <div key={action.id}>
                <dt>{action.label}</dt>
                <dd>
                  <KeyHint keys={keysOf(action)[0] ?? ''} />
                  <span className={styles.spoken}>{spoken(keysOf(action)[0] ?? '')}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
