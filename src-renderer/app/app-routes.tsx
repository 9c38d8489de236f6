import { type ReactNode, Suspense } from 'react'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageLoading } from '../ui/page-loading.tsx'
import { CrashBoundary } from './boot/crash-boundary.tsx'
import { Frame } from './frame/frame.tsx'
import { Desk } from './desk.tsx'
import { PresentPage, places } from './routes.tsx'

const alone = (children: ReactNode) => (
  <CrashBoundary where="page">
    <Suspense fallback={<PageLoading />}>{children}</Suspense>
  </CrashBoundary>
)

/** The routes of everything that is built. */
export function appRoutes(): RouteObject[] {
  return [
    {
      element: <Desk />,
      children: [
        {
          element: <Frame />,
          children: [
            ...places.map(
              ({ path, Page }): RouteObject =>
                path === '/'
                  ? { index: true, element: <Page /> }
                  : { path: `${path}/:id?/*`, element: <Page /> },
            ),
            { path: '*', element: <NothingHere /> },
          ],
        },
        ...(PresentPage ? [{ path: '/present/:deckId', element: alone(<PresentPage />) }] : []),
      ],
    },
  ]
}

function NothingHere() {
  return (
    <EmptyState title="There is nothing at this address">
      It may have been a link from a newer Roadbook. The rail at the left leads on.
    </EmptyState>
  )
}

export const makeRouter = () => createBrowserRouter(appRoutes())
