import {
  Button,
  Group,
  Modal,
  MultiSelect,
  SegmentedControl,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { usePlanning } from './planning.ts'
import { usePlanMeeting } from './use-plan-meeting.ts'
import { kindWords, meetingKinds } from './words.ts'

/** Planning a meeting: an account and a time are enough. */
export function PlanMeeting() {
  const { open, accountId, hide } = usePlanning()
  return (
    <Modal opened={open} onClose={hide} title="Plan meeting" size="lg">
      {open && <PlanForm accountId={accountId} onDone={hide} />}
    </Modal>
  )
}

function PlanForm({ accountId, onDone }: { accountId: string; onDone: () => void }) {
  const form = usePlanMeeting(accountId, onDone)
  const { fields, set } = form
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label="Kind"
          value={fields.kind}
          data={meetingKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
          onChange={(kind) => set({ kind: kind as typeof fields.kind })}
        />
        <Select
          label="Account"
          placeholder="Type a name"
          data-autofocus
          data={form.accounts.options}
          value={fields.accountId || null}
          searchable
          clearable
          nothingFoundMessage="No account has this name"
          filter={({ options }) => options}
          onSearchChange={form.accounts.search}
          onChange={(id) => form.setAccount(id ?? '')}
        />
        <TextInput
          label="Subject"
          placeholder={form.subjectHint}
          value={fields.subject}
          error={form.subjectProblem}
          onChange={(event) => set({ subject: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <TextInput
            label="Starts"
            type="datetime-local"
            value={form.start}
            onChange={(event) => form.setStart(event.currentTarget.value)}
          />
          <TextInput
            label="Ends"
            type="datetime-local"
            value={form.end}
            error={form.timesProblem}
            onChange={(event) => form.setEnd(event.currentTarget.value)}
          />
        </Group>
        <Group grow align="flex-start">
          <MultiSelect
            label="Who will be there"
            placeholder={fields.accountId ? undefined : 'Choose an account first'}
            disabled={!fields.accountId}
            data={form.contacts}
            value={fields.contactIds}
            searchable
            hidePickedOptions
            nothingFoundMessage="Nobody of this account has this name"
            onChange={(contactIds) => set({ contactIds })}
          />
          <MultiSelect
            label="Colleagues"
            data={[...form.colleagues]}
            value={fields.colleagueIds}
            searchable
            hidePickedOptions
            onChange={(colleagueIds) => set({ colleagueIds })}
          />
        </Group>
        <TextInput
          label="Place"
          placeholder={form.placeHint || 'Where it is, or a link'}
          value={fields.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
        <MultiSelect
          label="Decks to show"
          data={form.decks}
          value={fields.deckIds}
          searchable
          hidePickedOptions
          onChange={(deckIds) => set({ deckIds })}
        />
        <Textarea
          label="Agenda"
          autosize
          minRows={2}
          value={fields.agenda}
          onChange={(event) => set({ agenda: event.currentTarget.value })}
        />
        <Group justify="flex-end" mt="sm">
          <Button onClick={onDone}>Cancel</Button>
          <Button type="submit" variant="filled" disabled={form.timesProblem !== undefined}>
            Plan meeting
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
