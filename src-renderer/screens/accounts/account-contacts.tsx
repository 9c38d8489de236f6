import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Account } from '#shared/accounts/account.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { pathTo } from '../../app/paths.ts'
import { Initials } from '../../ui/initials.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import styles from './accounts.module.css'
import { useAccountContacts } from './use-account-contacts.ts'

const partWords: Record<Contact['part'], string> = {
  'decision-maker': 'Decides',
  champion: 'Champion',
  influencer: 'Influences',
  user: 'Uses',
  gatekeeper: 'Gatekeeper',
  blocker: 'Blocks',
  unknown: '',
}

/** A field that one opened to type in has the focus when it appears. */
const focus = (field: HTMLInputElement | null) => field?.focus()

/** The people at an account, and adding one on a line. */
export function AccountContacts({ account }: { account: Account }) {
  const { contacts, adding, setAdding, fields, set, problems, save } = useAccountContacts(account)
  useActions([
    {
      id: 'contact.cancel',
      label: 'Cancel',
      keys: 'Escape',
      hidden: true,
      inFields: true,
      isEnabled: () => adding,
      run: () => setAdding(false),
    },
  ])
  return (
    <Section
      title="Contacts"
      count={contacts.length}
      aside={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => setAdding(true)}
        >
          Add contact
        </Button>
      }
    >
      {adding && (
        <form
          className={styles.quick}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <TextInput
            aria-label="Name"
            placeholder="Name"
            ref={focus}
            value={fields.name}
            error={problems.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            aria-label="Job title"
            placeholder="Job title"
            value={fields.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <TextInput
            aria-label="E-mail"
            placeholder="E-mail"
            value={fields.email}
            error={problems.email}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
          <TextInput
            aria-label="Phone"
            placeholder="Phone"
            value={fields.phone}
            error={problems.phone}
            onChange={(event) => set({ phone: event.currentTarget.value })}
          />
          <Button type="submit" variant="filled">
            Add contact
          </Button>
        </form>
      )}
      {contacts.length > 0 ? (
        <Card>
          <ul className={styles.contacts}>
            {contacts.map((contact) => (
              <li key={contact.id}>
                <Link to={pathTo.contact(contact.id)} className={styles.contact}>
                  <Initials name={contact.name} seed={contact.id} size={24} />
                  <span className={styles.name}>
                    <bdi>{contact.name}</bdi>
                  </span>
                  <span className={styles.place}>{contact.title}</span>
                  {partWords[contact.part] && (
                    <StateWord tone={contact.part === 'blocker' ? 'attention' : 'plain'}>
                      {partWords[contact.part]}
                    </StateWord>
                  )}
                  <span className={styles.reach}>{contact.phones[0]?.number ?? contact.email}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        !adding && (
          <p className={styles.none}>Nobody is known here yet. Add the first person whom you meet.</p>
        )
      )}
    </Section>
  )
}
