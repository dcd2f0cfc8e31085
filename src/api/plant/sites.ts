import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { addSite } from '#acts/site/add.ts'
import { addArea } from '#acts/site/addArea.ts'
import { addCell } from '#acts/site/addCell.ts'
import { changeSite } from '#acts/site/change.ts'
import { setProfile } from '#acts/site/setProfile.ts'
import { siteRegimes } from '#rules/plant/site.ts'
import { sitesOf } from '#store/plant/sites.ts'
import { LabelAnswer, read, runs, type Serving } from '../route.ts'

const Part = { id: z.string(), label: LabelAnswer, rev: z.int() }
const Sites = z.array(
  z.object({
    ...Part,
    zone: z.string(),
    secondFactor: z.boolean(),
    /** Null: nobody has said. */
    regimes: z.array(z.enum(siteRegimes)).nullable(),
    areas: z.array(z.object({ ...Part, cells: z.array(z.object(Part)) })),
  }),
)

/** Sites with their areas and cells (PLANT-1). */
export function siteRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/sites', {
    about: 'Sites with their areas and cells',
    who: 'directory',
    answer: Sites,
    answers: sitesOf,
  })
  runs(app, serving, 'POST', '/api/sites', addSite, 'Add a site')
  runs(app, serving, 'PUT', '/api/sites/:site', changeSite, 'Change a site')
  runs(app, serving, 'PUT', '/api/sites/:site/profile', setProfile, 'Say under which regimes a site is')
  runs(app, serving, 'POST', '/api/sites/:site/areas', addArea, 'Add an area of a site')
  runs(app, serving, 'POST', '/api/sites/:site/areas/:area/cells', addCell, 'Add a cell of an area')
}
