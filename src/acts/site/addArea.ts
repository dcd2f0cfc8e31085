import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Label, Slug } from '../fields.ts'

/** An area of a site (ISA-95) joins the record. */
export const addArea = act('area.add', {
  input: z.strictObject({ site: Slug, area: Slug, label: Label }),
  async load(tx, { site }) {
    const found = await tx.selectFrom('site').select('id').where('id', '=', site).executeTakeFirst()
    const areas = await tx.selectFrom('area').select(['id', 'position']).where('site', '=', site).execute()
    return { found, areas }
  },
  decide({ found, areas }, { site, area }) {
    if (found === undefined) return refuse('site.unknown', { site })
    return areas.some(({ id }) => id === area) ? refuse('area.there', { area }) : null
  },
  async write(tx, { areas }, _, { site, area, label }) {
    const position = Math.max(0, ...areas.map(each => each.position)) + 1
    await tx
      .insertInto('area')
      .values({ site, id: area, label: JSON.stringify(label), position })
      .execute()
    return {
      kind: 'area',
      subject: `${site}/${area}`,
      site,
      after: { label },
      rev: 1,
    }
  },
})
