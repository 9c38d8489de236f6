/** The records that were open last, for an empty palette. Only ids are remembered; titles are read when shown. */
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { Kind } from '#shared/kinds.ts'
import { recall, remember } from '../../ui/memory.ts'

export interface Recent {
  kind: Kind
  id: string
}

const name = 'recent-records'
const most = 12

const kindOfPath: Record<string, Kind> = {
  accounts: 'accounts',
  contacts: 'contacts',
  leads: 'leads',
  deals: 'deals',
  meetings: 'activities',
  notes: 'notes',
  decks: 'decks',
  products: 'products',
}

/** The record that an address opens, if any. */
export function recordAt(path: string): Recent | null {
  const [, place = '', id = ''] = path.split('/')
  const kind = kindOfPath[place]
  return kind && /^[0-9a-f-]{36}$/.test(id) ? { kind, id } : null
}

export function recents(): readonly Recent[] {
  return recall<readonly Recent[]>(name, [])
}

/** Remembers each record whose page is opened. */
export function useRecents(): void {
  const { pathname } = useLocation()
  useEffect(() => {
    const opened = recordAt(pathname)
    if (!opened) return
    remember(name, [opened, ...recents().filter(({ id }) => id !== opened.id)].slice(0, most))
  }, [pathname])
}
