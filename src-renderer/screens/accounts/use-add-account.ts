import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { v7 as newId } from 'uuid'
import { newAccount } from '#shared/accounts/rules.ts'
import { checkName } from '#shared/fields/checks.ts'
import { pathTo } from '../../app/paths.ts'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { changeTo } from '../../database/changes.ts'
import type { SearchHit } from '../../database/contract.ts'
import { countryCode } from '../../importing/values.ts'
import { toast } from '../../ui/toast.ts'

interface Fields {
  name: string
  kind: 'prospect' | 'customer' | 'partner'
  city: string
  country: string
}

/** What is typed for a new account, what looks like it, and saving it. */
export function useAddAccount(onDone: () => void) {
  const { database, me } = useRoadbook()
  const navigate = useNavigate()
  const [fields, setFields] = useState<Fields>({ name: '', kind: 'prospect', city: '', country: '' })
  const [touched, setTouched] = useState(false)
  const [failed, setFailed] = useState<string>()
  const [alike, setAlike] = useState<readonly SearchHit[]>([])
  const name = fields.name.trim()
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      const looked =
        name.length < 3
          ? Promise.resolve([])
          : database.projection.search(name, { kinds: ['accounts'], limit: 4 })
      void looked.then((found) => current && setAlike(found))
    }, 150)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [name, database])
  return {
    fields,
    alike,
    problem: failed ?? (touched ? checkName(fields.name) : undefined),
    canSave: name !== '',
    set: (part: Partial<Fields>) => {
      setFailed(undefined)
      setTouched(true)
      setFields((old) => ({ ...old, ...part }))
    },
    save: async () => {
      const { city, country } = fields
      const account = newAccount(
        {
          name,
          kind: fields.kind,
          ownerId: me.personId,
          city: city.trim(),
          country: countryCode(country) ?? country.trim(),
        },
        { personId: me.personId, at: new Date().toISOString(), newId: () => newId() },
      )
      const written = await database.door.write({
        label: `Add account ${name}`,
        changes: [changeTo('accounts', account)],
      })
      if (!written.ok) return setFailed(say(written.problem))
      onDone()
      toast.say(`${name} was added.`)
      void navigate(pathTo.account(account.id))
    },
  }
}
