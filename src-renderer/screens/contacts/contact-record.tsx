import { Anchor } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Contact } from '#shared/contacts/contact.ts'
import type { Action } from '../../app/actions/action.ts'
import { pathTo } from '../../app/paths.ts'
import { useDelete } from '../../app/use-edit.ts'
import { useRecord } from '../../app/use-records.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Initials } from '../../ui/initials.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { ContactFields } from './contact-fields.tsx'
import styles from './contacts.module.css'
import { birthdayWords, channelWords, consentWords, partWords, phoneWords, stanceWords } from './words.ts'

/** One person: how to reach them, what they decide, what they think of us. */
export function ContactRecord({ id }: { id: string }) {
  const contact = useRecord('contacts', id)
  if (contact === undefined) return <PageLoading />
  if (contact === null) {
    return (
      <EmptyState title="This contact is not on this laptop">
        They may have been deleted, or their account was handed to a colleague.
      </EmptyState>
    )
  }
  return <OpenContact contact={contact} />
}

function OpenContact({ contact }: { contact: Contact }) {
  const { id, name, accountId } = contact
  const account = useRecord('accounts', accountId)
  const remove = useDelete()
  const [editing, setEditing] = useState(false)
  const actions = useMemo((): { primary: Action; quiet: Action[] } => {
    const group = 'This contact'
    return {
      primary: {
        id: 'contact.edit',
        label: editing ? 'Done editing' : 'Edit',
        keys: editing ? ['e', 'mod+Enter'] : 'e',
        group,
        run: () => setEditing(!editing),
      },
      quiet: [
        {
          id: 'contact.delete',
          label: 'Delete',
          group,
          run: async ({ go }) => {
            if (await remove('contacts', id, `Delete contact ${name}`, `${name} was deleted.`))
              go('/contacts')
          },
        },
      ],
    }
  }, [id, name, editing, remove])
  return (
    <Page
      title={name}
      primary={actions.primary}
      quiet={actions.quiet}
      above={
        <span className={styles.above}>
          <Initials name={name} seed={id} size={24} />
          {contact.title}
          {account && <Link to={pathTo.account(account.id)}>{account.name}</Link>}
        </span>
      }
    >
      {contact.consent === 'refused' && (
        <p>
          <StateWord tone="attention">{consentWords.refused}</StateWord>
        </p>
      )}
      {editing ? (
        <ContactFields contact={contact} onDone={() => setEditing(false)} />
      ) : (
        <ContactFacts contact={contact} />
      )}
    </Page>
  )
}

function ContactFacts({ contact }: { contact: Contact }) {
  const emails = [contact.email, ...(contact.otherEmails ?? [])].filter((email) => email !== undefined)
  return (
    <Section title="Facts">
      <Card padded>
        <Facts columns={2}>
          {contact.phones.map((phone) => (
            <Fact key={phone.id} label={phoneWords[phone.use]}>
              <Anchor href={`tel:${phone.number}`}>{phone.number}</Anchor>
            </Fact>
          ))}
          {emails.map((email) => (
            <Fact key={email} label="E-mail">
              {contact.consent === 'refused' ? email : <Anchor href={`mailto:${email}`}>{email}</Anchor>}
            </Fact>
          ))}
          <Maybe label="Prefers" value={contact.preferredChannel && channelWords[contact.preferredChannel]} />
          <Maybe label="Department" value={contact.department} />
          <Fact label="In decisions">{partWords[contact.part]}</Fact>
          <Fact label="Towards us">{stanceWords[contact.stance]}</Fact>
          <Fact label="Consent">{consentWords[contact.consent]}</Fact>
          <Maybe label="Birthday" value={contact.birthday && birthdayWords(contact.birthday)} />
          <Maybe label="Language" value={contact.language} />
          <Maybe label="Tags" value={contact.tags.join(', ')} />
        </Facts>
        {contact.about && (
          <p className={styles.about} dir="auto">
            {contact.about}
          </p>
        )}
      </Card>
    </Section>
  )
}

function Maybe({ label, value }: { label: string; value: ReactNode }) {
  if (!value) return null
  return <Fact label={label}>{value}</Fact>
}
