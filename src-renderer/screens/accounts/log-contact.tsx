import {
  Button,
  Checkbox,
  Group,
  Modal,
  MultiSelect,
  SegmentedControl,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import type { Account } from '#shared/accounts/account.ts'
import { type LoggedKind, useLogContact } from './use-log-contact.ts'

/** Writing down a call, visit or e-mail that was: what about, with whom, what came of it. */
export function LogContact({
  account,
  opened,
  onClose,
}: {
  account: Account
  opened: boolean
  onClose: () => void
}) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Log contact with ${account.name}`}>
      {opened && <Form account={account} onDone={onClose} />}
    </Modal>
  )
}

function Form({ account, onDone }: { account: Account; onDone: () => void }) {
  const { fields, set, problem, people, save } = useLogContact(account, onDone)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label="What it was"
          value={fields.kind}
          onChange={(kind) => set({ kind: kind as LoggedKind })}
          data={[
            { value: 'call', label: 'Call' },
            { value: 'visit', label: 'Visit' },
            { value: 'email', label: 'E-mail' },
          ]}
        />
        <TextInput
          label="What about"
          data-autofocus
          required
          value={fields.subject}
          error={problem}
          onChange={(event) => set({ subject: event.currentTarget.value })}
        />
        <MultiSelect
          label="With"
          data={people}
          value={fields.contactIds}
          searchable
          hidePickedOptions
          onChange={(contactIds) => set({ contactIds })}
        />
        <Textarea
          label="What was said"
          autosize
          minRows={3}
          value={fields.outcome}
          onChange={(event) => set({ outcome: event.currentTarget.value })}
        />
        <TextInput
          label="Next step"
          value={fields.nextStep}
          onChange={(event) => set({ nextStep: event.currentTarget.value })}
        />
        <Checkbox
          label="The customer took part"
          description="Only such contacts count for the cadence"
          checked={fields.twoWay}
          onChange={(event) => set({ twoWay: event.currentTarget.checked })}
        />
        <Group justify="flex-end" mt="sm">
          <Button onClick={onDone}>Cancel</Button>
          <Button type="submit" variant="filled">
            Log it
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
