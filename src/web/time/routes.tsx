import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { atSite, own } from '../root.tsx'

const calendar = createRoute({
  ...own('/calendar', 'directory'),
  ...atSite,
  component: lazyRouteComponent(() => import('./CalendarPage.tsx'), 'CalendarPage'),
})
const limits = createRoute({
  ...own('/limits'),
  component: lazyRouteComponent(() => import('./LimitsPage.tsx'), 'LimitsPage'),
})

/** Hours and days off of places, and time limits. */
export const timeRoutes = [calendar, limits] as const
