import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { paths, readSearch, type Search, writeSearch } from './paths.ts'
import { Shell } from './shell/Shell.tsx'
import { Failed, Loading, Nowhere } from './shell/Trouble.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: Nowhere })

const page = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

const home = createRoute({
  ...page('/'),
  beforeLoad: () => {
    throw redirect({ ...paths.check(), replace: true })
  },
})
const check = createRoute({
  ...page('/check'),
  component: lazyRouteComponent(() => import('./check/CheckPage.tsx'), 'CheckPage'),
})
const checked = createRoute({
  ...page('/check/$activity'),
  component: lazyRouteComponent(() => import('./check/CheckedActivityPage.tsx'), 'CheckedActivityPage'),
})
const split = createRoute({
  ...page('/split'),
  component: lazyRouteComponent(() => import('./split/SplitPage.tsx'), 'SplitPage'),
})
const activity = createRoute({
  ...page('/split/$activity'),
  component: lazyRouteComponent(() => import('./split/ActivityPage.tsx'), 'ActivityPage'),
})
const who = createRoute({
  ...page('/who'),
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
  component: lazyRouteComponent(() => import('./who/WhoPage.tsx'), 'WhoPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([home, check, checked, split, activity, who]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: Failed,
  defaultPendingComponent: Loading,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
