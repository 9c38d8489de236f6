/** The addresses of the app, so that one screen can lead to another without importing it. */
import type { Kind } from '#shared/kinds.ts'

export const pathTo = {
  account: (id: string) => `/accounts/${id}`,
  contact: (id: string) => `/contacts/${id}`,
  meeting: (id: string) => `/meetings/${id}`,
  /** Planning a meeting with an account. */
  planMeeting: ({ accountId }: { accountId: string }) => `/meetings?plan=${accountId}`,
  note: (id: string) => `/notes/${id}`,
  deck: (id: string, slideId?: string) => `/decks/${id}${slideId ? `?slide=${slideId}` : ''}`,
  present: (deckId: string, from: { meetingId?: string; slideId?: string } = {}) => {
    const query = new URLSearchParams()
    if (from.meetingId) query.set('meeting', from.meetingId)
    if (from.slideId) query.set('slide', from.slideId)
    return `/present/${deckId}${query.size > 0 ? `?${query}` : ''}`
  },
}

/** Where a record found by search opens; null for kinds that have no page of their own. */
export function pathOfRecord(kind: Kind, id: string, part?: string): string | null {
  switch (kind) {
    case 'accounts':
      return pathTo.account(id)
    case 'contacts':
      return pathTo.contact(id)
    case 'activities':
      return pathTo.meeting(id)
    case 'notes':
      return pathTo.note(id)
    case 'decks':
      return pathTo.deck(id, part)
    case 'leads':
      return `/leads/${id}`
    case 'deals':
      return `/deals/${id}`
    case 'products':
      return `/products/${id}`
    case 'intel':
      return `/market/${id}`
    case 'people':
    case 'quotes':
    case 'settings':
    case 'plans':
      return null
  }
}
