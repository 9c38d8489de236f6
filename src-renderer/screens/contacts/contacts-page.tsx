/** Contacts: everyone whom one knows, and the person who is open beside the list. */
import { IconAddressBook } from '@tabler/icons-react'
import { useParams } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListAndRecord } from '../../ui/list-and-record.tsx'
import { AddContact } from './add-contact.tsx'
import { ContactList } from './contact-list.tsx'
import { ContactRecord } from './contact-record.tsx'

export default function ContactsPage() {
  const { id } = useParams()
  return (
    <>
      <ListAndRecord
        listPath="/contacts"
        list={<ContactList openId={id} />}
        record={id ? <ContactRecord key={id} id={id} /> : null}
        empty={
          <EmptyState icon={<IconAddressBook size={28} stroke={1.5} />} title="Choose a contact">
            How to reach them and what they decide stands here.
          </EmptyState>
        }
      />
      <AddContact />
    </>
  )
}
