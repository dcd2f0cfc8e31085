import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Label, Slug } from '../fields.ts'

/** A cell of an area (ISA-95) joins the record. */
export const addCell = act('cell.add', {
  input: z.strictObject({ site: Slug, area: Slug, cell: Slug, label: Label }),
  async load(tx, { site, area }) {
    const missing = await placeThere(tx, site, area)
    if (missing !== null) return missing
    return tx
      .selectFrom('cell')
      .select(['id', 'position'])
      .where('site', '=', site)
      .where('area', '=', area)
      .execute()
  },
  decide: (cells, { cell }) => (cells.some(({ id }) => id === cell) ? refuse('cell.there', { cell }) : null),
  async write(tx, cells, _, { site, area, cell, label }) {
    const position = Math.max(0, ...cells.map(each => each.position)) + 1
    await tx
      .insertInto('cell')
      .values({ site, area, id: cell, label: JSON.stringify(label), position })
      .execute()
    return { kind: 'cell', subject: `${site}/${area}/${cell}`, site, after: { label }, rev: 1 }
  },
})
