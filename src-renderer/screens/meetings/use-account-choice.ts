import { useEffect, useState } from 'react'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecord } from '../../app/use-records.ts'

export interface Choice {
  value: string
  label: string
}

/** Accounts that fit what is typed, and the chosen one, for a field in which one looks for an account. */
export function useAccountChoice(accountId: string) {
  const { database } = useRoadbook()
  const chosen = useRecord('accounts', accountId || undefined)
  const [text, setText] = useState('')
  const [found, setFound] = useState<Choice[]>([])
  useEffect(() => {
    let current = true
    const words = text.trim()
    const asked =
      words === ''
        ? database.projection
            .list({ kind: 'accounts', sort: { by: 'nameKey' }, offset: 0, limit: 20 })
            .then(({ rows }) => rows.map(({ id, title }) => ({ value: id, label: title })))
        : database.projection
            .search(words, { kinds: ['accounts'], limit: 20 })
            .then((hits) => hits.map(({ id, title }) => ({ value: id, label: title })))
    asked.then(
      (choices) => current && setFound(choices),
      () => current && setFound([]),
    )
    return () => {
      current = false
    }
  }, [database, text])
  const own = chosen ? [{ value: chosen.id, label: chosen.name }] : []
  const options = [...own, ...found.filter(({ value }) => value !== chosen?.id)]
  return { account: chosen ?? null, options, search: setText }
}
