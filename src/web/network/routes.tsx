import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { NetworkSearch } from '../paths.ts'
import { own } from '../root.tsx'

export const network = createRoute({
  ...own('/sites/$site/network'),
  validateSearch: ({ of, zone, conduit, between, seen }: Record<string, unknown>): NetworkSearch => ({
    ...(of === 'draft' && { of }),
    ...(/^[1-9]\d{0,8}$/.test(`${of}`) && { of: Number(of) }),
    ...(typeof zone === 'string' && { zone }),
    ...(typeof conduit === 'string' && { conduit }),
    ...(typeof between === 'string' && { between }),
    ...(seen === 'no' && { seen }),
  }),
  component: lazyRouteComponent(() => import('./NetworkPage.tsx'), 'NetworkPage'),
})
