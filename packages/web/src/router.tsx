import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { auditSearch } from './audit/search.ts'
import { catalogueSearch } from './catalogue/search.ts'
import { checkSearch } from './check/search.ts'
import { findingsSearch } from './findings/search.ts'
import { inventorySearch } from './inventory/search.ts'
import { landingZoneSearch } from './landing-zone/search.ts'
import { networkSearch } from './network/search.ts'
import { OverviewPage } from './overview/overview-page.tsx'
import { overviewSearch } from './overview/search.ts'
import { policySearch } from './policy/search.ts'
import { requestsSearch } from './requests/search.ts'
import { scorecardSearch } from './scorecard/search.ts'
import { BrokenPage, NotFoundPage } from './shell/fallback-pages.tsx'
import { parseSearch, stringifySearch } from './shell/search-text.ts'
import { Shell } from './shell/shell.tsx'
import { wavesSearch } from './waves/search.ts'

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage })

const overviewRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', validateSearch: overviewSearch, component: OverviewPage })

const scorecardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scorecard',
  validateSearch: scorecardSearch,
  component: lazyRouteComponent(async () => import('./scorecard/scorecard-page.tsx'), 'ScorecardPage'),
})

const findingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings',
  validateSearch: findingsSearch,
  component: lazyRouteComponent(async () => import('./findings/findings-page.tsx'), 'FindingsPage'),
})

const inventoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inventory',
  validateSearch: inventorySearch,
  component: lazyRouteComponent(async () => import('./inventory/inventory-page.tsx'), 'InventoryPage'),
})

const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policy',
  validateSearch: policySearch,
  component: lazyRouteComponent(async () => import('./policy/policy-page.tsx'), 'PolicyPage'),
})

const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/check',
  validateSearch: checkSearch,
  component: lazyRouteComponent(async () => import('./check/check-page.tsx'), 'CheckPage'),
})

const landingZoneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/landing-zone',
  validateSearch: landingZoneSearch,
  component: lazyRouteComponent(async () => import('./landing-zone/landing-zone-page.tsx'), 'LandingZonePage'),
})

const networkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/network',
  validateSearch: networkSearch,
  component: lazyRouteComponent(async () => import('./network/network-page.tsx'), 'NetworkPage'),
})

const wavesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/waves',
  validateSearch: wavesSearch,
  component: lazyRouteComponent(async () => import('./waves/waves-page.tsx'), 'WavesPage'),
})

const catalogueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(async () => import('./catalogue/catalogue-page.tsx'), 'CataloguePage'),
})

const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests',
  validateSearch: requestsSearch,
  component: lazyRouteComponent(async () => import('./requests/requests-page.tsx'), 'RequestsPage'),
})

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(async () => import('./audit/audit-page.tsx'), 'AuditPage'),
})

const routeTree = rootRoute.addChildren([
  overviewRoute,
  scorecardRoute,
  findingsRoute,
  inventoryRoute,
  policyRoute,
  checkRoute,
  landingZoneRoute,
  networkRoute,
  wavesRoute,
  catalogueRoute,
  requestsRoute,
  auditRoute,
])

/** The console's routes. Pages other than the first are loaded when they are first wanted. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  search: { strict: true },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
