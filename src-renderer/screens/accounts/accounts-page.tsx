/** Accounts: the list, and the account that is open beside it. */
import { IconBuilding } from '@tabler/icons-react'
import { useParams } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListAndRecord } from '../../ui/list-and-record.tsx'
import { AccountList } from './account-list.tsx'
import { AccountRecord } from './account-record.tsx'
import { AddAccount } from './add-account.tsx'

export default function AccountsPage() {
  const { id } = useParams()
  return (
    <>
      <ListAndRecord
        listPath="/accounts"
        list={<AccountList openId={id} />}
        record={id ? <AccountRecord key={id} id={id} /> : null}
        empty={
          <EmptyState icon={<IconBuilding size={28} stroke={1.5} />} title="Choose an account">
            Its facts, people and everything that was said stand here.
          </EmptyState>
        }
      />
      <AddAccount />
    </>
  )
}
