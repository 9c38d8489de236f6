import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { Link } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import { useAdding } from './adding.ts'
import { optionsOf } from '../../ui/options-of.ts'
import styles from './accounts.module.css'
import { useAddAccount } from './use-add-account.ts'
import { kindWords } from './words.ts'

/** Adding an account: its name is enough; what looks the same is shown while typing. */
export function AddAccount() {
  const { open, hide } = useAdding()
  return (
    <Modal opened={open} onClose={hide} title="Add account">
      {open && <AddAccountForm onDone={hide} />}
    </Modal>
  )
}

function AddAccountForm({ onDone }: { onDone: () => void }) {
  const { fields, set, problem, alike, canSave, save } = useAddAccount(onDone)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <TextInput
          label="Name"
          data-autofocus
          required
          value={fields.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={problem}
        />
        {alike.length > 0 && (
          <div className={styles.alike} role="status">
            May be here already:
            <ul>
              {alike.map((hit) => (
                <li key={hit.id}>
                  <Link to={pathTo.account(hit.id)} onClick={onDone}>
                    <bdi>{hit.title}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Select
          label="Kind"
          data={optionsOf(kindWords)}
          value={fields.kind}
          allowDeselect={false}
          onChange={(kind) => kind && set({ kind: kind as keyof typeof kindWords })}
        />
        <Group grow>
          <TextInput
            label="City"
            value={fields.city}
            onChange={(event) => set({ city: event.currentTarget.value })}
          />
          <TextInput
            label="Country"
            value={fields.country}
            onChange={(event) => set({ country: event.currentTarget.value })}
          />
        </Group>
        <Group justify="flex-end" mt="sm">
          <Button onClick={onDone}>Cancel</Button>
          <Button type="submit" variant="filled" disabled={!canSave}>
            Add account
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
