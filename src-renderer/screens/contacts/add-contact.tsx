import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useAdding } from './adding.ts'
import { useAddContact } from './use-add-contact.ts'

/** Adding a contact from the list: a name is enough; the account is found by typing. */
export function AddContact() {
  const { open, hide } = useAdding()
  return (
    <Modal opened={open} onClose={hide} title="Add contact">
      {open && <Form onDone={hide} />}
    </Modal>
  )
}

function Form({ onDone }: { onDone: () => void }) {
  const { fields, set, problems, accounts, lookFor, save } = useAddContact(onDone)
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
          error={problems.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Select
          label="Account"
          placeholder="Type a name"
          searchable
          clearable
          data={accounts}
          value={fields.accountId || null}
          filter={({ options }) => options}
          onSearchChange={lookFor}
          nothingFoundMessage="No account of this name"
          onChange={(accountId) => set({ accountId: accountId ?? '' })}
        />
        <TextInput
          label="Job title"
          value={fields.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <TextInput
          label="E-mail"
          value={fields.email}
          error={problems.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <TextInput
          label="Phone"
          value={fields.phone}
          error={problems.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <Group justify="flex-end" mt="sm">
          <Button onClick={onDone}>Cancel</Button>
          <Button type="submit" variant="filled">
            Add contact
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
