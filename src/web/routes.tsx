import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { assetRoutes } from './asset/routes.tsx'
import { decisionRoutes } from './decision/routes.tsx'
import { forVisitors } from './guard.ts'
import { importRoutes } from './import/routes.tsx'
import { network } from './network/routes.tsx'
import {
  type AtPlace,
  type BoardSearch,
  type FindingSearch,
  type LedgerSearch,
  type PeopleSearch,
  paths,
  readSearch,
  type WindowSearch,
  writeSearch,
} from './paths.ts'
import { perimeterRoutes } from './perimeter/routes.tsx'
import { roomRoutes } from './room/routes.tsx'
import { atSite, own, page, root, texts } from './root.tsx'
import { Failed, Loading } from './shell/Trouble.tsx'
import { timeRoutes } from './time/routes.tsx'
import { traffic } from './traffic/routes.tsx'

/** Pages of a matrix keep in their address which place they show. */
const atPlace = {
  validateSearch: ({ place }: Record<string, unknown>): AtPlace =>
    typeof place === 'string' ? { place } : {},
}

/** Pages that lead on to an address of this app. */
const comingBack = {
  validateSearch: ({ back }: Record<string, unknown>): { readonly back?: string } =>
    typeof back === 'string' && /^\/(?!\/)/.test(back) ? { back } : {},
}

