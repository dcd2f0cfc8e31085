import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { AskSearch } from '../paths.ts'
import { own, texts } from '../root.tsx'

const requests = createRoute({
  ...own('/requests', 'outside'),
  component: lazyRouteComponent(() => import('./RequestsPage.tsx'), 'RequestsPage'),
})
const newRequest = createRoute({
  ...own('/requests/new', 'outside'),
  validateSearch: (search: Record<string, unknown>): Pick<AskSearch, 'kind'> => texts(search),
  component: lazyRouteComponent(() => import('./NewRequestPage.tsx'), 'NewRequestPage'),
})
const request = createRoute({
  ...own('/requests/$decision', 'outside'),
  component: lazyRouteComponent(() => import('./RequestPage.tsx'), 'RequestPage'),
})

/** What somebody outside asks for: their own requests, and nothing else. */
export const outsideRoutes = [requests, newRequest, request] as const
