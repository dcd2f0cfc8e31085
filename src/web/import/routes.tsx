import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { DifferenceSearch } from '../paths.ts'
import { own, texts } from '../root.tsx'

const imports = createRoute({
  ...own('/assets/import'),
  component: lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage'),
})
const oneImport = createRoute({
  ...own('/assets/import/$import'),
  component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
})
const differences = createRoute({
  ...own('/assets/differences'),
  validateSearch: (search: Record<string, unknown>): DifferenceSearch => texts(search),
  component: lazyRouteComponent(() => import('./DifferencesPage.tsx'), 'DifferencesPage'),
})

/** The pages on which lists of assets come in, and on which differences are decided. */
export const importRoutes = [imports, oneImport, differences] as const
