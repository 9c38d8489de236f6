import { useState } from 'react'
import { v7 as newId } from 'uuid'
import type { Account } from '#shared/accounts/account.ts'
import { newContact } from '#shared/contacts/rules.ts'
import { checkEmail, checkName, checkPhone } from '#shared/fields/checks.ts'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecords } from '../../app/use-records.ts'
import { changeTo } from '../../database/changes.ts'
import { toast } from '../../ui/toast.ts'

const nothing = { name: '', title: '', email: '', phone: '' }

/** The contacts of an account, by name, and what is typed for a new one. */
export function useAccountContacts(account: Account) {
  const { database, me } = useRoadbook()
  const contacts =
    useRecords('contacts', {
      selector: { accountId: account.id },
      sort: [{ accountId: 'asc' }, { nameKey: 'asc' }],
      limit: 200,
    }) ?? []
  const [adding, setAdding] = useState(false)
  const [fields, setFields] = useState(nothing)
  const [tried, setTried] = useState(false)
  const problems = {
    name: tried ? checkName(fields.name) : undefined,
    email: checkEmail(fields.email),
    phone: checkPhone(fields.phone),
  }
  const close = () => {
    setAdding(false)
    setTried(false)
    setFields(nothing)
  }
  return {
    contacts,
    adding,
    fields,
    problems,
    set: (part: Partial<typeof nothing>) => setFields((old) => ({ ...old, ...part })),
    setAdding: (on: boolean) => (on ? setAdding(true) : close()),
    save: async () => {
      setTried(true)
      if (checkName(fields.name) || problems.email || problems.phone) return
      const by = { personId: me.personId, at: new Date().toISOString(), newId: () => newId() }
      const contact = newContact({ ...fields, accountId: account.id }, by)
      const written = await database.door.write({
        label: `Add contact ${contact.name}`,
        changes: [changeTo('contacts', contact)],
      })
      if (!written.ok) return void toast.problem(say(written.problem))
      toast.say(`${contact.name} was added.`)
      close()
    },
  }
}
