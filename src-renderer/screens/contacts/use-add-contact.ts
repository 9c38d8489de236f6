import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { v7 as newId } from 'uuid'
import { newContact } from '#shared/contacts/rules.ts'
import { checkEmail, checkName, checkPhone } from '#shared/fields/checks.ts'
import { pathTo } from '../../app/paths.ts'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { changeTo } from '../../database/changes.ts'
import { toast } from '../../ui/toast.ts'

const nothing = { name: '', accountId: '', title: '', email: '', phone: '' }

/** What is typed for a new contact, the accounts that fit what is typed, and saving it. */
export function useAddContact(onDone: () => void) {
  const { database, me } = useRoadbook()
  const navigate = useNavigate()
  const [fields, setFields] = useState(nothing)
  const [looked, lookFor] = useState('')
  const [accounts, setAccounts] = useState<{ value: string; label: string }[]>([])
  const [tried, setTried] = useState(false)
  const [failed, setFailed] = useState<string>()
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      void database.projection
        .list({ kind: 'accounts', text: looked, sort: { by: 'name' }, offset: 0, limit: 20 })
        .then(({ rows }) => {
          if (!current) return
          // The chosen account stays among the choices while another is looked for.
          setAccounts((old) => {
            const chosen = old.filter(({ value }) => value === fields.accountId)
            const found = rows.map(({ id, title }) => ({ value: id, label: title }))
            return [...chosen, ...found.filter(({ value }) => value !== fields.accountId)]
          })
        })
    }, 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [database, looked, fields.accountId])
  const problems = {
    name: failed ?? (tried ? checkName(fields.name) : undefined),
    email: checkEmail(fields.email),
    phone: checkPhone(fields.phone),
  }
  return {
    fields,
    problems,
    accounts,
    lookFor,
    set: (part: Partial<typeof nothing>) => {
      setFailed(undefined)
      setFields((old) => ({ ...old, ...part }))
    },
    save: async () => {
      setTried(true)
      if (checkName(fields.name) || problems.email || problems.phone) return
      const by = { personId: me.personId, at: new Date().toISOString(), newId: () => newId() }
      const contact = newContact(fields, by)
      const written = await database.door.write({
        label: `Add contact ${contact.name}`,
        changes: [changeTo('contacts', contact)],
      })
      if (!written.ok) return setFailed(say(written.problem))
      onDone()
      toast.say(`${contact.name} was added.`)
      void navigate(pathTo.contact(contact.id))
    },
  }
}
