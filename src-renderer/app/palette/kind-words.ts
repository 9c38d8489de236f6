/** What people call each kind of record, one and many, and its sign. */
import {
  IconAddressBook,
  IconBinoculars,
  IconBuilding,
  IconCalendarEvent,
  IconFileInvoice,
  IconMagnet,
  IconNotes,
  IconPackage,
  IconPresentation,
  IconSettings,
  IconTarget,
  IconTrophy,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Kind } from '#shared/kinds.ts'

export const kindWords: Record<Kind, { one: string; many: string; icon: TablerIcon }> = {
  accounts: { one: 'Account', many: 'Accounts', icon: IconBuilding },
  contacts: { one: 'Contact', many: 'Contacts', icon: IconAddressBook },
  activities: { one: 'Meeting or task', many: 'Meetings and tasks', icon: IconCalendarEvent },
  notes: { one: 'Note', many: 'Notes', icon: IconNotes },
  decks: { one: 'Deck', many: 'Decks and slides', icon: IconPresentation },
  deals: { one: 'Deal', many: 'Deals', icon: IconTrophy },
  leads: { one: 'Lead', many: 'Leads', icon: IconMagnet },
  products: { one: 'Product', many: 'Products', icon: IconPackage },
  intel: { one: 'Market note', many: 'Market', icon: IconBinoculars },
  quotes: { one: 'Quote', many: 'Quotes', icon: IconFileInvoice },
  plans: { one: 'Plan', many: 'Targets and strategies', icon: IconTarget },
  people: { one: 'Colleague', many: 'Colleagues', icon: IconUser },
  settings: { one: 'Setting', many: 'Settings', icon: IconSettings },
}

/** The order in which groups of results stand. */
export const kindOrder: readonly Kind[] = [
  'accounts',
  'contacts',
  'activities',
  'notes',
  'decks',
  'deals',
  'leads',
  'products',
  'intel',
  'quotes',
]
