import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { PerimeterSearch } from '../paths.ts'
import { own, texts } from '../root.tsx'

const register = createRoute({
  ...own('/sites/$site/perimeter'),
  validateSearch: (search: Record<string, unknown>): PerimeterSearch => texts(search),
  component: lazyRouteComponent(() => import('./PerimeterPage.tsx'), 'PerimeterPage'),
})
const entry = createRoute({
  ...own('/sites/$site/perimeter/$entry'),
  component: lazyRouteComponent(() => import('./EntryPage.tsx'), 'EntryPage'),
})

/** The network and perimeter register of a site, and one of its entries. */
export const perimeterRoutes = [register, entry] as const
