import { Button } from '@mantine/core'
import { IconBuilding } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import type { ListRow } from '../../database/contract.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterBar, FilterMenu } from '../../ui/filter-bar.tsx'
import { Initials } from '../../ui/initials.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { When } from '../../ui/when.tsx'
import { addAccount } from './actions.ts'
import styles from './accounts.module.css'
import { sorts, useAccountList } from './use-account-list.ts'
import { countryName, kindWords } from './words.ts'

const add = { ...addAccount, keys: 'n' }

/** The accounts that this person may see: any number, sorted and filtered, a window of them at a time. */
export function AccountList({ openId }: { openId: string | undefined }) {
  const { list, state, filters, filtered, people, set, clear, choices } = useAccountList()
  const navigate = useNavigate()
  const { count } = list
  return (
    <Page
      title="Accounts"
      fill
      primary={add}
      above={count !== undefined && `${count.toLocaleString()}${filtered ? ' found' : ''}`}
      tools={
        <FilterBar
          text={filters.text}
          onText={(text) => set({ text })}
          label="Search accounts"
          sort={{
            options: sorts,
            by: filters.sort,
            descending: filters.descending,
            onChange: (sort, descending) => set({ sort, descending }),
          }}
          onClear={filtered ? clear : undefined}
        >
          <FilterMenu
            label="Owner"
            options={choices.owners}
            chosen={filters.ownerId}
            onChange={(ownerId) => set({ ownerId })}
          />
          <FilterMenu
            label="Kind"
            options={choices.kinds}
            chosen={filters.kind}
            onChange={(kind) => set({ kind })}
          />
          <FilterMenu
            label="Tier"
            options={choices.tiers}
            chosen={filters.tier}
            onChange={(tier) => set({ tier })}
          />
          <FilterMenu
            label="Tags"
            options={choices.tags}
            chosen={filters.tag}
            onChange={(tag) => set({ tag })}
          />
        </FilterBar>
      }
    >
      {list.problem ? (
        <ErrorState
          title="The list could not be read."
          safe="Your accounts are safe on this laptop."
          onAgain={() => navigate(0)}
        >
          {list.problem}
        </ErrorState>
      ) : count === undefined || (count === 0 && state.kind !== 'ready') ? (
        <PageLoading
          words={
            state.kind === 'building'
              ? `Preparing the list: ${state.done.toLocaleString()} of ${state.total.toLocaleString()}`
              : 'One moment'
          }
        />
      ) : count === 0 ? (
        filtered ? (
          <EmptyState icon={<IconBuilding size={28} stroke={1.5} />} title="No account fits">
            <Button onClick={clear}>Clear the filters</Button>
          </EmptyState>
        ) : (
          <EmptyState
            icon={<IconBuilding size={28} stroke={1.5} />}
            title="Your accounts stand here"
            action={addAccount}
          >
            Add the first, or import them from another system.
          </EmptyState>
        )
      ) : (
        <VirtualList<ListRow>
          name="accounts"
          label="Accounts"
          count={count}
          row={list.row}
          keyOf={(row) => row.id}
          openKey={openId}
          onOpen={(row) => void navigate(pathTo.account(row.id))}
          onWindow={list.onWindow}
          arrived={list.arrived}
          onLetIn={list.letIn}
          draw={(row) => <AccountRow row={row} owner={people.nameOf(String(row.columns.ownerId))} />}
        />
      )}
    </Page>
  )
}

function AccountRow({ row: { id, title, columns }, owner }: { row: ListRow; owner: string }) {
  const place = [columns.city, columns.country && countryName(String(columns.country))]
    .filter(Boolean)
    .join(', ')
  return (
    <div className={styles.fit}>
      <div className={styles.row}>
        <Initials name={title} seed={id} size={24} square />
        <span className={styles.name}>
          <bdi>{title}</bdi>
        </span>
        <span className={styles.place}>
          <bdi>{place}</bdi>
        </span>
        <span className={styles.kind}>{kindWords[columns.kind as keyof typeof kindWords]}</span>
        <span className={styles.tier} title={`Tier ${columns.tier}`}>
          {columns.tier}
        </span>
        <span className={styles.owner}>{owner}</span>
        <span className={styles.last}>
          {columns.lastContact ? <When at={String(columns.lastContact)} dayOnly /> : 'No contact yet'}
        </span>
      </div>
    </div>
  )
}
