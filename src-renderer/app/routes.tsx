/**
 * Where every page is. A screen plugs in by its file alone: `screens/<name>/<name>-page.tsx` with a default
 * export is the page at its path below, loaded when it is first wanted, and stands in the rail once the file
 * exists. The page is mounted at `<path>/:id?/*` and stays mounted while `id` changes: it draws its list and,
 * with `useParams().id`, the record beside it (`ui/list-and-record.tsx`). `presenting/present-page.tsx` is
 * `/present/:deckId`, outside the frame. A screen's actions are in its `actions.ts(x)`: see
 * `actions/action.ts`. A screen never imports another: it goes there by address (`paths.ts`).
 */
import {
  IconAddressBook,
  IconBinoculars,
  IconBuilding,
  IconCalendarEvent,
  IconChartBar,
  IconFileImport,
  IconHome,
  IconMagnet,
  IconNotes,
  IconPackage,
  IconPresentation,
  IconSettings,
  IconTarget,
  IconTrophy,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

export interface Place {
  /** The screen's folder. */
  name: string
  path: string
  label: string
  icon: TablerIcon
  /** The sequence that goes there. */
  keys?: string
  /** Rail: with the others, at its foot, or only by address. */
  rail: 'main' | 'foot' | 'none'
}

const everyPlace: readonly Place[] = [
  { name: 'today', path: '/', label: 'Today', icon: IconHome, keys: 'g t', rail: 'main' },
  { name: 'accounts', path: '/accounts', label: 'Accounts', icon: IconBuilding, keys: 'g a', rail: 'main' },
  {
    name: 'contacts',
    path: '/contacts',
    label: 'Contacts',
    icon: IconAddressBook,
    keys: 'g c',
    rail: 'main',
  },
  { name: 'leads', path: '/leads', label: 'Leads', icon: IconMagnet, keys: 'g l', rail: 'main' },
  { name: 'deals', path: '/deals', label: 'Deals', icon: IconTrophy, keys: 'g d', rail: 'main' },
  {
    name: 'meetings',
    path: '/meetings',
    label: 'Meetings',
    icon: IconCalendarEvent,
    keys: 'g m',
    rail: 'main',
  },
  { name: 'notes', path: '/notes', label: 'Notes', icon: IconNotes, keys: 'g n', rail: 'main' },
  { name: 'decks', path: '/decks', label: 'Decks', icon: IconPresentation, keys: 'g p', rail: 'main' },
  { name: 'products', path: '/products', label: 'Products', icon: IconPackage, rail: 'main' },
  { name: 'market', path: '/market', label: 'Market', icon: IconBinoculars, rail: 'main' },
  { name: 'targets', path: '/targets', label: 'Targets', icon: IconTarget, rail: 'main' },
  { name: 'reports', path: '/reports', label: 'Reports', icon: IconChartBar, keys: 'g r', rail: 'main' },
  { name: 'team', path: '/team', label: 'Team', icon: IconUsersGroup, rail: 'main' },
  { name: 'import', path: '/import', label: 'Import', icon: IconFileImport, rail: 'foot' },
  { name: 'settings', path: '/settings', label: 'Settings', icon: IconSettings, keys: 'g s', rail: 'foot' },
]

type PageModule = { default: ComponentType }
const pages = import.meta.glob<PageModule>(['../screens/*/*-page.tsx', '!../screens/sign-in/*'])
const presenting = import.meta.glob<PageModule>('../presenting/present-page.tsx')

/** The places whose screen is built, in the rail's order, with their page. */
export const places: readonly (Place & { Page: LazyExoticComponent<ComponentType> })[] = everyPlace.flatMap(
  (place) => {
    const load = pages[`../screens/${place.name}/${place.name}-page.tsx`]
    return load ? [{ ...place, Page: lazy(load) }] : []
  },
)

const loadPresent = presenting['../presenting/present-page.tsx']
/** The presenter's page, where it is built. */
export const PresentPage = loadPresent && lazy(loadPresent)