const home = createRoute({
  ...page('/'),
  beforeLoad: forVisitors,
  component: lazyRouteComponent(() => import('./visit/FirstVisit.tsx'), 'FirstVisit'),
})
const first = createRoute({
  ...page('/first/$link'),
  component: lazyRouteComponent(() => import('./visit/FoundPage.tsx'), 'FoundPage'),
})
const join = createRoute({
  ...page('/join/$token'),
  component: lazyRouteComponent(() => import('./session/JoinPage.tsx'), 'JoinPage'),
})
const sample = createRoute({
  ...page('/sample'),
  ...comingBack,
  component: lazyRouteComponent(() => import('./visit/SamplePage.tsx'), 'SamplePage'),
})
const signIn = createRoute({
  ...page('/sign-in'),
  ...comingBack,
  component: lazyRouteComponent(() => import('./session/SignInPage.tsx'), 'SignInPage'),
})
const provider = createRoute({
  ...page('/sign-in/provider'),
  component: lazyRouteComponent(() => import('./session/ProviderPage.tsx'), 'ProviderPage'),
})
const account = createRoute({
  ...own('/account', 'signed in'),
  component: lazyRouteComponent(() => import('./session/AccountPage.tsx'), 'AccountPage'),
})
const check = createRoute({
  ...page('/check'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./check/CheckPage.tsx'), 'CheckPage'),
})
const checked = createRoute({
  ...page('/check/$activity'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./check/CheckedActivityPage.tsx'), 'CheckedActivityPage'),
})
const standard = createRoute({
  ...page('/standard'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./split/StandardPage.tsx'), 'StandardPage'),
})
const standardActivity = createRoute({
  ...page('/standard/$activity'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./split/StandardActivityPage.tsx'), 'StandardActivityPage'),
})
const standardParts = createRoute({
  ...page('/standard/parts/$section'),
  component: lazyRouteComponent(() => import('./split/StandardPartsPage.tsx'), 'StandardPartsPage'),
})
const split = createRoute({
  ...own('/split'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./version/InForcePage.tsx'), 'InForcePage'),
})
const versions = createRoute({
  ...own('/split/versions'),
  component: lazyRouteComponent(() => import('./version/VersionsPage.tsx'), 'VersionsPage'),
})
const version = createRoute({
  ...own('/split/versions/$version'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./version/VersionPage.tsx'), 'VersionPage'),
})
const versionActivity = createRoute({
  ...own('/split/versions/$version/activities/$activity'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./version/VersionActivityPage.tsx'), 'VersionActivityPage'),
})
const versionPrint = createRoute({
  ...own('/split/versions/$version/print'),
  component: lazyRouteComponent(() => import('./version/PrintPage.tsx'), 'PrintPage'),
})
const draft = createRoute({
  ...own('/split/drafts/$draft'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./draft/DraftPage.tsx'), 'DraftPage'),
})
const draftActivity = createRoute({
  ...own('/split/drafts/$draft/activities/$activity'),
  ...atPlace,
  component: lazyRouteComponent(() => import('./draft/DraftActivityPage.tsx'), 'DraftActivityPage'),
})
const draftParts = createRoute({
  ...own('/split/drafts/$draft/parts/$section'),
  component: lazyRouteComponent(() => import('./draft/DraftPartsPage.tsx'), 'DraftPartsPage'),
})
const draftCompare = createRoute({
  ...own('/split/drafts/$draft/compare'),
  component: lazyRouteComponent(() => import('./draft/ComparePage.tsx'), 'ComparePage'),
})
const draftImport = createRoute({
  ...own('/split/drafts/$draft/import'),
  component: lazyRouteComponent(() => import('./draft/ImportPage.tsx'), 'ImportPage'),
})
const draftSign = createRoute({
  ...own('/split/drafts/$draft/sign'),
  component: lazyRouteComponent(() => import('./sign/SignPage.tsx'), 'SignPage'),
})
const who = createRoute({
  ...page('/who'),
  validateSearch: texts,
  component: lazyRouteComponent(() => import('./who/WhoPage.tsx'), 'WhoPage'),
})
const desk = createRoute({
  ...own('/desk', 'signed in'),
  component: lazyRouteComponent(() => import('./desk/DeskPage.tsx'), 'DeskPage'),
})
const people = createRoute({
  ...own('/people', 'directory'),
  validateSearch: ({ give, place }: Record<string, unknown>): PeopleSearch => ({
    ...(typeof give === 'string' && { give }),
    ...(typeof place === 'string' && { place }),
  }),
  component: lazyRouteComponent(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
})
const access = createRoute({
  ...own('/people/access', 'directory'),
  component: lazyRouteComponent(() => import('./people/AccessPage.tsx'), 'AccessPage'),
})
const sites = createRoute({
  ...own('/sites', 'directory'),
  component: lazyRouteComponent(() => import('./sites/SitesPage.tsx'), 'SitesPage'),
})
const settings = createRoute({
  ...page('/settings'),
  beforeLoad: () => {
    throw redirect({ ...paths.settingsOf('mail'), replace: true })
  },
})
const settingsOf = createRoute({
  ...own('/settings/$section', 'administrator'),
  component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx'), 'SettingsPage'),
})
const constraints = createRoute({
  ...own('/constraints'),
  ...atSite,
  component: lazyRouteComponent(() => import('./constraint/ConstraintsPage.tsx'), 'ConstraintsPage'),
})
const windows = createRoute({
  ...own('/windows'),
  validateSearch: (search: Record<string, unknown>): WindowSearch => texts(search),
  component: lazyRouteComponent(() => import('./windows/WindowsPage.tsx'), 'WindowsPage'),
})
const windowsImport = createRoute({
  ...own('/windows/import'),
  ...atSite,
  component: lazyRouteComponent(() => import('./windows/ImportPage.tsx'), 'ImportPage'),
})
const findings = createRoute({
  ...own('/findings'),
  validateSearch: (search: Record<string, unknown>): FindingSearch => texts(search),
  component: lazyRouteComponent(() => import('./finding/FindingsPage.tsx'), 'FindingsPage'),
})
const finding = createRoute({
  ...own('/findings/$finding'),
  component: lazyRouteComponent(() => import('./finding/FindingPage.tsx'), 'FindingPage'),
})
const board = createRoute({
  ...own('/board'),
  validateSearch: (search: Record<string, unknown>): BoardSearch => texts(search),
  component: lazyRouteComponent(() => import('./board/BoardPage.tsx'), 'BoardPage'),
})
const ledger = createRoute({
  ...own('/ledger', 'directory'),
  validateSearch: (search: Record<string, unknown>): LedgerSearch => texts(search),
  component: lazyRouteComponent(() => import('./ledger/LedgerPage.tsx'), 'LedgerPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    first,
    join,
    sample,
    signIn,
    provider,
    account,
    check,
    checked,
    standard,
    standardActivity,
    standardParts,
    split,
    versions,
    version,
    versionActivity,
    versionPrint,
    draft,
    draftActivity,
    draftParts,
    draftCompare,
    draftImport,
    draftSign,
    who,
    desk,
    ...decisionRoutes,
    people,
    access,
    sites,
    network,
    traffic,
    ...perimeterRoutes,
    ...assetRoutes,
    ...roomRoutes,
    ...importRoutes,
    settings,
    settingsOf,
    ...timeRoutes,
    constraints,
    windows,
    windowsImport,
    findings,
    finding,
    board,
    ledger,
  ]),
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
