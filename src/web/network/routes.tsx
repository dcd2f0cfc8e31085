import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { NetworkSearch } from '../paths.ts'
import { own } from '../root.tsx'

export const network = createRoute({
  ...own('/sites/$site/network'),
  validateSearch: ({ of, zone, conduit }: Record<string, unknown>): NetworkSearch => ({
    ...(of === 'draft' && { of }),
    ...(typeof zone === 'string' && { zone }),
    ...(typeof conduit === 'string' && { conduit }),
  }),
  component: lazyRouteComponent(() => import('./NetworkPage.tsx'), 'NetworkPage'),
})
