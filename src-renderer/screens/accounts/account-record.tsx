import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { Account } from '#shared/accounts/account.ts'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { pathTo } from '../../app/paths.ts'
import { useDelete } from '../../app/use-edit.ts'
import { usePeople } from '../../app/use-people.ts'
import { useRecord } from '../../app/use-records.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Initials } from '../../ui/initials.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { AccountContacts } from './account-contacts.tsx'
import { AccountDeals } from './account-deals.tsx'
import { AccountFacts } from './account-facts.tsx'
import { AccountFields } from './account-fields.tsx'
import { AccountTimeline } from './account-timeline.tsx'
import styles from './accounts.module.css'
import { LogContact } from './log-contact.tsx'
import { kindWords, tierWords } from './words.ts'

/** One account: its facts, people, deals, and all that was said, newest first. */
export function AccountRecord({ id }: { id: string }) {
  const account = useRecord('accounts', id)
  if (account === undefined) return <PageLoading />
  if (account === null) {
    return (
      <EmptyState title="This account is not on this laptop">
        It may have been deleted, or handed to a colleague. Nothing that you wrote is lost: what had not been
        sent is under Needs you.
      </EmptyState>
    )
  }
  return <OpenAccount account={account} />
}

function OpenAccount({ account }: { account: Account }) {
  const { id, name } = account
  const people = usePeople()
  const remove = useDelete()
  const [editing, setEditing] = useState(false)
  const [logging, setLogging] = useState(false)
  const actions = useMemo((): { primary: Action; quiet: Action[] } => {
    const group = 'This account'
    return {
      primary: {
        id: 'account.plan',
        label: 'Plan meeting',
        keys: 'm',
        group,
        run: ({ go }) => go(pathTo.planMeeting({ accountId: id })),
      },
      quiet: [
        {
          id: 'account.log',
          label: 'Log contact',
          keys: 'c',
          group,
          also: 'call visit e-mail',
          run: () => setLogging(true),
        },
        {
          id: 'account.edit',
          label: editing ? 'Done editing' : 'Edit',
          keys: editing ? ['e', 'mod+Enter'] : 'e',
          group,
          run: () => setEditing(!editing),
        },
      ],
    }
  }, [id, editing])
  const deletion: Action = {
    id: 'account.delete',
    label: 'Delete account',
    group: 'This account',
    run: async ({ go }) => {
      if (await remove('accounts', id, `Delete account ${name}`, `${name} was deleted.`)) go('/accounts')
    },
  }
  useActions([deletion])
  return (
    <Page
      title={name}
      above={
        <span className={styles.above}>
          <Initials name={name} seed={id} size={24} square />
          <span>{kindWords[account.kind]}</span>
          <span>{tierWords[account.tier]}</span>
          <span>{people.nameOf(account.ownerId)}</span>
        </span>
      }
      primary={actions.primary}
      quiet={actions.quiet}
    >
      {account.parentId && <Parent id={account.parentId} />}
      {editing ? (
        <AccountFields
          account={account}
          people={people}
          onDone={() => setEditing(false)}
          deletion={deletion}
        />
      ) : (
        <AccountFacts account={account} />
      )}
      <AccountContacts account={account} />
      <AccountDeals accountId={id} />
      <SidePanel label="Timeline">
        <AccountTimeline accountId={id} nameOf={people.nameOf} onLog={() => setLogging(true)} />
      </SidePanel>
      <LogContact account={account} opened={logging} onClose={() => setLogging(false)} />
    </Page>
  )
}

function Parent({ id }: { id: string }) {
  const parent = useRecord('accounts', id)
  if (!parent) return null
  return (
    <p className={styles.parent}>
      Belongs to <Link to={pathTo.account(id)}>{parent.name}</Link>
    </p>
  )
}
