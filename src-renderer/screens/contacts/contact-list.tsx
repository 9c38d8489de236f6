import { Button } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import { useProjectedList } from '../../app/use-projected-list.ts'
import { useRecord } from '../../app/use-records.ts'
import type { ListRow } from '../../database/contract.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar, FilterMenu } from '../../ui/filter-bar.tsx'
import { Initials } from '../../ui/initials.tsx'
import { optionsOf } from '../../ui/options-of.ts'
import { useMemory } from '../../ui/memory.ts'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { addContact } from './actions.ts'
import styles from './contacts.module.css'
import { partWords } from './words.ts'

const add = { ...addContact, keys: 'n' }
interface Filters {
  text: string
  part: string[]
}
const unfiltered: Filters = { text: '', part: [] }

/** Everyone whom this person may see, by name. */
export function ContactList({ openId }: { openId: string | undefined }) {
  const [filters, setFilters] = useMemory<Filters>('contacts:filters', unfiltered)
  const query = useMemo(
    () => ({
      kind: 'contacts' as const,
      text: filters.text,
      filter: { kind: filters.part },
      sort: { by: 'name' },
    }),
    [filters],
  )
  const list = useProjectedList(query)
  const navigate = useNavigate()
  const { count } = list
  const filtered = filters.text.trim() !== '' || filters.part.length > 0
  const clear = () => setFilters(unfiltered)
  return (
    <Page
      title="Contacts"
      fill
      primary={add}
      above={count !== undefined && `${count.toLocaleString()}${filtered ? ' found' : ''}`}
      tools={
        <FilterBar
          text={filters.text}
          onText={(text) => setFilters({ ...filters, text })}
          label="Search contacts"
          onClear={filtered ? clear : undefined}
        >
          <FilterMenu
            label="Part"
            options={optionsOf(partWords)}
            chosen={filters.part}
            onChange={(part) => setFilters({ ...filters, part })}
          />
        </FilterBar>
      }
    >
      {count === undefined ? (
        <PageLoading />
      ) : count === 0 ? (
        <EmptyState
          icon={<IconAddressBook size={28} stroke={1.5} />}
          title={filtered ? 'No contact fits' : 'The people whom you meet stand here'}
          action={filtered ? undefined : addContact}
        >
          {filtered ? (
            <Button onClick={clear}>Clear the filters</Button>
          ) : (
            'Add the first, or import them from another system.'
          )}
        </EmptyState>
      ) : (
        <VirtualList<ListRow>
          name="contacts"
          label="Contacts"
          count={count}
          row={list.row}
          keyOf={(row) => row.id}
          openKey={openId}
          onOpen={(row) => void navigate(pathTo.contact(row.id))}
          onWindow={list.onWindow}
          arrived={list.arrived}
          onLetIn={list.letIn}
          draw={(row) => <ContactRow row={row} />}
        />
      )}
    </Page>
  )
}

function ContactRow({ row: { id, title, columns } }: { row: ListRow }) {
  const account = useRecord('accounts', String(columns.accountId ?? ''))
  return (
    <>
      <Initials name={title} seed={id} size={24} />
      <span className={styles.name}>
        <bdi>{title}</bdi>
      </span>
      <span className={styles.soft}>{columns.jobTitle}</span>
      <span className={styles.soft}>
        <bdi>{account?.name}</bdi>
      </span>
      <span className={styles.reach}>{columns.phone || columns.email}</span>
    </>
  )
}
