import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { TrafficSearch } from '../paths.ts'
import { own, texts } from '../root.tsx'

/** Checks of a site's traffic and firewall rules. */
export const traffic = createRoute({
  ...own('/sites/$site/traffic'),
  validateSearch: (search: Record<string, unknown>): TrafficSearch => texts(search),
  component: lazyRouteComponent(() => import('./TrafficPage.tsx'), 'TrafficPage'),
})
