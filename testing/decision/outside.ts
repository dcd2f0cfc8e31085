import { randomUUID } from 'node:crypto'

/** What a vendor asks for at the north site. */
export const fromOutside = (more: object = {}) => ({
  ...{ decision: randomUUID(), kind: 'vendor-session', site: 'north', title: 'The filler loses its recipe' },
  ...{ why: 'It stops with fault 4711 twice a shift', minutes: 60 },
  fields: {
    who: 'Viktor Sand, service',
    equipment: 'The controller of filler 2',
    wanted: 'Any day from ten on',
    may: 'Read its log, load recipes',
  },
  ...more,
})
