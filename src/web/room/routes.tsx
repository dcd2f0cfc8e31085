import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { own } from '../root.tsx'

const rooms = createRoute({
  ...own('/sites/$site/rooms'),
  component: lazyRouteComponent(() => import('./RoomsPage.tsx'), 'RoomsPage'),
})
const room = createRoute({
  ...own('/rooms/$room'),
  component: lazyRouteComponent(() => import('./RoomPage.tsx'), 'RoomPage'),
})

/** The locked places of a site, and one of them: there the code on its door leads. */
export const roomRoutes = [rooms, room] as const
